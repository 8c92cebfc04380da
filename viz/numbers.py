"""Numbers as people read them, alone or several in short."""

from collections.abc import Iterator, Sequence

from ..desk.curves import Point


def number(value: float) -> str:
    """A number as people read it: at most two decimals, a minus that is one."""
    return f"{round(value, 2) + 0.0:.2f}".rstrip("0").rstrip(".").replace("-", "−")


def value(point: Point) -> str:
    """The value of a period with its sign."""
    return "–" if point.value is None else f"{point.value:+.1f}".replace("-", "−")


def events(number: int) -> str:
    """A number of events."""
    return "1 event" if number == 1 else f"{number} events"


def days(number: int) -> str:
    """A number of days."""
    return "1 day" if number == 1 else f"{number} days"


def ranges(numbers: Sequence[int]) -> str:
    """Numbers in short: 1, 2, 4 to 6."""
    return ", ".join(_runs(sorted(numbers)))


def _runs(numbers: Sequence[int]) -> Iterator[str]:
    first = 0
    for at, number in enumerate(numbers):
        if at + 1 == len(numbers) or numbers[at + 1] != number + 1:
            low = numbers[first]
            yield (
                str(low)
                if low == number
                else f"{low}–{number}"
                if number > low + 1
                else f"{low}, {number}"
            )
            first = at + 1
