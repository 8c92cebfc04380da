"""The cheapest ways between two things in the network around them."""

from collections.abc import Iterator, Mapping, Sequence
from itertools import islice, pairwise
from math import log10
from typing import TYPE_CHECKING

from .nearby import Nearby, Tie

if TYPE_CHECKING:
    import networkx as nx

# Ways that cost the same are told apart by name among so many, and dearer ones are not tried.
TRIED = 40
DEARER = 4.0


def weighed(near: Nearby, ties: Mapping[tuple[str, str], Sequence[Tie]]) -> "nx.Graph[str]":
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


def cheapest(
    graph: "nx.Graph[str]", one: str, other: str, best: int
) -> list[tuple[float, list[str]]]:
    """The cheapest ways with their costs; of those that cost the same, the first by name."""
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
    for start, end in sorted((min(e), max(e)) for e in graph.subgraph(near).edges):
        order.add_edge(start, end, cost=graph.edges[start, end]["cost"])
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
