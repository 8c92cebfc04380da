"""A word that tells of an event, and who might be its sides."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from itertools import permutations
from typing import TYPE_CHECKING

from ..matches import Match
from .stage import Mention

if TYPE_CHECKING:
    from ...tokens import Token


@dataclass(frozen=True)
class Scene:
    """A match with the type and modality that it has there, and what stands around it.

    `actors` and `recipients` are the sides that the rules found, `chosen` says that they would tell
    the event; `before` are the sides of the sentence before, `chief` those of the article.
    """

    found: Match
    kind: str
    modality: str
    denied: bool
    chosen: bool
    actors: frozenset[str]
    recipients: frozenset[str]
    mentions: tuple[Mention, ...]
    number: int
    before: frozenset[str]
    chief: tuple[str, ...]
    ranks: dict[str, int]
    topic: frozenset[str]
    pair: frozenset[str]

    @property
    def token(self) -> "Token":
        """The word."""
        return self.found.token

    @cached_property
    def here(self) -> dict[str, tuple[Mention, ...]]:
        """The mentions of the sentence by their sides."""
        found: dict[str, tuple[Mention, ...]] = {}
        for one in self.mentions:
            found[one.side] = (*found.get(one.side, ()), one)
        return found

    @cached_property
    def around(self) -> tuple[tuple[str, bool], ...]:
        """The sides as they are mentioned, the nearest first, and whether before the word."""
        place = self.token.i
        marks = sorted((abs(one.token.i - place), one.side, one.token.i) for one in self.mentions)
        return tuple((side, at < place) for _, side, at in marks)

    @cached_property
    def sides(self) -> tuple[str, ...]:
        """All who might be a side, each once, always in the same order."""
        told = (*sorted(self.actors), *sorted(self.recipients))
        every = (*self.here, *told, *self.chief, *sorted(self.before))
        return tuple(side for side in dict.fromkeys(every) if side)

    @cached_property
    def present(self) -> frozenset[str]:
        """The sides that the sentence or the rules name."""
        return self.actors | self.recipients | self.here.keys()

    def rank(self, side: str, last: int) -> int:
        """How much the article tells of a side, 0 the most, counted no further than `last`."""
        return min(last, self.ranks.get(side, last))

    def pairs(self) -> Iterator[tuple[str, str]]:
        """The ordered pairs of which one at least is present."""
        for actor, recipient in permutations(self.sides, 2):
            if actor in self.present or recipient in self.present:
                yield actor, recipient

    def selves(self) -> Iterator[tuple[str, str]]:
        """Each side that is present, as both ends of what a polity does at home."""
        yield from ((side, side) for side in self.sides if side in self.present)
