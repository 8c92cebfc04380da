"""A store's statements by subject and by object, with labels: what pages and networks read."""

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field

from pyoxigraph import Literal, NamedNode

from ..names import RDF, Names, Term, iri_of
from ..rules import DERIVED
from ..sheets.naming import BIL
from ..sheets.reading import ONTOLOGY
from ..store import Store

REGISTRY = "source:registry"
RDFS = "http://www.w3.org/2000/01/rdf-schema#"
SKOS = "http://www.w3.org/2004/02/skos/core#"
SCHEMA = "https://schema.org/"
LABELS = (f"{RDFS}label", f"{SKOS}prefLabel", f"{BIL}content", f"{SCHEMA}headline")
PLAIN = ("en", "", "und")


@dataclass(frozen=True, slots=True)
class Statement:
    """Subject, predicate and graph by IRI; the object as a term."""

    subject: str
    predicate: str
    object: Term
    graph: str

    @property
    def end(self) -> str:
        """The IRI of the object; "" where it is a literal."""
        return iri_of(self.object)


@dataclass
class Index:
    """All statements of a store; `home` is what is said in the graphs of real sources."""

    names: Names
    said: defaultdict[str, list[Statement]] = field(default_factory=lambda: defaultdict(list))
    of: defaultdict[str, list[Statement]] = field(default_factory=lambda: defaultdict(list))

    @classmethod
    def read(cls, store: Store, names: Names) -> "Index":
        """Read a store once, in an order that does not depend on how it was filled."""
        index = cls(names)
        for quad in sorted(store.quads(), key=str):
            subject, graph = iri_of(quad.subject), iri_of(quad.graph_name)
            said = Statement(subject, quad.predicate.value, quad.object, graph)
            index.said[subject].append(said)
            if said.end:
                index.of[said.end].append(said)
        return index

    def statements(self) -> Iterator[Statement]:
        """Every statement, by subject."""
        for subject in sorted(self.said):
            yield from self.said[subject]

    def values(self, subject: str, prop: str) -> list[Term]:
        """The objects of a property, each once."""
        return list(
            dict.fromkeys(s.object for s in self.said.get(subject, ()) if s.predicate == prop)
        )

    def text(self, subject: str, prop: str) -> str:
        """One value of a property as text, in English where there is a choice; "" for none."""
        values = self.values(subject, prop)
        literals = [value for value in values if isinstance(value, Literal)]
        if not literals:
            return values[0].value if values and isinstance(values[0], NamedNode) else ""
        return min(literals, key=lambda v: (_rank(v.language or ""), v.value)).value

    def label(self, iri: str) -> str:
        """What to call a thing: its label, its content, its headline, or its prefixed name."""
        return next(
            (text for prop in LABELS if (text := self.text(iri, prop))), self.names.shorten(iri)
        )

    def classes(self, iri: str) -> list[str]:
        """The classes that are stated of a thing, not those that follow."""
        derived = self.names.expand(DERIVED)
        said = self.said.get(iri, ())
        return [s.end for s in said if s.predicate == f"{RDF}type" and s.graph != derived]

    def is_source(self, graph: str) -> bool:
        """Whether a graph holds what a source states."""
        return graph not in (ONTOLOGY, self.names.expand(DERIVED), self.names.expand(REGISTRY))


def _rank(language: str) -> int:
    return PLAIN.index(language) if language in PLAIN else len(PLAIN)
