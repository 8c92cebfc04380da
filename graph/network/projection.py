"""The store as a network of nodes and edges, drawn as the ontology's bil:drawnAs says.

On a class, "node" makes its things nodes and "link" makes them edges between what points at them
and what they point at. On a property, "edge" makes its statements edges and "anchor" also brings
in the other end where it is not mentioned itself.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING, TypeAlias

from pyoxigraph import NamedNode, Triple

from ..errors import BilateralError
from ..names import iri_of, value_of
from ..rules import DERIVED
from ..sheets.naming import BIL
from ..sheets.terms import nearest
from .index import Index, Statement

if TYPE_CHECKING:
    import networkx as nx

Network: TypeAlias = "nx.MultiDiGraph[str]"


@dataclass(frozen=True)
class Projection:
    """Which things of an index are nodes and which statements are edges."""

    index: Index

    @cached_property
    def drawn(self) -> Mapping[str, frozenset[str]]:
        """Way of drawing -> IRIs of the classes and properties that are drawn so."""
        ways: dict[str, set[str]] = {way: set() for way in ("node", "link", "edge", "anchor")}
        for said in self.index.statements():
            if said.predicate == f"{BIL}drawnAs":
                ways[value_of(said.object)].add(said.subject)
        return {way: frozenset(found) for way, found in ways.items()}

    def kind(self, iri: str, way: str = "node") -> str:
        """The class by which a thing is drawn in a way; "" where it is not."""
        drawn = [name for name in self.index.classes(iri) if name in self.drawn[way]]
        return min(drawn, key=lambda name: (-self._depth(name), name), default="")

    def nodes(self) -> set[str]:
        """What a source ties to something or supports by a passage, and what anchors it."""
        told = [said for said in self.index.statements() if self.index.is_source(said.graph)]
        found = {iri for said in told for iri in self._mentioned(said) if self.kind(iri)}
        todo = list(found)
        while todo:
            iri = todo.pop()
            for said in self.index.said[iri]:
                anchors = said.predicate in self.drawn["anchor"]
                if anchors and said.end not in found and self.kind(said.end):
                    found.add(said.end)
                    todo.append(said.end)
        return found

    def edges(self, nodes: set[str]) -> Iterator[tuple[str, str, str, str]]:
        """(from, to, property, label) between `nodes`."""
        for iri in sorted(nodes):
            for said in self._stated(iri):
                if said.end in nodes:
                    yield iri, said.end, said.predicate, self.index.label(said.predicate)
                elif self.kind(said.end, "link"):
                    yield from self._through(iri, said.end, nodes)

    def _through(
        self, start: str, link: str, nodes: set[str]
    ) -> Iterator[tuple[str, str, str, str]]:
        for said in self._stated(link):
            if said.end in nodes:
                yield start, said.end, said.predicate, self.index.label(link)

    def _stated(self, iri: str) -> list[Statement]:
        derived = self.index.names.expand(DERIVED)
        edges = self.drawn["edge"]
        said = self.index.said.get(iri, ())
        return [s for s in said if s.predicate in edges and s.graph != derived]

    def _mentioned(self, said: Statement) -> list[str]:
        if said.predicate == f"{BIL}evidence":
            return [said.subject]
        return [said.subject, said.end] if said.predicate in self.drawn["edge"] else []

    def _depth(self, name: str) -> int:
        above = self.index.values(name, "http://www.w3.org/2000/01/rdf-schema#subClassOf")
        ours = [c.value for c in above if isinstance(c, NamedNode) and c.value.startswith(BIL)]
        return 1 + max(map(self._depth, ours), default=0)


def network(index: Index) -> Network:
    """The network of everything that the sources mention."""
    projection = Projection(index)
    nodes = projection.nodes()
    return _network(projection, nodes, projection.edges(nodes))


def around(whole: Network, name: str, hops: int) -> Network:
    """What lies within `hops` edges of the node `name`, in either direction."""
    import networkx as nx

    if name not in whole:
        raise BilateralError(
            f"nothing in the network is called '{name}'{nearest(name, list(whole))}"
        )
    near: Network = nx.ego_graph(whole, name, radius=hops, undirected=True)
    return near


def of_triples(index: Index, triples: Iterable[Triple]) -> Network:
    """The network of a CONSTRUCT query's result: its things and whatever ties them."""
    ties = [(iri_of(t.subject), iri_of(t.object), t.predicate.value) for t in triples]
    edges = [
        (start, end, prop, index.label(prop))
        for start, end, prop in ties
        if index.names.is_thing(start) and index.names.is_thing(end)
    ]
    return _network(Projection(index), {iri for s, o, *_ in edges for iri in (s, o)}, edges)


def _network(
    projection: Projection, nodes: set[str], edges: Iterable[tuple[str, str, str, str]]
) -> Network:
    import networkx as nx

    index, short = projection.index, projection.index.names.shorten
    made: Network = nx.MultiDiGraph()
    for iri in sorted(nodes):
        kind = projection.kind(iri) or next(iter(index.classes(iri)), "")
        made.add_node(
            short(iri),
            label=index.label(iri),
            kind=short(kind).partition(":")[2],
            date=index.text(iri, f"{BIL}date") or index.text(iri, f"{BIL}effectiveOn"),
            end=index.text(iri, f"{BIL}endDate"),
            event_type=short(index.text(iri, f"{BIL}eventType")).partition(":")[2],
            modality=short(index.text(iri, f"{BIL}modality")).partition(":")[2],
            iri=iri,
        )
    for start, end, prop, label in sorted(set(edges)):
        made.add_edge(short(start), short(end), property=short(prop), label=label)
    return made
