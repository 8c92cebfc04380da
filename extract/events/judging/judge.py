"""How likely a word tells of an event between two polities: a logistic regression."""

import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from math import exp
from pathlib import Path

from ...lexicon import ROOM
from .pairs import of_pair
from .scene import Scene
from .sides import closest, of_side
from .words import of_word

Pairs = dict[tuple[str, str], float]
Weights = Mapping[str, float]


@dataclass(frozen=True, slots=True)
class Judge:
    """The weights of the signals of a word, its actor, its recipient, and both together.

    `least` is the probability from which an event is told.
    """

    least: float
    bias: float
    word: Weights
    actor: Weights
    recipient: Weights
    pair: Weights

    def told(self, scene: Scene) -> Pairs:
        """The pairs (actor, recipient) that probably have the event, each with how likely."""
        every = self.probabilities(scene)
        return {pair: likely for pair, likely in every.items() if likely >= self.least}

    def probabilities(self, scene: Scene) -> Pairs:
        """How likely each pair at hand has the event."""
        nearest = closest(scene)
        signals = {side: of_side(scene, side, nearest) for side in scene.sides}
        actors = {side: _sum(self.actor, found) for side, found in signals.items()}
        recipients = {side: _sum(self.recipient, found) for side, found in signals.items()}
        word = self.bias + _sum(self.word, of_word(scene))
        return {
            (one, two): _likely(
                word
                + actors[one]
                + recipients[two]
                + _sum(self.pair, of_pair(scene, one, two, nearest))
            )
            for one, two in scene.pairs()
        }


def signals(scene: Scene) -> Iterator[tuple[tuple[str, str], list[str]]]:
    """All that speaks for or against each pair, spelled `part name=value`, to learn from."""
    nearest = closest(scene)
    word = [f"word {one}" for one in of_word(scene)]
    sides = {side: of_side(scene, side, nearest) for side in scene.sides}
    for actor, recipient in scene.pairs():
        one = [f"actor {signal}" for signal in sides[actor]]
        two = [f"recipient {signal}" for signal in sides[recipient]]
        both = [f"pair {signal}" for signal in of_pair(scene, actor, recipient, nearest)]
        yield (actor, recipient), [*word, *one, *two, *both]


def _sum(weights: Weights, signals: Iterable[str]) -> float:
    return sum(weights.get(one, 0.0) for one in dict.fromkeys(signals))


def _likely(score: float) -> float:
    return 1 / (1 + exp(-score))


@cache
def judge(path: Path = ROOM / "judge.json") -> Judge:
    """The judge whose weights training/judge.py learnt."""
    given = json.loads(path.read_text("utf-8"))
    parts = ("word", "actor", "recipient", "pair")
    return Judge(given["least"], given["bias"], *(given[part] for part in parts))
