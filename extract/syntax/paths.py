"""The way through the tree from a word to one that names somebody."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from .relations import case

if TYPE_CHECKING:
    from ..tokens import Token

NOWHERE = 99


@dataclass(frozen=True, slots=True)
class Path:
    """The relations up from the word, then those down to the other; (“nsubj”,) is its subject."""

    up: tuple[str, ...]
    down: tuple[str, ...]

    @property
    def length(self) -> int:
        """How many steps."""
        return len(self.up) + len(self.down)

    @property
    def first(self) -> str:
        """The first step down."""
        return self.down[0] if self.down else "-"

    def __str__(self) -> str:
        """`ccomp<|nsubj>nmod:of`."""
        return f"{'<'.join(self.up)}|{'>'.join(self.down)}"


def upward(token: "Token") -> tuple["Token", ...]:
    """A word and all above it."""
    return (token, *token.ancestors)


def path(above: Sequence["Token"], other: "Token") -> Path | None:
    """From the first of `above` (a word and all above it) to another; None where no way leads."""
    places = {one.i: place for place, one in enumerate(above)}
    steps: list[str] = []
    while other.i not in places:
        steps.append(_step(other))
        if other.head == other:
            return None
        other = other.head
    up = tuple(one.dep_ for one in above[: places[other.i]])
    return Path(up, tuple(reversed(steps)))


def shortest(above: Sequence["Token"], others: Iterable["Token"]) -> tuple["Token", Path | None]:
    """Of several words the one with the shortest way, of these the closest in the text."""
    word = above[0]
    ways = ((path(above, one), one) for one in others)
    way, found = min(ways, key=lambda way: (_length(way[0]), abs(way[1].i - word.i)))
    return found, way


def _length(way: Path | None) -> int:
    return way.length if way else NOWHERE


def _step(token: "Token") -> str:
    preposition = case(token) if token.dep_ in ("obl", "nmod") else ""
    return f"{token.dep_}:{preposition}" if preposition else token.dep_
