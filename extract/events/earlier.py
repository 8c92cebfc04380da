"""The states that stand before a word, for words that point back at them."""

from collections import Counter
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from ..language import Paragraph
from .discourse import At

if TYPE_CHECKING:
    from ..tokens import Token


def foremost(
    token: "Token", paragraph: Paragraph, before: Sequence[Paragraph], at: At
) -> tuple[str, ...]:
    """The state named most just before, the nearest among equals."""
    named = [
        one
        for part, word in _backward(token, paragraph, before)
        for one in at(part, word)
        if one.startswith("country:")
    ]
    counts = Counter(named)
    return tuple(one for one, _ in counts.most_common(1))


def last_two(
    token: "Token", paragraph: Paragraph, before: Sequence[Paragraph], at: At
) -> tuple[str, ...]:
    """The two states that were named last."""
    found: dict[str, None] = {}
    for part, one in _backward(token, paragraph, before):
        states = [known for known in at(part, one) if known.startswith("country:")]
        found.update(dict.fromkeys(states))
        if len(found) == 2:
            return tuple(found)
    return ()


def _backward(
    token: "Token", paragraph: Paragraph, before: Sequence[Paragraph]
) -> Iterator[tuple[Paragraph, "Token"]]:
    yield from ((paragraph, one) for one in reversed(paragraph.doc[: token.i]))
    for part in reversed(before):
        yield from ((part, one) for one in reversed(part.doc))
