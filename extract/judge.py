"""How likely a word tells of a fact between two sides: a logistic regression over named signals."""

import json
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import repeat
from math import exp, inf, log
from pathlib import Path

Pair = tuple[str, str]
Pairs = dict[Pair, float]
Weights = Mapping[str, float]
PARTS = ("word", "actor", "recipient", "pair")
# What rounding may do to a score.
SLACK = 1e-6
SUBJECTS = ("events", "home", "measures", "agreements")
ROOM = Path(__file__).parent / "weights"


@dataclass(frozen=True, slots=True)
class Signals:
    """What speaks for or against each pair (actor, recipient) at a word, spelled `name=value`.

    `sides` holds the signals of each who might be either side.
    """

    word: Sequence[str]
    sides: Mapping[str, Sequence[str]]
    pairs: Mapping[Pair, Sequence[str]]

    def spelled(self) -> Iterator[tuple[Pair, tuple[str, ...]]]:
        """All signals of each pair, once, spelled `part name=value`: to learn weights from."""
        for pair, both in self.pairs.items():
            given = (self.word, self.sides[pair[0]], self.sides[pair[1]], both)
            every = zip(PARTS, given, strict=True)
            yield (
                pair,
                tuple(dict.fromkeys(f"{part} {one}" for part, found in every for one in found)),
            )


@dataclass(frozen=True)
class Each(Mapping[Pair, Sequence[str]]):
    """The signals of pairs, made when they are asked for."""

    pairs: Sequence[Pair]
    of: Callable[[Pair], Sequence[str]]

    def __getitem__(self, pair: Pair) -> Sequence[str]:
        return self.of(pair)

    def __iter__(self) -> Iterator[Pair]:
        return iter(self.pairs)

    def __len__(self) -> int:
        return len(self.pairs)


@dataclass(frozen=True)
class Judge:
    """The weights of the signals of a word, its actor, its recipient, and both together.

    `least` is the probability from which a fact is told.
    """

    least: float
    bias: float
    word: Weights
    actor: Weights
    recipient: Weights
    pair: Weights

    @classmethod
    def load(cls, path: Path) -> "Judge":
        """The judge of a file that training/judges.py wrote."""
        given = json.loads(path.read_text("utf-8"))
        return cls(given["least"], given["bias"], *(given[part] for part in PARTS))

    def told(self, signals: Signals) -> Pairs:
        """The pairs that are probable enough, each with how likely."""
        reach = log(self.least / (1 - self.least)) if 0 < self.least < 1 else -inf
        every = self.probabilities(signals, reach - self.most - SLACK)
        return {pair: likely for pair, likely in every.items() if likely >= self.least}

    def likely(self, word: Iterable[str]) -> float:
        """How likely something is that has no sides, from its own signals."""
        return _likely(self.bias + _sum(self.word, word))

    def probabilities(self, signals: Signals, least: float = -inf) -> Pairs:
        """How likely each pair is whose word and sides score `least`."""
        word = self.bias + _sum(self.word, signals.word)
        sides = {side: dict.fromkeys(found) for side, found in signals.sides.items()}
        actors, recipients = (
            {side: _sum(weights, found) for side, found in sides.items()}
            for weights in (self.actor, self.recipient)
        )
        scores = {(one, two): word + actors[one] + recipients[two] for one, two in signals.pairs}
        return {
            pair: _likely(score + _sum(self.pair, signals.pairs[pair]))
            for pair, score in scores.items()
            if score >= least
        }

    @cached_property
    def most(self) -> float:
        """More than this the signals of a pair can't add, of which each has one value at most."""
        best: dict[str, float] = {}
        for signal, weight in self.pair.items():
            name = signal.partition("=")[0]
            best[name] = max(weight, best.get(name, 0.0))
        return sum(best.values())


@dataclass(frozen=True, slots=True)
class Judges:
    """Who decides between or within whom an event is, who takes a measure, what is an agreement."""

    events: Judge
    home: Judge
    measures: Judge
    agreements: Judge

    @classmethod
    def load(cls) -> "Judges":
        """The judges that ship with the reader."""
        return cls(*(Judge.load(ROOM / f"{name}.json") for name in SUBJECTS))


def _sum(weights: Weights, signals: Iterable[str]) -> float:
    return sum(map(weights.get, dict.fromkeys(signals), repeat(0.0)))


def _likely(score: float) -> float:
    return 1 / (1 + exp(-score))
