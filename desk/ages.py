"""How long ago a date was or how far off it is: no more exact than the date."""

from dataclasses import dataclass
from datetime import date

from .dates import Partial, partial


@dataclass(frozen=True, slots=True)
class Age:
    """Days from a date to a day, at least and at most; below 0 where the date is still to come."""

    least: int
    most: int


def age(text: str | None, on: date) -> Age | None:
    """How old something of the date `text` is on a day; None where it has no date."""
    return _from(partial(text), on) if text else None


def _from(found: Partial, on: date) -> Age:
    return Age((on - found.last).days, (on - found.first).days)


def words(age: Age) -> str:
    """Such as "today", "1 day", "1 to 2 days"."""
    if age.least == age.most == 0:
        return "today"
    number, unit = _span(*sorted((abs(age.least), abs(age.most))))
    return f"{number} {unit}" if number == "1" else f"{number} {unit}s"


def _span(low: int, high: int) -> tuple[str, str]:
    if high - low < 60 and high < 730:
        return _number(low, high), "day"
    return _number(int(low / 365.25), int(high / 365.25)), "year"


def _number(low: int, high: int) -> str:
    return str(low) if low == high else f"{low}–{high}"
