"""What happened, holds or is to come, in order, with dates no finer than the sources give."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from ..graph.errors import BilateralError
from .asof import AsOf
from .dates import partial
from .entries import Entry, dated, entries
from .evidence import cited
from .forms import Line
from .parties import Pair

COLUMNS = (
    *("start", "end", "precision", "what", "name", "by", "toward", "who"),
    *("type", "mode", "state", "score", "begins", "ends", "thing", "evidence", "told"),
)
# What a table for people has room for.
SHORT = ("start", "end", "what", "name", "by", "state", "evidence")
# So many things are asked for at once.
PART = 5_000


def timeline(
    asof: AsOf, pair: Pair | None = None, first: str | None = None, last: str | None = None
) -> tuple[Entry, ...]:
    """The entries of a pair, or of the whole store, in order; those without a date come last."""
    return tuple(listing(asof, pair, first, last))


def listing(
    asof: AsOf, pair: Pair | None = None, first: str | None = None, last: str | None = None
) -> "tuple[Entry, ...] | Listing":
    """The same; of the whole store only the order is known at once, the rest as it is read."""
    start, end = (partial(day) if day else None for day in (first, last))
    if start and end and start.first > end.last:
        raise BilateralError(f"{first} comes after {last}; give the earlier day first")
    every = entries(asof, dyad=pair.id) if pair else dated(asof)
    found = (one for one in every if one.within(start, end))
    order = sorted(found, key=lambda one: (one.start or one.end or "~", one.thing, one.end))
    return tuple(order) if pair else Listing(asof, tuple(one.thing for one in order))


def least(asof: AsOf) -> int:
    """How many entries the whole store has, counted no further than 50,001."""
    return len(asof.rows("timeline-things"))


@dataclass(frozen=True)
class Listing:
    """Things in order, whose entries are asked for PART by PART while one goes through them."""

    asof: AsOf
    things: tuple[str, ...]

    def __len__(self) -> int:
        return len(self.things)

    def __iter__(self) -> Iterator[Entry]:
        for at in range(0, len(self.things), PART):
            part = self.things[at : at + PART]
            found = {one.thing: one for one in entries(self.asof, fact=part)}
            yield from (found[thing] for thing in part if thing in found)


def lines(found: Iterable[Entry]) -> Iterator[Line]:
    """Entries as lines of a table, with the columns of COLUMNS."""
    return map(_line, found)


def _line(entry: Entry) -> Line:
    told: dict[str, str | float | Sequence[str] | None] = {c: getattr(entry, c) for c in COLUMNS}
    return {**told, "evidence": cited(entry.evidence)}
