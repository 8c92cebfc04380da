"""Whom an article has in mind: the counterpart of a polity where a clause names none."""

from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

from ..language import Paragraph
from ..syntax.parties import AGENTS, agents
from .view import itself

if TYPE_CHECKING:
    from spacy.tokens import Span, Token

At = Callable[[Paragraph, "Token"], tuple[str, ...]]
Sides = tuple[str, ...]
FAR = 0.5
HEADLINE = 2.0
# An article is about two polities if the second is told of this many times as much as the third.
CLEAR = 2.0


def nowhere(_: Paragraph, __: "Token") -> Sides:
    """No place: the caller has none to give."""
    return ()


@dataclass(frozen=True)
class Discourse:
    """An article and what its words mean, as far as the room of events needs to know.

    `at` tells what a word stands for, `side` the polity behind an id (so that a minister does not
    act on his own country), `topic` the codes that the headline names, `site` the state in which
    the place lies that a word names.
    """

    paragraphs: Sequence[Paragraph]
    at: At
    side: Callable[[str], str] = itself
    topic: Sides = ()
    site: At = nowhere

    @cached_property
    def sentences(self) -> list[tuple[int, Sides]]:
        """(offset in the article, sides named) of each sentence."""
        return [
            (part.start + sentence.start_char, self._sides(part, sentence))
            for part in self.paragraphs
            for sentence in part.doc.sents
        ]

    @cached_property
    def names(self) -> dict[str, str]:
        """For each side the state or organization itself, else who first stood for it."""
        found: dict[str, str] = {}
        for part in self.paragraphs:
            for token in part.doc:
                for one in self.at(part, token):
                    code = self.side(one)
                    plain = one in (f"country:{code}", f"body:{code}")
                    if code and (plain or (one.startswith(AGENTS) and code not in found)):
                        found[code] = one
        return found

    def counterpart(self, known: Sides, place: int) -> Sides:
        """The polity most told of together with some others, near a place of the article."""
        own = {self.side(one) for one in known}
        weights = Counter({one: HEADLINE for one in self.topic if one in self.names})
        for one in own:
            weights.pop(one, None)
        for start, sides in self.sentences:
            near = 1.0 if start <= place else FAR
            weight = near * (2 if own & set(sides) else 1)
            weights.update({one: weight for one in sides if one not in own})
        return tuple(self.names[one] for one, _ in weights.most_common(1))

    @cached_property
    def pair(self) -> Sides:
        """The two polities that an article is about, if it is about just two."""
        weights = Counter({one: HEADLINE for one in self.topic if one in self.names})
        for _, sides in self.sentences:
            weights.update(sides)
        (first, _), (second, least), *rest = [*weights.most_common(3), ("", 0), ("", 0)][:3]
        clear = least and (not rest or least >= CLEAR * rest[0][1])
        return (self.names[first], self.names[second]) if clear else ()

    def _sides(self, part: Paragraph, sentence: "Span") -> Sides:
        named = (one for token in sentence for one in self.at(part, token))
        codes = (self.side(one) for one in agents(named))
        return tuple(dict.fromkeys(code for code in codes if code))
