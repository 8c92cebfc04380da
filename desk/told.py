"""What the sources say of things, as of the day up to which they count."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from ..graph.network.card import Evidence
from .asof import AsOf, Row
from .evidence import evidence


@dataclass(frozen=True)
class Told:
    """Statements of the sources that had appeared by `asof.known_on`."""

    asof: AsOf
    _said: dict[str, dict[str, tuple[str, ...]]] = field(default_factory=dict)

    def ties(
        self, start: Iterable[str] = (), end: Iterable[str] = (), props: Iterable[str] = ()
    ) -> list[Row]:
        """Edges from or to things: rows of from, property, to, source."""
        asked = {"from": sorted(set(start)), "to": sorted(set(end)), "property": sorted(props)}
        given = {name: things for name, things in asked.items() if things}
        return self.asof.rows("ties", **given) if "from" in given or "to" in given else []

    def learn(self, things: Iterable[str]) -> None:
        """Ask for several things at once, so that they need not be asked for one by one."""
        new = sorted(set(things) - self._said.keys())
        found: dict[str, dict[str, set[str]]] = {thing: defaultdict(set) for thing in new}
        for row in self.asof.rows("said-of", thing=new) if new else ():
            told = found[row["thing"]][row["property"]]
            told.add(row.get("name") or row["value"])
        for thing in new:
            self._said[thing] = {prop: tuple(sorted(v)) for prop, v in found[thing].items()}

    def all(self, thing: str, *props: str) -> tuple[str, ...]:
        """The values of the first of `props` that has any; things by their names."""
        self.learn([thing])
        said = self._said[thing]
        return next((said[prop] for prop in props if prop in said), ())

    def name(self, thing: str) -> str:
        """Its label or, for a claim, its words; else its prefixed name."""
        return next(iter(self.all(thing, "rdfs:label", "bil:content")), thing)

    def called(self, thing: str) -> str:
        """Its name; a claim is told as one, not as a fact."""
        name = self.name(thing)
        return f"the claim “{name}”" if "Claim" in self.all(thing, "rdf:type") else name

    def word(self, thing: str, *props: str) -> str:
        """Concepts in words: in-force, SANCTION; several are parted by commas."""
        return ", ".join(value.rpartition(":")[2] for value in self.all(thing, *props))

    def passages(self, things: Iterable[str]) -> Mapping[str, tuple[Evidence, ...]]:
        """The passages behind each thing, of the sources that count."""
        return evidence(self.asof, things)
