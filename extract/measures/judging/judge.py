"""How likely a word tells of an act of one polity toward another: a logistic regression."""

import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from math import exp
from pathlib import Path

from ...lexicon import ROOM
from .pairs import of_pair
from .scene import Pair, Scene
from .sides import of_side
from .words import of_word

Weights = Mapping[str, float]


@dataclass(frozen=True, slots=True)
class Judge:
    """The weights of the signals of a word, its imposer, its target, and both together.

    `least` is the probability from which an act is told, `more` that from which the same two may
    have further ones.
    """

    least: float
    more: float
    bias: float
    word: Weights
    imposer: Weights
    target: Weights
    pair: Weights

    def told(self, scene: Scene) -> dict[Pair, float]:
        """The pairs (imposer, target) that probably have the act, each with how likely."""
        every = self.probabilities(scene)
        return {pair: likely for pair, likely in every.items() if likely >= self.least}

    def probabilities(self, scene: Scene) -> dict[Pair, float]:
        """How likely each pair at hand has the act."""
        sides = {side: of_side(scene, side) for side in scene.sides}
        imposers = {side: _sum(self.imposer, found) for side, found in sides.items()}
        targets = {side: _sum(self.target, found) for side, found in sides.items()}
        word = self.bias + _sum(self.word, of_word(scene))
        return {
            (one, two): _likely(
                word + imposers[one] + targets[two] + _sum(self.pair, of_pair(scene, one, two))
            )
            for one, two in scene.pairs()
        }


def signals(scene: Scene) -> Iterator[tuple[Pair, list[str]]]:
    """All that speaks for or against each pair, spelled `part name=value`, to learn from."""
    word = [f"word {one}" for one in of_word(scene)]
    sides = {side: of_side(scene, side) for side in scene.sides}
    for imposer, target in scene.pairs():
        one = [f"imposer {signal}" for signal in sides[imposer]]
        two = [f"target {signal}" for signal in sides[target]]
        both = [f"pair {signal}" for signal in of_pair(scene, imposer, target)]
        yield (imposer, target), [*word, *one, *two, *both]


def _sum(weights: Weights, signals: Iterable[str]) -> float:
    return sum(weights.get(one, 0.0) for one in dict.fromkeys(signals))


def _likely(score: float) -> float:
    return 1 / (1 + exp(-score))


@cache
def judge(path: Path = ROOM / "measures.json") -> Judge:
    """The judge whose weights training/measures.py learnt."""
    given = json.loads(path.read_text("utf-8"))
    parts = ("word", "imposer", "target", "pair")
    return Judge(given["least"], given["more"], given["bias"], *(given[part] for part in parts))
