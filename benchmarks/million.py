"""A store of a million events to time the desk on: `python benchmarks/million.py FOLDER [EVENTS]`.

The events are those of ICEWS of 2018 between states (../shared/corpora), told again for the years
around it until there are enough, beside the article. What the rules would derive is put in
directly, in the same graph and form.
"""

import csv
import lzma
import re
import sys
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from functools import cached_property
from itertools import islice
from pathlib import Path

from bilateral import data
from bilateral.desk.asof import AsOf, asof
from bilateral.graph import build, folder
from bilateral.graph.names import Names
from bilateral.graph.rules import DERIVED
from bilateral.graph.store import Embedded
from pyoxigraph import Literal, NamedNode, Quad

SHARED = Path(__file__).parents[2] / "shared"
SOURCE = "source:icews-2018"
XSD_DATE = NamedNode("http://www.w3.org/2001/XMLSchema#date")
COUNTRY = re.compile(r"\(([^()]+)\)$")


@dataclass(frozen=True, slots=True)
class Told:
    """One row of the data set: day, sides by code, PLOVER type and mode, what it is called."""

    date: str
    actor: str
    recipient: str
    type: str
    mode: str
    label: str


def main(target: Path, events: int) -> None:
    """Fill the folder with a store of the article and so many events."""
    names = Names()
    with folder.filling(target, names.base) as new:
        built = build.build(data.sheets(), names, None, lambda _: None)
        rows = list(told(asof(built.store, names)))
        years = -(-events // len(rows))
        many = (row for n in range(years) for row in moved(rows, n - years // 2))
        store = Embedded.create(new / folder.STORE, names.prefixes)
        store.add(built.store.quads())
        store.add(Quads(names).all(islice(many, events)))
        store.settle()


def told(desk: AsOf) -> Iterator[Told]:
    """The rows of ICEWS whose two sides belong to different states."""
    codes = {row["called"]: row["polity"] for row in desk.rows("polities")}
    types = _types()
    with lzma.open(SHARED / "corpora" / "icews18-events.tsv.xz", "rt", encoding="utf-8") as file:
        for row in csv.DictReader(file, delimiter="\t"):
            sides = [codes.get(_state(row[key])) for key in ("source", "target")]
            kind = types.get(row["event"])
            if kind and all(sides) and sides[0] != sides[1]:
                label = f"{row['source']}: {row['event']}: {row['target']}"
                yield Told(row["date"], str(sides[0]), str(sides[1]), *kind, label)


def _state(side: str) -> str:
    """The state that an actor of the data set belongs to: Police (Singapore)."""
    found = COUNTRY.search(side)
    return found[1] if found else side


def _types() -> dict[str, tuple[str, str]]:
    with (SHARED / "reference" / "cameo-to-plover.csv").open(encoding="utf-8") as file:
        rows = csv.DictReader(file)
        return {row["cameo_label"]: (row["plover_type"], row["plover_mode"]) for row in rows}


def moved(rows: Iterable[Told], years: int) -> Iterator[Told]:
    """The same events so many years later; 2018 had no February 29."""
    for row in rows:
        yield replace(row, date=f"{int(row.date[:4]) + years}{row.date[4:]}")


@dataclass(frozen=True)
class Quads:
    """Events as quads of their source, and what follows from them."""

    names: Names

    def node(self, name: str) -> NamedNode:
        """The node of a prefixed name."""
        return NamedNode(self.names.expand(name))

    @cached_property
    def graphs(self) -> tuple[NamedNode, NamedNode]:
        """The graph of the source and that of what is derived."""
        return self.node(SOURCE), self.node(DERIVED)

    def all(self, rows: Iterable[Told]) -> Iterator[Quad]:
        """All quads of all events, the source first."""
        source, _ = self.graphs
        about: dict[str, NamedNode | Literal] = {
            "rdf:type": self.node("bil:Source"),
            "rdfs:label": Literal("ICEWS 2018, told again", language="en"),
            "schema:datePublished": Literal("2019-01-01", datatype=XSD_DATE),
        }
        yield from (Quad(source, self.node(p), o, source) for p, o in about.items())
        for number, row in enumerate(rows):
            yield from self.event(self.node(f"event:icews-{number}"), row)

    def event(self, event: NamedNode, row: Told) -> Iterator[Quad]:
        """One event."""
        source, derived = self.graphs
        pair = "-".join(sorted(side.partition(":")[2] for side in (row.actor, row.recipient)))
        dyad = self.node(f"dyad:{pair}")
        stated: dict[str, NamedNode | Literal] = {
            "rdf:type": self.node("bil:Event"),
            "rdfs:label": Literal(row.label, language="en"),
            "bil:eventType": self.node(f"plover:{row.type}"),
            "bil:modality": self.node("modality:occurred"),
            "bil:date": Literal(row.date, datatype=XSD_DATE),
            "bil:actor": self.node(row.actor),
            "bil:recipient": self.node(row.recipient),
        }
        if row.mode:
            stated["bil:mode"] = self.node(f"plover:{row.mode}")
        follows = {
            "bil:actorPolity": self.node(row.actor),
            "bil:recipientPolity": self.node(row.recipient),
            "bil:ofDyad": dyad,
            "prov:wasDerivedFrom": source,
        }
        yield from (Quad(event, self.node(p), o, source) for p, o in stated.items())
        yield from (Quad(event, self.node(p), o, derived) for p, o in follows.items())
        yield Quad(dyad, self.node("rdf:type"), self.node("bil:Dyad"), derived)
        for side in (row.actor, row.recipient):
            yield Quad(dyad, self.node("bil:member"), self.node(side), derived)


if __name__ == "__main__":
    main(Path(sys.argv[1]), int(sys.argv[2]) if len(sys.argv) > 2 else 1_000_000)
