"""What answers what: links between rulings, measures and events, followed back and forth."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from .told import Told

ANSWERS = "bil:inResponseTo"
AFFECTS = "bil:affects"


@dataclass(frozen=True, slots=True, order=True)
class Statement:
    """A source states, of `fact`, that `later` answers or affects `earlier`.

    The fact is `later` itself, or the deed by which that measure was carried out.
    """

    earlier: str
    later: str
    relation: str
    fact: str
    source: str


@dataclass(frozen=True)
class Answers:
    """The links between things as the sources state them."""

    told: Told

    def deeds(self, things: Iterable[str]) -> dict[str, str]:
        """The events among or about `things` that carry out a measure, with that measure."""
        asked = sorted(set(things))
        found = (self._deeds(kind, asked) for kind in ("measure", "event"))
        return {event: measure for pairs in found for event, measure in pairs}

    def _deeds(self, kind: str, asked: list[str]) -> Iterator[tuple[str, str]]:
        rows = self.told.asof.rows("deeds", **{kind: asked}) if asked else ()
        return ((row["event"], row["measure"]) for row in rows)

    def reach(self, start: Iterable[str]) -> set[str]:
        """What `start` goes back to and what goes back to it; circles end where they began."""
        begun = set(start)
        return begun.union(*(self._walk(begun, end) for end in ("from", "to")))

    def _walk(self, start: set[str], end: str) -> set[str]:
        seen, frontier = set(start), set(start)
        while frontier:
            deeds = self.deeds(frontier)
            frontier = frontier.union(deeds, deeds.values())
            rows = self._answering(frontier, end)
            seen |= frontier
            frontier = {row["to" if end == "from" else "from"] for row in rows} - seen
        return seen

    def _answering(self, things: set[str], end: str) -> list[dict[str, str]]:
        near = {"start" if end == "from" else "end": things}
        return [dict(row) for row in self.told.ties(**near, props=[ANSWERS])]

    def statements(self, things: set[str]) -> list[Statement]:
        """The links between `things`; a deed stands for the measure that it carries out."""
        measure_of = self.deeds(things)
        found = set()
        for row in self.told.ties(start=things, props=[ANSWERS]):
            later = measure_of.get(row["from"], row["from"])
            earlier = measure_of.get(row["to"], row["to"])
            if row["to"] in things and earlier != later:
                found.add(Statement(earlier, later, ANSWERS, row["from"], row["source"]))
        return sorted(found)

    def affected(self, measures: Iterable[str]) -> list[Statement]:
        """Which agreements the measures affect."""
        rows = self.told.ties(start=measures, props=[AFFECTS])
        self.told.learn(row["to"] for row in rows)
        return [
            Statement(row["from"], row["to"], AFFECTS, row["from"], row["source"])
            for row in rows
            if "Agreement" in self.told.all(row["to"], "rdf:type")
        ]
