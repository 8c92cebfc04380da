"""Scored events as a curve: which period each lies in, and what the period is worth."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from ..graph.errors import BilateralError
from ..graph.network.card import Evidence
from . import periods
from .dates import Partial, partial
from .formulas import SUM, Formula, formula
from .parties import Pair

HAPPENED = ("occurred", "ongoing")
UNDATED, UNREADABLE, COARSE, UNTOLD = "undated", "date unreadable", "not placed", "modality untold"
REASONS = ("planned", "hypothetical", "denied", UNTOLD, UNDATED, UNREADABLE, COARSE)
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
    """Events that no point counts, and why: one of REASONS."""

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
        place = _place(one, on, manner.by)
        if isinstance(place, date):
            placed.setdefault(place, []).append(one.event)
        elif place and _shown(one.event, manner):
            left.setdefault(place, []).append(one.event)
    points = tuple(_points(placed, on, manner, pair))
    reasons = tuple(Left(why, tuple(left[why])) for why in REASONS if why in left)
    return Curve(pair, manner.by, manner.formula, points, reasons)


def _place(told: Told, on: date, by: str) -> date | str | None:
    """The period of an event, else why it has none; None for what came after the day."""
    if told.state not in HAPPENED:
        return told.state if told.state in REASONS else UNTOLD
    when = _when(told.event.date)
    if not when:
        return UNREADABLE if told.event.date else UNDATED
    come = _clamped(when, told.by).by(on)
    if come is False:
        return None
    return (periods.placed(when, by) if come else None) or COARSE


def _when(text: str) -> Partial | None:
    try:
        return partial(text)
    except BilateralError:
        return None


def _clamped(when: Partial, told: str) -> Partial:
    """What a source tells as having happened had happened when it was published."""
    published = _when(told)
    if published and when.first <= published.last < when.last:
        return Partial(when.first, published.last)
    return when


def _shown(event: Scored, manner: Manner) -> bool:
    when = _when(event.date)
    return when is None or manner.shows(when)


def _points(
    placed: Mapping[date, Sequence[Scored]], on: date, manner: Manner, pair: Pair
) -> Iterator[Point]:
    """The points of the window; what came before it is added up all the same."""
    begin = min(filter(None, (*placed, manner.start and manner.start.first)), default=None)
    if begin is None or not placed:
        return
    end = min(on, manner.end.last) if manner.end else on
    every = _every(begin, end, manner.by, pair)
    scores = [(first, [one.score for one in placed.get(first, ())]) for first in every]
    shown = periods.start(manner.start.first, manner.by) if manner.start else begin
    for first, value in zip(every, manner.formula.values(scores), strict=True):
        if first >= shown:
            worth = None if value is None else round(value, 4) + 0.0
            yield Point(periods.name(first, manner.by), worth, tuple(placed.get(first, ())))


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
