"""Prefixed names and IRIs: what the sheets' context calls what."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property
from typing import TypeAlias

from pyoxigraph import BlankNode, Literal, NamedNode, Quad, Triple

from .. import ontology

HOME = "https://w3id.org/bilateral/"
CONCEPTS = frozenset({"bil", "plover", "status", "stance", "modality", "measure-kind", "process"})
KEYS = ("status", "stance", "modality", "evidence")
RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#"

Term: TypeAlias = NamedNode | BlankNode | Literal | Triple


@dataclass(frozen=True)
class Names:
    """The prefixes in force; `base` stands before the kinds of things (country/, event/, …)."""

    base: str = HOME

    @cached_property
    def prefixes(self) -> dict[str, str]:
        """Prefix -> namespace, sorted."""
        known = self._namespaces()
        return {k: v if k in CONCEPTS else self.rebased(v) for k, v in sorted(known.items())}

    @cached_property
    def kinds(self) -> frozenset[str]:
        """The kinds of things that we name: country, body, person, event, …"""
        ours = {k for k, v in self._namespaces().items() if v == f"{HOME}{k}/"}
        return frozenset(ours - CONCEPTS)

    def _namespaces(self) -> dict[str, str]:
        """The context's prefixes, and those whose words it needs as keys."""
        context = ontology.context()
        known = {k: v for k, v in context.items() if isinstance(v, str) and v[-1:] in "/#"}
        return known | {key: f"{HOME}{key}/" for key in KEYS} | {"rdf": RDF}

    def rebased(self, iri: str) -> str:
        """`iri` under this base, where it names a thing of ours and not a term of the ontology."""
        local = iri.removeprefix(HOME)
        return self.base + local if local != iri and self._kind(local) else iri

    def is_thing(self, iri: str) -> bool:
        """Whether an IRI names a thing of ours: under this base, of a known kind."""
        return iri.startswith(self.base) and self._kind(iri.removeprefix(self.base))

    def _kind(self, local: str) -> bool:
        kind, slash, _ = local.partition("/")
        return bool(slash) and kind in self.kinds

    def rebase(self, quads: Iterable[Quad]) -> Iterator[Quad]:
        """The same quads with things named under this base."""
        if self.base == HOME:
            return iter(quads)
        return (self._moved(quad) for quad in quads)

    def _moved(self, quad: Quad) -> Quad:
        s, p, o, g = (
            NamedNode(self.rebased(part.value)) if isinstance(part, NamedNode) else part
            for part in quad
        )
        return Quad(s, p, o, g)

    def expand(self, name: str) -> str:
        """The IRI of a prefixed name; an IRI stands for itself."""
        prefix, colon, local = name.partition(":")
        return self.prefixes[prefix] + local if colon and prefix in self.prefixes else name

    def shorten(self, iri: str) -> str:
        """The prefixed name of an IRI, or the IRI where no prefix fits."""
        cut = max(iri.rfind("/"), iri.rfind("#")) + 1
        prefix = self._prefix_of.get(iri[:cut])
        return f"{prefix}:{iri[cut:]}" if prefix else iri

    @cached_property
    def _prefix_of(self) -> dict[str, str]:
        """Namespace -> prefix, of several the first; each namespace ends with / or #."""
        return {space: prefix for prefix, space in reversed(self.prefixes.items())}


def iri_of(term: object) -> str:
    """The IRI of a named node; "" for any other term."""
    return term.value if isinstance(term, NamedNode) else ""


def value_of(term: object) -> str:
    """The IRI of a named node or the text of a literal; "" for any other term."""
    return term.value if isinstance(term, (NamedNode, Literal)) else ""
