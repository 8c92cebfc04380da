"""Days of a month, in the year that the text or else the tense points to."""

from collections.abc import Mapping
from datetime import date

from . import words

Found = Mapping[str, str | None]

# A day this far back would have its year in the text.
LONG_AGO = 240


def day(found: Found, nth: str, published: date | None, ahead: bool | None) -> date | None:
    """A day of a month; without a year, in the year that the tense points to."""
    month, number = words.month(found[f"month{nth}"] or ""), int(found[f"day{nth}"] or 0)
    if year := found.get("year"):
        return date(int(year), month, number)
    if not published:
        return None
    years = range(published.year - 1, published.year + 2)
    days = [date(year, month, number) for year in years if _real(year, month, number)]
    past = pick(days, published, ahead)
    if past and (published - past).days > LONG_AGO:
        return pick(days, published, None)
    return past


def _real(year: int, month: int, number: int) -> bool:
    try:
        return bool(date(year, month, number))
    except ValueError:
        return False


def pick(days: list[date], published: date, ahead: bool | None) -> date | None:
    """The nearest of some days: ahead of publication, behind it, or either way."""
    if ahead is None:
        return min(days, key=lambda day: abs((day - published).days), default=None)
    if ahead:
        return min((day for day in days if day >= published), default=None)
    return max((day for day in days if day <= published), default=None)
