"""Where in an article its mentions stand, to be looked up by place."""

from bisect import bisect, insort
from collections.abc import Iterator
from dataclasses import dataclass, field

from ..values import Span

Key = tuple[Span, str]
# Where a mention ends, how many were found before it, the mention.
Place = tuple[int, int, Key]


@dataclass
class Places:
    """Mentions by where they end, those that end at one place in the order in which they came."""

    ends: list[Place] = field(default_factory=list)
    came: int = 0
    longest: int = 0

    def add(self, key: Key) -> None:
        """Put a mention in."""
        span = key[0]
        insort(self.ends, (span.end, self.came, key))
        self.came += 1
        self.longest = max(self.longest, span.end - span.start)

    def drop(self, key: Key) -> None:
        """Take a mention out."""
        end = key[0].end
        found = next(one for one in self._between(end, end + 1) if one[2] == key)
        self.ends.remove(found)

    def ending(self, first: int, last: int) -> list[Key]:
        """The mentions that end from a place on and before another."""
        return [key for _, _, key in self._between(first, last)]

    def starting(self, first: int, last: int) -> list[Key]:
        """The mentions that start from a place on and before another."""
        near = self.ending(first, last + self.longest)
        return [key for key in near if first <= key[0].start < last]

    def holding(self, place: int) -> Iterator[Key]:
        """The mentions that hold a character."""
        near = self._between(place + 1, place + 1 + self.longest)
        return (key for _, _, key in near if key[0].start <= place)

    def before(self, place: int) -> Iterator[Key]:
        """The mentions that end there or before, from the last to the first."""
        at = bisect(self.ends, place, key=_end)
        return (self.ends[back][2] for back in range(at - 1, -1, -1))

    def _between(self, first: int, last: int) -> list[Place]:
        start, stop = (bisect(self.ends, place - 1, key=_end) for place in (first, last))
        return self.ends[start:stop]


def _end(place: Place) -> int:
    return place[0]
