"""How much a thing of a network matters: degree, betweenness, PageRank."""

from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import networkx as nx

# From so many things on, betweenness is reckoned from a sample of as many starts, always the same.
SAMPLE = 500
DAMPING = 0.85
NEAR = 1e-12
ROUNDS = 500

BY = MappingProxyType(
    {
        "degree": "the sum of the weights of a thing's ties",
        "betweenness": "the share of the shortest ways between others that lead over a thing,"
        " a tie being as long as 1 / weight",
        "pagerank": "how often one who walks along ties by their weights comes by"
        f" (damping {DAMPING})",
    }
)


def about(by: str, graph: "nx.Graph[str]") -> str:
    """What a measure says, and whether it is reckoned from a sample of this network."""
    sampled = by == "betweenness" and len(graph) > SAMPLE
    return f"{BY[by]}, from {SAMPLE} starts drawn by chance" if sampled else BY[by]


def _degree(graph: "nx.Graph[str]") -> Mapping[str, float]:
    return dict(graph.degree(weight="weight"))


def _betweenness(graph: "nx.Graph[str]") -> Mapping[str, float]:
    import networkx as nx

    for start, end in graph.edges:
        graph.edges[start, end]["length"] = 1 / graph.edges[start, end]["weight"]
    few = SAMPLE if len(graph) > SAMPLE else None
    found: Mapping[str, float] = nx.betweenness_centrality(graph, k=few, weight="length", seed=0)
    return found


def _pagerank(graph: "nx.Graph[str]") -> Mapping[str, float]:
    """By numpy alone: networkx would want scipy for this."""
    import numpy as np

    things = list(graph)
    at = {thing: i for i, thing in enumerate(things)}
    ties = [
        (at[one], at[other], graph[one][other]["weight"]) for one in graph for other in graph[one]
    ]
    if not ties:
        return {}
    start, end, weight = (np.array(part) for part in zip(*ties, strict=True))
    share = weight / np.bincount(start, weight, len(things))[start]
    now = np.full(len(things), 1 / len(things))
    for _ in range(ROUNDS):
        moved = DAMPING * np.bincount(end, share * now[start], len(things))
        new = moved + (1 - DAMPING) / len(things)
        done = float(np.abs(new - now).sum()) < NEAR * len(things)
        now = new
        if done:
            break
    return dict(zip(things, now.tolist(), strict=True))


SCORES: Mapping[str, Callable[["nx.Graph[str]"], Mapping[str, float]]] = MappingProxyType(
    {"degree": _degree, "betweenness": _betweenness, "pagerank": _pagerank}
)
