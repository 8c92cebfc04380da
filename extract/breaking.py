"""Words of a reason that say a pact was broken, and by whom."""

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

from . import lexicon
from .language import Paragraph
from .syntax.spelling import among
from .values import Span

if TYPE_CHECKING:
    from .tokens import Token

At = Callable[[Paragraph, "Token"], tuple[str, ...]]
Names = Callable[[str], str]
AGREEMENT = "agreement:"


@dataclass(frozen=True, slots=True)
class Breach:
    """Words of a reason that say a pact was broken; `by` are the codes of who is said to have.

    `before` is what the sentence tells before them, where the act stands that they are the reason
    of.
    """

    pact: str
    by: frozenset[str]
    before: Span
    words: Span


def breaches(paragraphs: Iterable[Paragraph], at: At, polity: Names) -> Iterator[Breach]:
    """The breaches that are told as a reason, in the order of the text."""
    for paragraph in paragraphs:
        for sentence in paragraph.doc.sents if _reason().search(paragraph.text) else ():
            yield from _told(paragraph, list(sentence), at, polity)


def _told(paragraph: Paragraph, words: "list[Token]", at: At, polity: Names) -> Iterator[Breach]:
    """The breach behind each reason of a sentence, if it is the nearest."""
    starts = [one.idx for one in words]
    text = paragraph.text[: words[-1].idx + len(words[-1].text)]
    reasons = [one.span() for one in _reason().finditer(text, words[0].idx)]
    for place, (start, end) in enumerate(reasons):
        behind = [one for one in words if one.idx >= end][: 3 * _reach()]
        broken = _broken(behind[: _reach()])
        following = reasons[place + 1][0] if place + 1 < len(reasons) else len(text)
        if broken is None or broken.idx >= following or start == starts[0]:
            continue
        after = [one for one in behind if one.i > broken.i][: _reach()]
        pacts = [(one, name) for one in after for name in _pacts(paragraph, one, at)]
        if pacts:
            last = next(one for one in reversed(after) if pacts[0][1] in at(paragraph, one))
            named = [n for one in behind if one.i <= broken.i for n in at(paragraph, one)]
            yield Breach(
                pacts[0][1],
                frozenset(map(polity, named)) - {""},
                Span(paragraph.start + words[0].idx, paragraph.start + start),
                paragraph.span([behind[0], last]),
            )


def _pacts(paragraph: Paragraph, word: "Token", at: At) -> list[str]:
    return [name for name in at(paragraph, word) if name.startswith(AGREEMENT)]


def _broken(words: "list[Token]") -> "Token | None":
    """The word with which a pact is broken: `violated`, or `honour` after `failed to`."""
    failing = False
    for word in words:
        if among(word, _words("breaking")) or (failing and among(word, _words("keeping"))):
            return word
        failing = failing or among(word, _words("failing"))
    return None


@cache
def _words(key: str) -> frozenset[str]:
    return frozenset(lexicon.read("breaches")[key])


@cache
def _reach() -> int:
    return int(lexicon.read("breaches")["reach"])


@cache
def _reason() -> re.Pattern[str]:
    words = sorted(lexicon.read("breaches")["reasons"], key=len, reverse=True)
    return re.compile(rf"\b(?:{'|'.join(map(re.escape, words))})\b", re.IGNORECASE)
