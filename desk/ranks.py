"""Who matters: the things of a network by degree, betweenness or PageRank."""

from collections.abc import Iterable
from dataclasses import dataclass

from ..graph.network.card import Evidence
from .centrality import SCORES, about
from .projections import Network, of_kind


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
    """The `top` things by a measure of SCORES, all or those of a class."""
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
    return Ranking(network, by, about(by, graph), tuple(lines))


def _places(scores: Iterable[float]) -> list[int]:
    found: list[int] = []
    last = None
    for at, score in enumerate(scores, 1):
        found.append(found[-1] if score == last else at)
        last = score
    return found
