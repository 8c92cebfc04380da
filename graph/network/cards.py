"""What is known of each node of a network, with its evidence, in words."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cached_property

from pyoxigraph import Literal

from ... import ontology
from ..names import RDF, Term, iri_of, value_of
from ..rules import DERIVED
from ..sheets.naming import BIL, OA
from .card import Card, Evidence, Fact
from .index import RDFS, SCHEMA, Index, Statement
from .projection import Projection

PROV = "http://www.w3.org/ns/prov#"
BORE = frozenset({f"{RDF}type", f"{BIL}evidence", f"{PROV}wasDerivedFrom", f"{PROV}wasGeneratedBy"})
LENGTH = re.compile(r"PT(?:(\d+)H)?(?:(\d+)M)?")
WEB = ("https://", "http://")


def cards(index: Index, nodes: Iterable[str]) -> dict[str, Card]:
    """A card for each of `nodes`, which are prefixed names."""
    maker = _Maker(Projection(index), frozenset(nodes))
    return {name: maker.card(name) for name in sorted(maker.nodes)}


@dataclass(frozen=True)
class _Maker:
    projection: Projection
    nodes: frozenset[str]

    @property
    def index(self) -> Index:
        return self.projection.index

    @cached_property
    def order(self) -> Mapping[str, int]:
        """Properties in the order of the sheets' context, which is made for reading."""
        rules = [rule for rule in ontology.context().values() if isinstance(rule, dict)]
        names = [self.index.names.expand(rule.get("@id", "")) for rule in rules]
        return {name: place for place, name in reversed(list(enumerate(names)))}

    def card(self, name: str) -> Card:
        iri = self.index.names.expand(name)
        kind = self.projection.kind(iri) or next(iter(self.index.classes(iri)), "")
        label = self.index.label(iri)
        said = [s for s in self.index.said.get(iri, ()) if self._worth_telling(s, label)]
        said.sort(key=lambda s: (self.order.get(s.predicate, 999), str(s.object)))
        own = dict.fromkeys(self.fact(s) for s in said)
        others = dict.fromkeys(self.inverse(s) for s in self._pointing(iri))
        told = (*own, *others)
        return Card(name, label, self.index.label(kind), told, self.evidence(iri))

    def _worth_telling(self, said: Statement, label: str) -> bool:
        follows = said.graph == self.index.names.expand(DERIVED)
        told = said.predicate != f"{BIL}represents" and follows
        repeats = said.predicate == f"{RDFS}label" and value_of(said.object) == label
        return not (said.predicate in BORE or told or repeats)

    def _pointing(self, iri: str) -> list[Statement]:
        """Statements of other nodes about this one, those of links handed on to their owners."""
        derived = self.index.names.expand(DERIVED)
        found = []
        for said in self.index.of.get(iri, ()):
            if said.graph != derived and said.predicate in self.projection.drawn["edge"]:
                link = self.projection.kind(said.subject, "link")
                found += self.index.of[said.subject] if link else [said]
        return sorted((s for s in found if self._short(s.subject) in self.nodes), key=self._place)

    def _place(self, said: Statement) -> tuple[str, str, str]:
        date = self.index.text(said.subject, f"{BIL}date")
        return self.backwards(said.predicate), date, self.index.label(said.subject)

    def fact(self, said: Statement) -> Fact:
        value, node, link = self.value(said.object)
        label = self.index.label(said.predicate)
        return Fact(
            label, value, node, link, self.claimant(said.subject), self.evidence(said.subject)
        )

    def inverse(self, said: Statement) -> Fact:
        label = self.backwards(said.predicate)
        node = self._short(said.subject)
        value = self.index.label(said.subject)
        if self.projection.kind(str(iri_of(said.object)), "link"):
            value = f"{value}, {self.index.label(iri_of(said.object))}"
        claimant, evidence = self.claimant(said.subject), self.evidence(said.subject)
        return Fact(label, value, node, "", claimant, evidence)

    def backwards(self, prop: str) -> str:
        """How a property reads from its value back to its subject."""
        return self.index.text(prop, f"{BIL}inverseLabel") or f"{self.index.label(prop)} of"

    def value(self, term: Term) -> tuple[str, str, str]:
        """A term in words, the node that it leads to, and the address that it leads to."""
        if isinstance(term, Literal):
            return _words(term), "", ""
        iri = iri_of(term)
        if self.projection.kind(iri, "link"):
            return self._linked(iri)
        node = self._short(iri) if self._short(iri) in self.nodes else ""
        outside = iri.startswith(WEB) and not self.index.said.get(iri)
        return self.index.label(iri), node, iri if outside else ""

    def _linked(self, iri: str) -> tuple[str, str, str]:
        derived = self.index.names.expand(DERIVED)
        edges = self.projection.drawn["edge"]
        said = [s for s in self.index.said[iri] if s.predicate in edges and s.graph != derived]
        ends = [iri_of(s.object) for s in said]
        words = ", ".join([self.index.label(iri), *map(self.index.label, ends)])
        nodes = [self._short(end) for end in ends if self._short(end) in self.nodes]
        return words, nodes[0] if nodes else "", ""

    def claimant(self, iri: str) -> str:
        who = self.index.values(iri, f"{BIL}claimant")
        return ", ".join(self.index.label(iri_of(agent)) for agent in who)

    def evidence(self, iri: str) -> tuple[Evidence, ...]:
        found = {self.passage(iri_of(node)) for node in self.index.values(iri, f"{BIL}evidence")}
        return tuple(sorted(found, key=lambda e: (e.source, e.start, e.end)))

    def passage(self, iri: str) -> Evidence:
        text = self.index.text
        source = text(iri, f"{OA}hasSource")
        selectors = [iri_of(node) for node in self.index.values(iri, f"{OA}hasSelector")]
        told = {
            edge: "".join(text(s, f"{OA}{edge}") for s in selectors)
            for edge in ("start", "end", "exact")
        }
        paragraph = text(iri, f"{BIL}paragraph")
        return Evidence(
            source=self.index.label(source),
            publisher=", ".join(
                self.index.label(iri_of(p)) for p in self.index.values(source, f"{SCHEMA}publisher")
            ),
            published=text(source, f"{SCHEMA}datePublished").replace("T", " "),
            url=text(source, f"{SCHEMA}url"),
            paragraph=int(paragraph) if paragraph else None,
            start=int(told["start"] or 0),
            end=int(told["end"] or 0),
            quote=told["exact"],
        )

    def _short(self, iri: str) -> str:
        return self.index.names.shorten(iri)


def _words(literal: Literal) -> str:
    """A literal as people write it; lengths such as PT70M in hours and minutes."""
    length = (
        LENGTH.fullmatch(literal.value) if literal.datatype.value.endswith("duration") else None
    )
    if not length:
        return literal.value
    parts = ((length[1], "h"), (length[2], "min"))
    return " ".join(f"{number} {unit}" for number, unit in parts if number)
