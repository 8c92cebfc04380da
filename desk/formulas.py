"""How the scores of a period become the value of a curve: sum, mean, exponentially weighted."""

import math
import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from ..graph.errors import BilateralError

FORMULAS = ("sum", "mean", "ewm")
HALF_LIFE = "30d"
LENGTH = re.compile(r"(\d{1,6}(?:\.\d{1,6})?)([dw])", re.ASCII)
Scores = tuple[date, Sequence[float]]


@dataclass(frozen=True, slots=True)
class Formula:
    """One of FORMULAS; of ewm, the days after which an event counts half."""

    name: str = "sum"
    half_life: float = 30.0

    def values(self, periods: Iterable[Scores]) -> Iterator[float | None]:
        """The value of each period from its first day and the scores in it, in order of time."""
        if self.name == "ewm":
            return self._weighted(periods)
        add = _mean if self.name == "mean" else math.fsum
        return (add(scores) for _, scores in periods)

    def _weighted(self, periods: Iterable[Scores]) -> Iterator[float]:
        value, before = 0.0, None
        for first, scores in periods:
            passed = (first - before).days if before else 0
            value = value * 2 ** (-passed / self.half_life) + math.fsum(scores)
            before = first
            yield value

    @property
    def words(self) -> str:
        """What a value says, for the line under a curve."""
        if self.name != "ewm":
            return f"{self.name} of the scores in a period"
        lasting = "never fades" if math.isinf(self.half_life) else _halves(self.half_life)
        return f"running sum of the scores, in which an event {lasting}"


SUM = Formula()


def _halves(days: float) -> str:
    return f"counts half after {days:g} {'day' if days == 1 else 'days'}"


def _mean(scores: Sequence[float]) -> float | None:
    return math.fsum(scores) / len(scores) if scores else None


def formula(name: str, half_life: str | None = None) -> Formula:
    """A formula as the user writes it: its name, and for ewm a half-life such as 30d, 6w or inf."""
    if name not in FORMULAS:
        raise BilateralError(f"there is no formula '{name}'; it is one of {', '.join(FORMULAS)}")
    if half_life and name != "ewm":
        raise BilateralError(f"a half-life goes with the formula ewm; {name} has none")
    return Formula(name, days(half_life or HALF_LIFE))


def days(text: str) -> float:
    """A length such as 30d or 6w in days; inf never ends."""
    match = LENGTH.fullmatch(text)
    found = math.inf if text == "inf" else _length(match) if match else 0
    if not found:
        raise BilateralError(f"'{text}' is no half-life; write days or weeks as 30d or 6w, or inf")
    return found


def _length(match: re.Match[str]) -> float:
    return float(match[1]) * (7 if match[2] == "w" else 1)
