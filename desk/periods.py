"""Days, weeks and months as periods of a curve, and where a date of any precision lies in them."""

from collections.abc import Callable, Iterator, Mapping
from datetime import date, timedelta
from types import MappingProxyType

from .dates import Partial


def _month(day: date) -> date:
    return day.replace(day=1)


def _week(day: date) -> date:
    return day - timedelta(days=day.weekday())


# From a day to the first day of its period.
STARTS: Mapping[str, Callable[[date], date]] = MappingProxyType(
    {"month": _month, "week": _week, "day": lambda day: day}
)
LONGEST: Mapping[str, int] = MappingProxyType({"month": 31, "week": 7, "day": 1})


def start(day: date, by: str) -> date:
    """The first day of the month, the ISO week (a Monday) or the day in which `day` lies."""
    return STARTS[by](day)


def placed(when: Partial, by: str) -> date | None:
    """The first day of the period that `when` lies in; None where its precision can't tell."""
    first = start(when.first, by)
    return first if first == start(when.last, by) else None


def between(first: date, last: date, by: str) -> Iterator[date]:
    """The first days of the periods from that of `first` to that of `last`."""
    now, end = start(first, by), start(last, by)
    while now < end:
        yield now
        now = start(now + timedelta(days=LONGEST[by]), by)
    if now == end:
        yield now


def name(first: date, by: str) -> str:
    """What the period that begins on `first` is called: 2019-08, 2019-W35, 2019-08-29."""
    if by == "week":
        year, week, _ = first.isocalendar()
        return f"{year:04}-W{week:02}"
    return first.isoformat()[: 7 if by == "month" else 10]
