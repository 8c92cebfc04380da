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
    """Such as "today", "1 day", "29–59 days", "53–54 years"."""  # noqa: RUF002
    if age.least == age.most == 0:
        return "today"
    if age.least <= 0 < age.most:
        return f"at most {_counted(age.most, age.most)}"
    return _counted(*sorted((abs(age.least), abs(age.most))))


def _counted(low: int, high: int) -> str:
    years = high >= 730
    number = _number(int(low / 365.25), int(high / 365.25)) if years else _number(low, high)
    return f"{number} {'year' if years else 'day'}{'' if number == '1' else 's'}"


def _number(low: int, high: int) -> str:
    return str(low) if low == high else f"{low}–{high}"
