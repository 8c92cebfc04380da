"""How two things are tied: the few best chains of facts between them, in words."""

from dataclasses import dataclass

from ..graph.errors import BilateralError
from .asof import AsOf
from .nearby import RADIUS, Nearby
from .told import Told
from .ways import cheapest, weighed
from .wording import Step, Words

PROJECTION = "all: things and the relations between them that the vocabulary draws (bil:drawnAs)"
WEIGHTS = "1 a step, and for each thing on the way log10 of the number of its ties"


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
    graph = weighed(near, ties)
    both = graph.has_node(one) and graph.has_node(other)
    found = cheapest(graph, first, last, best) if both else []
    if one != first:
        found = [(cost, way[::-1]) for cost, way in found]
    words = Words(told, ties, [way for _, way in found])
    return Paths(one, other, tuple(Path(cost, words.steps(way)) for cost, way in found))
