"""A store as of a day: what held on it, and what had been published by another."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date

from pyoxigraph import NamedNode

from ..graph.errors import BilateralError
from ..graph.names import Names
from ..graph.query import catalogue, named, results
from ..graph.query.kinds import THINGS, literal
from ..graph.store import Store
from .dates import exact

Row = Mapping[str, str]


@dataclass(frozen=True)
class AsOf:
    """A store, the day that is asked about, and the day up to which sources count.

    What had been read in by a day is the third meaning of "as of": that is which store is opened.
    Drafts whose confidence is below `least` are left out by queries that take `min_confidence`.
    """

    store: Store
    names: Names
    on: date
    known_on: date | None = None
    seconds: float | None = 60
    least: float | None = None

    def rows(self, query: str, **given: str | Sequence[str]) -> list[Row]:
        """The rows of a named query; things go in and come out as prefixed names.

        The days and `least` are filled in where the query takes `on`, `known_on`, `min_confidence`.
        """
        return list(self.each(query, **given))

    def each(self, query: str, **given: str | Sequence[str]) -> Iterator[Row]:
        """The same one by one, for very many."""
        asked = catalogue.find(query)
        texts = {name: text for name, text in self._own.items() if _takes(asked, name)}
        terms = {name: self._term(asked, name, value) for name, value in {**texts, **given}.items()}
        for row in self.store.query(asked.bound(terms), self.seconds).each():
            yield {k: results.shown(v, self.names) for k, v in row.items()}

    @property
    def _own(self) -> Mapping[str, str]:
        days = {"on": self.on, "known_on": self.known_on}
        texts = {name: str(day) for name, day in days.items() if day}
        return texts if self.least is None else texts | {"min_confidence": f"{self.least:.9f}"}

    def _term(self, query: named.NamedQuery, name: str, value: str | Sequence[str]) -> named.Given:
        if not isinstance(value, str):
            return [NamedNode(self.names.expand(one)) for one in value]
        thing = query.kind(name) in THINGS
        return NamedNode(self.names.expand(value)) if thing else literal(query.kind(name), value)

    def at(self, day: date) -> "AsOf":
        """The same store as of another day."""
        return replace(self, on=day)


def _takes(query: named.NamedQuery, name: str) -> bool:
    return any(parameter.name == name for parameter in query.parameters)


def asof(store: Store, names: Names, on: str | None = None, known_on: str | None = None) -> AsOf:
    """A store as of the day `on`; without one, the day on which its newest source appeared."""
    known = exact(known_on) if known_on else None
    return AsOf(store, names, exact(on) if on else _newest(store, names, known), known)


def _newest(store: Store, names: Names, known: date | None) -> date:
    rows = AsOf(store, names, date.max, known).rows("newest")
    if not rows or not rows[0].get("published"):
        raise BilateralError("no source in the store says when it was published; give a day")
    return exact(rows[0]["published"][:10])
