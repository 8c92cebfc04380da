"""Scored events as a curve: which period each lies in, and what the period is worth."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from ..graph.errors import BilateralError
from ..graph.network.card import Evidence
from . import periods, placing
from .dates import Partial, partial
from .formulas import SUM, Formula, formula
from .parties import Pair

MOST = 50_000


@dataclass(frozen=True, slots=True)
class Scored:
    """An event and its place on PLOVER's scale from -10 (conflict) to 10 (cooperation)."""

    event: str
    name: str
    date: str
    type: str
    mode: str
    score: float
    evidence: tuple[Evidence, ...] = ()


@dataclass(frozen=True, slots=True)
class Told:
    """A scored event, its modality, and the day on which a source first told it."""

    event: Scored
    state: str
    by: str = ""


@dataclass(frozen=True, slots=True)
class Point:
    """A period, its value (None: nothing to take the mean of) and the events in it."""

    period: str
    value: float | None
    events: tuple[Scored, ...]


@dataclass(frozen=True, slots=True)
class Left:
    """Events that no point counts, and why: one of placing.REASONS."""

    why: str
    events: tuple[Scored, ...]


@dataclass(frozen=True, slots=True)
class Manner:
    """The length of the periods, the formula, and the window that is shown."""

    by: str = "month"
    formula: Formula = SUM
    start: Partial | None = None
    end: Partial | None = None

    def shows(self, when: Partial) -> bool:
        """Whether any day that a date may mean lies in the window, whole periods taken."""
        early = self.start and when.last < periods.start(self.start.first, self.by)
        late = self.end and periods.start(when.first, self.by) > self.end.last
        return not early and not late


@dataclass(frozen=True, slots=True)
class Curve:
    """The tension of a pair period by period, and the events that are left out."""

    pair: Pair
    by: str
    formula: Formula
    points: tuple[Point, ...]
    left: tuple[Left, ...]

    @property
    def count(self) -> int:
        """How many events the points count."""
        return sum(len(point.events) for point in self.points)


def curve(pair: Pair, told: Iterable[Told], on: date, manner: Manner) -> Curve:
    """The curve of what is told, up to a day; the order in which it comes is all one."""
    placed: dict[date, list[Scored]] = {}
    left: dict[str, list[Scored]] = {}
    for one in sorted(told, key=lambda one: (one.event.date, one.event.event)):
        event = one.event
        place = placing.place(one.state, event.date, one.by, on, manner.by)
        if isinstance(place, date):
            placed.setdefault(place, []).append(event)
        elif place and _shown(event, manner):
            left.setdefault(place, []).append(event)
    points = tuple(_points(placed, on, manner, pair))
    reasons = tuple(Left(why, tuple(left[why])) for why in placing.REASONS if why in left)
    return Curve(pair, manner.by, manner.formula, points, reasons)


def _shown(event: Scored, manner: Manner) -> bool:
    when = placing.read(event.date)
    return when is None or manner.shows(when)


def _points(
    placed: Mapping[date, Sequence[Scored]], on: date, manner: Manner, pair: Pair
) -> Iterator[Point]:
    """The points of the window; what came before it is added up all the same."""
    if not placed:
        return
    first = manner.start.first if manner.start else min(placed)
    end = min(on, manner.end.last) if manner.end else on
    every = _every(min(first, *placed), end, manner.by, pair)
    scores = [(day, [one.score for one in placed.get(day, ())]) for day in every]
    for day, value in zip(every, manner.formula.values(scores), strict=True):
        if day >= periods.start(first, manner.by):
            worth = None if value is None else round(value, 4) + 0.0
            yield Point(periods.name(day, manner.by), worth, tuple(placed.get(day, ())))


def _every(begin: date, end: date, by: str, pair: Pair) -> list[date]:
    if (end - begin).days > MOST * periods.LONGEST[by]:
        told = f"{pair.id} from {begin} to {end} by {by} makes more than {MOST:,} points"
        raise BilateralError(f"{told}; begin later (--from) or take longer periods (--by)")
    return list(periods.between(begin, end, by))


def manner(
    by: str = "month",
    name: str = "sum",
    half_life: str | None = None,
    start: str | None = None,
    end: str | None = None,
) -> Manner:
    """What a user asks for in words: month, ewm, 30d, from 2019-07, to 2019."""
    begin, last = partial(start) if start else None, partial(end) if end else None
    if begin and last and last.last < begin.first:
        raise BilateralError(f"the time from {start} to {end} ends before it begins")
    return Manner(by, formula(name, half_life), begin, last)
