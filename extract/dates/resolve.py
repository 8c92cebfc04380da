"""What a found date means on the calendar; nothing where the text leaves it open."""

from collections.abc import Callable
from datetime import date, timedelta

from . import calendar, words
from .calendar import Found

# A value, and the end of a period; the publication day; whether it lies ahead (None: unclear).
Meaning = tuple[str, str | None] | None
Resolver = Callable[[Found, date | None, bool | None], Meaning]


def resolve(rule: str, found: Found, published: date | None, ahead: bool | None) -> Meaning:
    """The start and the end of what a rule found, as lexical dates."""
    try:
        return RESOLVERS[rule](found, published, ahead)
    except (ValueError, OverflowError):
        return None  # the 31st of June


def _iso(found: Found, _published: date | None, _ahead: bool | None) -> Meaning:
    return date.fromisoformat(f"{found['year']}-{found['month']}-{found['day']}").isoformat(), None


def _day(found: Found, published: date | None, ahead: bool | None) -> Meaning:
    day = calendar.day(found, "", published, ahead)
    return (day.isoformat(), None) if day else None


def _span(found: Found, published: date | None, ahead: bool | None) -> Meaning:
    first = calendar.day(found, "", published, ahead)
    last = first and calendar.day({"month2": found["month"], **_given(found)}, "2", first, True)
    if not first or not last or last < first or (last - first).days > 200:
        return None
    return first.isoformat(), last.isoformat()


def _given(found: Found) -> dict[str, str | None]:
    return {key: value for key, value in found.items() if value is not None}


def _month(found: Found, published: date | None, ahead: bool | None) -> Meaning:
    number = words.month(found["month"] or "")
    if year := found.get("year"):
        return f"{year}-{number:02}", None
    if not published:
        return None
    now = date(published.year, published.month, 1)
    starts = [date(published.year + step, number, 1) for step in (-1, 0, 1)]
    chosen = calendar.pick(starts, now, ahead)
    return (chosen.isoformat()[:7], None) if chosen else None


def _turned_month(found: Found, published: date | None, _ahead: bool | None) -> Meaning:
    """`Last May` published in May may be either of two, so it is left open."""
    if not published or words.month(found["month"] or "") == published.month:
        return None
    return _month(found, published, {"next": True, "this": None}.get(found["turn"] or "", False))


def _weekday(found: Found, published: date | None, ahead: bool | None) -> Meaning:
    if not published:
        return None
    number = words.weekday(found["weekday"] or "")
    back = timedelta((published.weekday() - number) % 7)
    on = timedelta((number - published.weekday()) % 7)
    return (published + on if ahead else published - back).isoformat(), None


def _turned_weekday(found: Found, published: date | None, ahead: bool | None) -> Meaning:
    """`Next` and `last` never mean the day of publication itself."""
    if not published or found["turn"] == "this":
        return _weekday(found, published, ahead)
    onward = found["turn"] in {"next", "coming"}
    return _weekday(found, published + timedelta(1 if onward else -1), onward)


def _near(found: Found, published: date | None, _ahead: bool | None) -> Meaning:
    step = {"yesterday": -1, "tomorrow": 1}.get((found["near"] or "").lower(), 0)
    return ((published + timedelta(step)).isoformat(), None) if published else None


def _ago(found: Found, published: date | None, _ahead: bool | None) -> Meaning:
    back = timedelta(words.count(found["count"] or ""))
    return ((published - back).isoformat(), None) if published else None


def _relative(found: Found, published: date | None, _ahead: bool | None) -> Meaning:
    """`Past` week, month or year may reach over two of the calendar's, so it is left open."""
    step = {"last": -1, "this": 0, "next": 1}.get(found["turn"] or "")
    if not published or step is None:
        return None
    return _UNITS[found["unit"] or ""](published, step)


def _week(published: date, step: int) -> Meaning:
    """A week is no date; its month is, where all its days lie in one."""
    monday = published + timedelta(7 * step - published.weekday())
    sunday = monday + timedelta(6)
    return (monday.isoformat()[:7], None) if monday.month == sunday.month else None


def _months(published: date, step: int) -> Meaning:
    year, month = divmod(published.year * 12 + published.month - 1 + step, 12)
    return f"{year}-{month + 1:02}", None


def _year(found: Found, _published: date | None, _ahead: bool | None) -> Meaning:
    return found["year"] or "", None


def _years(found: Found, _published: date | None, _ahead: bool | None) -> Meaning:
    first, last = found["year"] or "", found["year2"] or ""
    return (first, last) if first < last else None


_UNITS: dict[str, Callable[[date, int], Meaning]] = {
    "week": _week,
    "month": _months,
    "year": lambda published, step: (str(published.year + step), None),
}
RESOLVERS: dict[str, Resolver] = {
    "iso": _iso,
    "span": _span,
    "day": _day,
    "month": _month,
    "turned month": _turned_month,
    "weekday": _weekday,
    "turned weekday": _turned_weekday,
    "near": _near,
    "ago": _ago,
    "relative": _relative,
    "year": _year,
    "years": _years,
}
