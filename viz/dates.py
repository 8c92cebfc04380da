"""Dates of any precision as spans of days that compare as text."""

import re

DATE = re.compile(r"(\d{4})(?:-(\d{2})(?!:)(?:-(\d{2})(?!:))?)?")


def span(first: str, last: str) -> tuple[str, str]:
    """Give the first and the last day that a date (or a pair) can mean; empty when undated.

    A month counts as 31 days: as text, that is after each of its days and before the next month.
    """
    begin, end = DATE.match(first), DATE.match(last or first)
    if not begin:
        return "", ""
    return _day(begin, "01", "01"), _day(end or begin, "12", "31")


def _day(found: re.Match[str], month: str, day: str) -> str:
    return f"{found[1]}-{found[2] or month}-{found[3] or day}"
