"""Lengths of time as people write them: 90d, 12w, 6m, 1y."""

import calendar
import re
from datetime import date, timedelta

from ..graph.errors import BilateralError

LENGTH = re.compile(r"([1-9][0-9]{0,4})([dwmy])")
MONTHS = {"m": 1, "y": 12}
DAYS = {"d": 1, "w": 7}


def after(day: date, length: str) -> date:
    """The day that lies `length` after `day`; BilateralError where that is no length."""
    match = LENGTH.fullmatch(length)
    if not match:
        raise BilateralError(f"'{length}' is no length of time; write 90d, 12w, 6m or 1y")
    number, unit = int(match[1]), match[2]
    try:
        if unit in DAYS:
            return day + timedelta(days=number * DAYS[unit])
        return _later(day, number * MONTHS[unit])
    except (OverflowError, ValueError) as error:
        raise BilateralError(f"{length} after {day} is beyond the year 9999") from error


def _later(day: date, months: int) -> date:
    """The same day some months on, or the last of a month that is too short for it."""
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    last = calendar.monthrange(year, month + 1)[1] if year <= date.max.year else 1
    return date(year, month + 1, min(day.day, last))
