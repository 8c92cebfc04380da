"""Where quads live and SPARQL is answered: one small interface, and Oxigraph behind it."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

import pyoxigraph as ox
from pyoxigraph import DefaultGraph, NamedNode, Quad

from .asking import Answer, ask
from .errors import StoreError

if TYPE_CHECKING:
    from rdflib import Dataset


class Store(Protocol):
    """Quads in named graphs; the default graph of a query is the union of all."""

    def add(self, quads: Iterable[Quad]) -> None:
        """Put quads in; those already there stay once."""

    def quads(self, graph: str | None = None) -> Iterator[Quad]:
        """The quads of one named graph, or of all."""

    def about(self, subject: str) -> Iterator[Quad]:
        """The quads of all graphs that say something of a thing."""

    def holds(self, quad: Quad) -> bool:
        """Whether this quad is in the store."""

    def graphs(self) -> list[str]:
        """The IRIs of the named graphs, sorted."""

    def query(self, text: str, seconds: float | None = None) -> Answer:
        """Answer SPARQL 1.1; QueryError when it is wrong or takes longer than `seconds`."""


@dataclass(frozen=True)
class Embedded:
    """Oxigraph in this process, in memory or on disk; its default graph is kept as the union.

    Where it is not (`union`), there are the quads as they came and no more; Oxigraph then makes the
    union while it answers, and a triple of two graphs counts twice.
    """

    inner: ox.Store
    prefixes: Mapping[str, str] = field(default_factory=dict)
    union: bool = True

    @classmethod
    def memory(cls, prefixes: Mapping[str, str]) -> "Embedded":
        """An empty store that lives as long as this object."""
        return cls(ox.Store(), prefixes)

    @classmethod
    def create(cls, path: Path, prefixes: Mapping[str, str]) -> "Embedded":
        """A store on disk at `path`, made where there is none."""
        return cls(_opened(ox.Store, path), prefixes)

    @classmethod
    def open(cls, path: Path, prefixes: Mapping[str, str]) -> "Embedded":
        """The store at `path`, for reading; many processes may read one at once."""
        return cls(_opened(ox.Store.read_only, path), prefixes)

    def add(self, quads: Iterable[Quad]) -> None:
        """Put quads in; those already there stay once."""
        self.inner.bulk_extend(_twice(quads) if self.union else quads)

    def settle(self) -> None:
        """Lay out what was added for reading; queries of a large store are several times faster."""
        self.inner.optimize()

    def quads(self, graph: str | None = None) -> Iterator[Quad]:
        """The quads of one named graph, or of all."""
        if graph or not self.union:
            name = NamedNode(graph) if graph else None
            yield from self.inner.quads_for_pattern(None, None, None, name)
        else:
            for one in self.graphs():
                yield from self.quads(one)

    def about(self, subject: str) -> Iterator[Quad]:
        """The quads of all graphs that say something of a thing."""
        quads = self.inner.quads_for_pattern(NamedNode(subject), None, None, None)
        kept = (quad for quad in quads if not isinstance(quad.graph_name, DefaultGraph))
        return kept if self.union else quads

    def holds(self, quad: Quad) -> bool:
        """Whether this quad is in the store."""
        return quad in self.inner

    def graphs(self) -> list[str]:
        """The IRIs of the named graphs, sorted."""
        return sorted(graph.value for graph in self.inner.named_graphs())

    def query(self, text: str, seconds: float | None = None) -> Answer:
        """Answer SPARQL 1.1; QueryError when it is wrong or takes longer than `seconds`."""
        return ask(self.inner, text, dict(self.prefixes), seconds, union=not self.union)

    def rdflib(self) -> "Dataset":
        """The same quads through rdflib's API, the union as default graph; nothing is copied."""
        from oxrdflib import OxigraphStore
        from rdflib import Dataset

        return Dataset(store=OxigraphStore(store=self.inner))


def _twice(quads: Iterable[Quad]) -> Iterator[Quad]:
    """Each quad, and its triple in the default graph, where the union is kept.

    Oxigraph can make the union while it answers, but then a triple of two graphs is there twice,
    and counts and joins grow with the number of sources.
    """
    for quad in quads:
        yield quad
        yield Quad(quad.subject, quad.predicate, quad.object)


def _opened(make: Callable[[str], ox.Store], path: Path) -> ox.Store:
    try:
        return make(str(path))
    except (OSError, ValueError) as error:
        raise StoreError(f"{path} can't be opened as a store: {error}") from error
