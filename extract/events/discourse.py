"""Whom an article has in mind: the counterpart of a polity where a clause names none."""

from bisect import bisect
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from operator import itemgetter
from typing import TYPE_CHECKING

from ..language import Paragraph
from ..syntax.parties import AGENTS, agents
from .view import itself

if TYPE_CHECKING:
    from ..tokens import Span, Token

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
    the place lies that a word names, `ids` the states and organizations of states by their codes.
    """

    paragraphs: Sequence[Paragraph]
    at: At
    side: Callable[[str], str] = itself
    topic: Sides = ()
    site: At = nowhere
    ids: Mapping[str, str] = field(default_factory=dict)

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
        own = frozenset(self.side(one) for one in known)
        if own not in self.leaders:
            self.leaders[own] = self._leaders(own)
        most = self.leaders[own][bisect(self.sentences, place, key=itemgetter(0))]
        return (self.names[most],) if most else ()

    @cached_property
    def leaders(self) -> dict[frozenset[str], list[str]]:
        """The polities most told of, by those that they are told of with, as they were asked."""
        return {}

    def _leaders(self, own: frozenset[str]) -> list[str]:
        """The polity most told of with some others, after so many sentences of the article.

        The sentences so far count in full, those to come at FAR.
        """
        told = [(2 if own & set(sides) else 1, _without(sides, own)) for _, sides in self.sentences]
        weights: dict[str, float] = dict.fromkeys(_without(self._topics, own), HEADLINE)
        for weight, sides in told:
            for one in sides:
                weights[one] = weights.get(one, 0) + FAR * weight
        ranks = {one: rank for rank, one in enumerate(weights)}
        leaders = [max(weights, key=lambda one: weights[one], default="")]
        for weight, sides in told:
            most = leaders[-1]
            for one in sides:
                weights[one] += (1 - FAR) * weight
                most = max(most, one, key=lambda side: (weights[side], -ranks[side]))
            leaders.append(most)
        return leaders

    @cached_property
    def _topics(self) -> Sides:
        """The codes of the headline that the article names too."""
        return tuple(one for one in self.topic if one in self.names)

    @cached_property
    def pair(self) -> Sides:
        """The two polities that an article is about, if it is about just two."""
        weights = Counter(dict.fromkeys(self._topics, HEADLINE))
        for _, sides in self.sentences:
            weights.update(sides)
        (first, _), (second, least), *rest = [*weights.most_common(3), ("", 0), ("", 0)][:3]
        clear = least and (not rest or least >= CLEAR * rest[0][1])
        return (self.names[first], self.names[second]) if clear else ()

    def _sides(self, part: Paragraph, sentence: "Span") -> Sides:
        named = (one for token in sentence for one in self.at(part, token))
        codes = (self.side(one) for one in agents(named))
        return tuple(dict.fromkeys(code for code in codes if code))


def _without(sides: Sides, own: frozenset[str]) -> Sides:
    return tuple(one for one in sides if one not in own)
