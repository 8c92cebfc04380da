"""A word that may name an act, with the polities that may be its sides."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

from ...syntax.paths import Path, shortest, upward
from ..lexicon import Act

if TYPE_CHECKING:
    from ...tokens import Token

Pair = tuple[str, str]
Near = tuple["Token", Path | None]


@dataclass(frozen=True)
class Scene:
    """What is at hand when it is decided whose act a word names.

    `act` is what the lexicon takes the word for, which it may not be: `found` tells whether all
    that the act asks for is there. `ruled` are the sides by the rules, and how sure they are.
    """

    token: "Token"
    act: Act
    found: bool
    status: str
    ruled: Mapping[Pair, float]
    here: Mapping[str, tuple["Token", ...]]
    before: tuple[str, ...]
    ranks: Mapping[str, int]
    about: tuple[str, ...]

    @cached_property
    def sides(self) -> tuple[str, ...]:
        """Who may be a side: those of the sentence, of the one before, and the article's first."""
        first = [side for side, rank in self.ranks.items() if rank < 3]
        ruled = [side for pair in self.ruled for side in pair]
        return tuple(dict.fromkeys([*self.here, *first, *self.before, *ruled]))

    def pairs(self) -> Iterator[Pair]:
        """Each imposer with each target, one of whom the sentence or the rules name."""
        for one in self.sides:
            for two in self.sides:
                named = one in self.here or two in self.here or (one, two) in self.ruled
                if one != two and named:
                    yield one, two

    @cached_property
    def nearest(self) -> Mapping[str, Near]:
        """The mention of each side that stands nearest in the tree, and the way to it."""
        above = upward(self.token)
        return {side: shortest(above, found) for side, found in self.here.items()}
