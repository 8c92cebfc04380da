"""What a store says of a thing, in words: the side that stands in a comparison."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from pyoxigraph import Literal, NamedNode, Quad

from ..graph.names import Names, iri_of, value_of
from ..graph.rules import DERIVED
from ..graph.store import Store

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

    def __init__(self, store: Store, names: Names) -> None:
        self._store = store
        self._names = names
        self._derived = names.expand(DERIVED)

    def find(self, iri: str) -> Thing | None:
        """A thing; None where the store states nothing of it."""
        stated = self._stated(iri)
        if not stated:
            return None
        fields: dict[str, list[Quad]] = {}
        for quad in stated:
            key = self._names.shorten(quad.predicate.value)
            if key not in BESIDE:
                fields.setdefault(key.rpartition(":")[2], []).append(quad)
        words = {key: _sorted(map(self._words, fields[key])) for key in sorted(fields)}
        terms = {key: _sorted(str(quad.object) for quad in fields[key]) for key in words}
        short = self._names.shorten(iri)
        return Thing(short, self._name(iri), words, terms, self._evidence(stated))

    def _stated(self, iri: str) -> list[Quad]:
        return [q for q in self._store.about(iri) if iri_of(q.graph_name) != self._derived]

    def _words(self, quad: Quad) -> str:
        found = quad.object
        if isinstance(found, Literal):
            foreign = found.language not in (None, "en")
            return f"{found.value} ({found.language})" if foreign else found.value
        return self._name(found.value) if isinstance(found, NamedNode) else str(found)

    def _name(self, iri: str) -> str:
        """How a thing is called: in English where that is known, else by its prefixed name."""
        short = self._names.shorten(iri)
        found = [
            (NAMED.index(key), getattr(q.object, "language", "") != "en", value_of(q.object))
            for q in self._store.about(iri)
            if (key := self._names.shorten(q.predicate.value)) in NAMED
        ]
        return min(found)[2] if found else short

    def _evidence(self, stated: list[Quad]) -> tuple[str, ...]:
        said = self._names.expand("bil:evidence")
        return _sorted(self._cited(iri_of(q.object)) for q in stated if q.predicate.value == said)

    def _cited(self, passage: str) -> str:
        """A passage as an address of characters: source:some-post#char=478,605."""
        said = self._said(passage)
        place: dict[str, str] = {}
        for selector in said.get("hasSelector", ()):
            place |= {key: values[0] for key, values in self._said(selector).items()}
        source = self._names.shorten(said.get("hasSource", ("",))[0])
        start, end = place.get("start"), place.get("end")
        whole = source or self._names.shorten(passage)
        return f"{source}#char={start},{end}" if start and end else whole

    def _said(self, iri: str) -> dict[str, tuple[str, ...]]:
        found: dict[str, tuple[str, ...]] = {}
        for quad in sorted(self._store.about(iri), key=str):
            key = self._names.shorten(quad.predicate.value).rpartition(":")[2]
            found[key] = (*found.get(key, ()), value_of(quad.object))
        return found
