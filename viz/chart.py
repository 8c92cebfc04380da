"""Where the marks of a curve stand: axes, line, dots, all in units of the drawing."""

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from ..desk.curves import Curve, Point
from .numbers import number

STEPS = (1, 2, 5, 10)
LEAST = 0.1


@dataclass(frozen=True, slots=True)
class Size:
    """The drawing, its margins, the room of a label, and how many values the axis names."""

    width: int
    height: int
    left: int = 44
    right: int = 38
    top: int = 12
    bottom: int = 36
    room: int = 78
    ticks: int = 6


WIDE, NARROW, SMALL = Size(960, 320), Size(360, 260), Size(320, 110, ticks=3)


@dataclass(frozen=True, slots=True)
class Tick:
    """A named place on an axis."""

    at: float
    label: str


@dataclass(frozen=True, slots=True)
class Dot:
    """A period that has events, and where its value stands."""

    x: float
    y: float
    point: Point


@dataclass(frozen=True, slots=True)
class Chart:
    """A curve on its place: the line of each unbroken run of values, a dot for each with events.

    `width` is that of a stem, `radius` that of a dot, `touch` how near a finger must come.
    """

    size: Size
    curve: Curve
    zero: float
    width: float
    radius: float
    touch: float
    runs: tuple[str, ...]
    dots: tuple[Dot, ...]
    across: tuple[Tick, ...]
    up: tuple[Tick, ...]


def chart(curve: Curve, size: Size, extent: tuple[float, float] | None = None) -> Chart:
    """Place a curve on a drawing; `extent` is the lowest and the highest value that it shows."""
    low, high = extent or span([curve])
    marks = list(_marks(low, high, size.ticks))
    low, high = min(low, marks[0]), max(high, marks[-1])
    slot = (size.width - size.left - size.right) / max(len(curve.points), 1)
    scale = (size.height - size.top - size.bottom) / (high - low)

    def y(value: float) -> float:
        return round(size.top + (high - value) * scale, 1)

    xs = [round(size.left + (index + 0.5) * slot, 1) for index in range(len(curve.points))]
    ys = [None if one.value is None else y(one.value) for one in curve.points]
    placed = list(zip(xs, ys, curve.points, strict=True))
    every = math.ceil(size.room / slot)
    return Chart(
        size,
        curve,
        y(0),
        _between(1.5, slot * 0.5, 14),
        _between(2, slot * 0.6, 4.5),
        _between(5, slot * 0.7, 12),
        tuple(_runs(xs, ys)),
        tuple(Dot(x, up, one) for x, up, one in placed if one.events and up is not None),
        tuple(Tick(x, one.period) for x, _, one in placed[::every]),
        tuple(Tick(y(mark), number(mark)) for mark in marks),
    )


def _between(least: float, value: float, most: float) -> float:
    return round(min(max(value, least), most), 1)


def span(curves: Sequence[Curve]) -> tuple[float, float]:
    """The lowest and the highest value of curves; zero lies between them."""
    values = [point.value or 0.0 for curve in curves for point in curve.points]
    low, high = min(values, default=0.0), max(values, default=0.0)
    low, high = min(low, 0.0), max(high, 0.0)
    return (low, high) if high - low >= LEAST else (-1.0, 1.0)


def _marks(low: float, high: float, most: int) -> Iterator[float]:
    rough = (high - low) / most
    power = 10.0 ** math.floor(math.log10(rough))
    step = next(power * times for times in STEPS if power * times >= rough)
    for times in range(math.floor(low / step), math.ceil(high / step) + 1):
        yield round(times * step, 10)


def _runs(xs: Sequence[float], ys: Sequence[float | None]) -> Iterator[str]:
    run: list[str] = []
    for x, y in zip((*xs, 0.0), (*ys, None), strict=True):
        if y is not None:
            run.append(f"{x:g},{y:g}")
        elif run:
            yield " ".join(run)
            run = []
