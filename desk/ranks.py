"""Who matters: the things of a network by degree, betweenness or PageRank."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import TYPE_CHECKING

from ..graph.network.card import Evidence
from .projections import Network, of_kind

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


@dataclass(frozen=True, slots=True)
class Ranked:
    """A thing in a ranking; `example` is a fact of its strongest tie, with its evidence."""

    place: int
    id: str
    name: str
    kind: str
    score: float
    ties: int
    strength: int
    example: str
    evidence: tuple[Evidence, ...]


@dataclass(frozen=True, slots=True)
class Ranking:
    """Things in their order; equal scores share a place and stand by name."""

    network: Network
    by: str
    about: str
    lines: tuple[Ranked, ...]


def rank(network: Network, by: str = "degree", kind: str = "", top: int = 20) -> Ranking:
    """The `top` things by a measure of BY, all or those of a class."""
    graph = network.graph
    scores = {thing: round(score, 6) for thing, score in SCORES[by](graph).items()}
    kept = of_kind(network, kind) if kind else set(scores)
    order = sorted(kept, key=lambda thing: (-scores[thing], thing))[:top]
    network.told.learn(order)
    examples = {thing: network.example(thing) for thing in order}
    passages = network.told.passages(examples.values())
    places = _places([scores[thing] for thing in order])
    lines = (
        Ranked(
            place,
            thing,
            network.told.called(thing),
            network.told.word(thing, "rdf:type"),
            scores[thing],
            graph.degree(thing),
            network.strength(thing),
            network.told.called(examples[thing]),
            passages[examples[thing]],
        )
        for place, thing in zip(places, order, strict=True)
    )
    sampled = by == "betweenness" and len(graph) > SAMPLE
    about = f"{BY[by]}, from {SAMPLE} starts drawn by chance" if sampled else BY[by]
    return Ranking(network, by, about, tuple(lines))


def _places(scores: Iterable[float]) -> list[int]:
    found: list[int] = []
    last = None
    for at, score in enumerate(scores, 1):
        found.append(found[-1] if score == last else at)
        last = score
    return found


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
