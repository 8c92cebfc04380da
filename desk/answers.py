"""What answers what: links between rulings, measures and events, followed back and forth."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from .told import Told

ANSWERS = "bil:inResponseTo"
AFFECTS = "bil:affects"
JUSTIFIES = "bil:justification"
ABOUT = "bil:about"


@dataclass(frozen=True, slots=True, order=True)
class Statement:
    """A source states, of `fact`, that `later` answers or affects `earlier`.

    The fact is `later` itself, or the deed by which that measure was carried out; where `earlier`
    is an agreement that justifies a measure, it is the claim about both.
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

    def breaches(self, measures: Iterable[str]) -> list[Statement]:
        """Which agreements the measures are justified with, and do not affect themselves."""
        reasons = self.told.ties(start=measures, props=[JUSTIFIES])
        about = self.told.ties(start=(row["to"] for row in reasons), props=[ABOUT])
        hit = {(row.earlier, row.later) for row in self.affected(measures)}
        self.told.learn(row["to"] for row in about)
        return sorted(
            Statement(other["to"], row["from"], JUSTIFIES, row["to"], row["source"])
            for row in reasons
            for other in about
            if other["from"] == row["to"] and (row["from"], other["to"]) not in hit
            if "Agreement" in self.told.all(other["to"], "rdf:type")
        )

    def justified(self, agreement: str) -> set[str]:
        """The measures that claims about an agreement justify."""
        claims = [row["from"] for row in self.told.ties(end=[agreement], props=[ABOUT])]
        return {row["from"] for row in self.told.ties(end=claims, props=[JUSTIFIES])}
