"""Dates as far as sources give them: a year, a month or a day, compared without guessing."""

import calendar
import re
from dataclasses import dataclass
from datetime import date, datetime

from ..graph.errors import BilateralError

PARTIAL = re.compile(r"(\d{4})(?:-(\d\d)(?:-(\d\d))?)?")


@dataclass(frozen=True, slots=True)
class Partial:
    """The days that a date may mean, from `first` to `last`; one day where it is exact."""

    first: date
    last: date

    @property
    def exact(self) -> bool:
        """Whether the day is known."""
        return self.first == self.last

    def by(self, day: date) -> bool | None:
        """Whether it had come by the end of `day`; None where its precision can't tell."""
        if self.last <= day:
            return True
        return False if self.first > day else None


def partial(text: str) -> Partial:
    """Read "2019", "2019-08" or "2019-08-29"; a time behind the day is left out."""
    match = PARTIAL.fullmatch(text[:10])
    if not match:
        raise BilateralError(f"'{text}' is no date; write 2019, 2019-08 or 2019-08-29")
    year, month, day = (int(part) if part else 0 for part in match.groups())
    try:
        return _span(year, month, day)
    except ValueError as error:
        raise BilateralError(f"'{text}' is no date: {error}") from error


def _span(year: int, month: int, day: int) -> Partial:
    first = date(year, month or 1, day or 1)
    end = month or 12
    return Partial(first, date(year, end, day or calendar.monthrange(year, end)[1]))


def exact(text: str) -> date:
    """Read a whole day such as 2019-08-29; BilateralError for anything else."""
    try:
        return datetime.strptime(text, "%Y-%m-%d").date()
    except ValueError as error:
        raise BilateralError(f"'{text}' is no day; write it as 2019-08-29") from error
