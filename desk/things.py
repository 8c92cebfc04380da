"""What a store says of a thing, in words: the side that stands in a comparison."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from pyoxigraph import Literal, NamedNode, Quad

from ..graph.names import iri_of, value_of
from ..graph.rules import DERIVED
from .asof import AsOf
from .evidence import cited, evidence

# What evidence and rules say, who made it, and what stands in both directions.
BESIDE = frozenset(
    {
        *("rdf:type", "bil:evidence", "bil:contradicts", "prov:wasDerivedFrom"),
        *("prov:wasGeneratedBy", "bil:ofDyad", "bil:actorPolity", "bil:recipientPolity"),
        "bil:represents",
    }
)
NAMED = ("rdfs:label", "skos:prefLabel", "bil:content", "schema:headline")
Fields = Mapping[str, tuple[str, ...]]


@dataclass(frozen=True)
class Thing:
    """A thing with its fields: their names as in sheets, their values in words and as terms."""

    id: str
    name: str
    fields: Fields
    terms: Fields
    evidence: tuple[str, ...]

    @property
    def kind(self) -> str:
        """Such as event, claim, measure; what its name begins with."""
        return self.id.partition(":")[0]


def _sorted(values: Iterable[str]) -> tuple[str, ...]:
    return tuple(sorted(set(values)))


class Things:
    """The things of a store by their IRIs; what follows by rules is left out."""

    def __init__(self, asof: AsOf) -> None:
        self._asof = asof
        self._names = asof.names
        self._derived = asof.names.expand(DERIVED)
        self._called: dict[str, str] = {}

    def all(self, iris: Iterable[str]) -> Mapping[str, Thing]:
        """The things among `iris` of which the store states anything."""
        known = {iri: self._names.shorten(iri) for iri in iris}
        passages = evidence(self._asof, known.values())
        return {
            iri: self._thing(iri, stated, cited(passages[short]))
            for iri, short in known.items()
            if (stated := self._stated(iri))
        }

    def _thing(self, iri: str, stated: Iterable[Quad], passages: Iterable[str]) -> Thing:
        fields: dict[str, list[Quad]] = {}
        for quad in stated:
            key = self._names.shorten(quad.predicate.value)
            if key not in BESIDE:
                fields.setdefault(key.rpartition(":")[2], []).append(quad)
        words = {key: _sorted(map(self._words, fields[key])) for key in sorted(fields)}
        terms = {key: _sorted(str(quad.object) for quad in fields[key]) for key in words}
        short = self._names.shorten(iri)
        return Thing(short, self._name(iri), words, terms, _sorted(passages))

    def _stated(self, iri: str) -> list[Quad]:
        quads = self._asof.store.about(iri)
        return [quad for quad in quads if iri_of(quad.graph_name) != self._derived]

    def _words(self, quad: Quad) -> str:
        found = quad.object
        if isinstance(found, Literal):
            foreign = found.language not in (None, "en")
            return f"{found.value} ({found.language})" if foreign else found.value
        return self._name(found.value) if isinstance(found, NamedNode) else str(found)

    def _name(self, iri: str) -> str:
        """How a thing is called: in English where that is known, else by its prefixed name."""
        if iri not in self._called:
            found = [
                (NAMED.index(key), getattr(q.object, "language", "") != "en", value_of(q.object))
                for q in self._asof.store.about(iri)
                if (key := self._names.shorten(q.predicate.value)) in NAMED
            ]
            self._called[iri] = min(found)[2] if found else self._names.shorten(iri)
        return self._called[iri]
