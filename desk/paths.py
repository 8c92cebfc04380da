"""How two things are tied: the few best chains of facts between them, in words."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from itertools import islice, pairwise
from math import log10
from typing import TYPE_CHECKING

from ..graph.errors import BilateralError
from ..graph.network.card import Evidence
from .asof import AsOf
from .nearby import RADIUS, Nearby, Tie
from .told import Told

if TYPE_CHECKING:
    import networkx as nx

PROJECTION = "all: things and the relations between them that the vocabulary draws (bil:drawnAs)"
WEIGHTS = "1 a step, and for each thing on the way log10 of the number of its ties"
# Ways that cost the same are told apart by name among so many, and dearer ones are not tried.
TRIED = 40
DEARER = 4.0


@dataclass(frozen=True, slots=True)
class Step:
    """A fact that ties one thing to the next, worded in that direction."""

    start: str
    relation: str
    end: str
    start_name: str
    words: str
    end_name: str
    sources: tuple[str, ...]
    evidence: tuple[Evidence, ...]

    @property
    def sentence(self) -> str:
        """Such as "Japan imposed: Japan's curbs"."""
        return f"{self.start_name} {self.words}: {self.end_name}"


@dataclass(frozen=True, slots=True)
class Path:
    """A chain of facts and its cost."""

    cost: float
    steps: tuple[Step, ...]


@dataclass(frozen=True, slots=True)
class Paths:
    """The best ways between two things, cheapest first, then by names."""

    one: str
    other: str
    paths: tuple[Path, ...]
    projection: str = PROJECTION
    weights: str = WEIGHTS
    farthest: int = 2 * RADIUS


def paths(asof: AsOf, one: str, other: str, best: int = 3) -> Paths:
    """The `best` ways from `one` to `other`, things by prefixed name."""
    if one == other:
        raise BilateralError(f"'{one}' is given twice; a path takes two things")
    told = Told(asof)
    first, last = sorted((one, other))
    near = Nearby(told, first, last)
    ties = near.grow()
    graph = _graph(near, ties)
    both = graph.has_node(one) and graph.has_node(other)
    found = _cheapest(graph, first, last, best) if both else []
    if one != first:
        found = [(cost, way[::-1]) for cost, way in found]
    words = _Words(told, ties, [way for _, way in found])
    return Paths(one, other, tuple(Path(cost, words.steps(way)) for cost, way in found))


def _graph(near: Nearby, ties: Mapping[tuple[str, str], Sequence[Tie]]) -> "nx.Graph[str]":
    """The ways between both ends; what leads nowhere is left out before it is weighed."""
    import networkx as nx

    graph: nx.Graph[str] = nx.Graph(sorted(ties))
    both = (near.one, near.other)
    graph.add_edges_from([(end, "") for end in both if end in graph] + [both])
    direct = both in ties
    kept = nx.k_core(graph, 2)
    graph = nx.Graph(kept.edges)
    graph.remove_nodes_from([""])
    if not direct and graph.has_edge(*both):
        graph.remove_edge(*both)
    counts = near.counts(set(graph) - set(both))
    dear = {thing: log10(max(count, 1)) for thing, count in counts.items()}
    for start, end in graph.edges:
        graph.edges[start, end]["cost"] = 1 + (dear.get(start, 0) + dear.get(end, 0)) / 2
    return graph


def _cheapest(
    graph: "nx.Graph[str]", one: str, other: str, best: int
) -> list[tuple[float, list[str]]]:
    import networkx as nx

    away = [
        nx.single_source_dijkstra_path_length(graph, end, weight="cost") for end in (one, other)
    ]
    if other not in away[0]:
        return []
    limit = away[0][other] + DEARER
    near = [thing for thing in away[0] if away[0][thing] + away[1][thing] <= limit]
    order: nx.Graph[str] = nx.Graph()
    order.add_nodes_from(sorted(near))
    order.add_edges_from(sorted(graph.subgraph(near).edges(data=True), key=lambda e: e[:2]))
    ways = nx.shortest_simple_paths(order, one, other, weight="cost")
    costed = _until(((_cost(graph, way), way) for way in islice(ways, TRIED + best)), best)
    return sorted(costed)[:best]


def _cost(graph: "nx.Graph[str]", way: Sequence[str]) -> float:
    return round(float(sum(graph.edges[pair]["cost"] for pair in pairwise(way))), 6)


def _until(ways: Iterator[tuple[float, list[str]]], best: int) -> Iterator[tuple[float, list[str]]]:
    """Ways until one is dearer than the last that is wanted."""
    last = 0.0
    for at, (cost, way) in enumerate(ways):
        if at >= best and cost > last:
            return
        last = max(last, cost) if at < best else last
        yield cost, way


class _Words:
    """Puts ways into words."""

    def __init__(
        self,
        told: Told,
        ties: Mapping[tuple[str, str], Sequence[Tie]],
        ways: Sequence[Sequence[str]],
    ) -> None:
        pairs = [pair for way in ways for pair in pairwise(way)]
        self.ties = {pair: ties[min(pair), max(pair)] for pair in pairs}
        used = [tie for those in self.ties.values() for tie in those]
        things = {thing for tie in used for thing in (tie.start, tie.end, tie.link) if thing}
        told.learn(things)
        self.told = told
        self.passages = told.passages(things)
        self.relations = {row["property"]: row for row in told.asof.rows("relations")}

    def steps(self, way: Sequence[str]) -> tuple[Step, ...]:
        return tuple(self._step(*pair) for pair in pairwise(way))

    def _step(self, start: str, end: str) -> Step:
        ties = self.ties[start, end]
        words = dict.fromkeys(self._words(tie, forth=tie.start == start) for tie in ties)
        relations = dict.fromkeys(tie.onward or tie.relation for tie in ties)
        sources = tuple(sorted({tie.source for tie in ties}))
        facts = {tie.start for tie in ties}
        passages = {p for fact in facts for p in self.passages[fact] if p.source in sources}
        name = self.told.called
        return Step(
            start,
            ", ".join(relations),
            end,
            name(start),
            ", ".join(words),
            name(end),
            sources,
            tuple(sorted(passages, key=lambda one: (one.source, one.start, one.end))),
        )

    def _words(self, tie: Tie, forth: bool) -> str:
        read = partial(self._read, "label" if forth else "inverse")
        if not tie.link:
            return read(tie.relation)
        ways = (tie.relation, tie.onward) if forth else (tie.onward, tie.relation)
        return f"{read(ways[0])} {self.told.name(tie.link)}, {read(ways[1])}"

    def _read(self, way: str, relation: str) -> str:
        return self.relations.get(relation, {}).get(way, relation)
