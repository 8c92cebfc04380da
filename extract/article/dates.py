"""Dates as the heads of articles print them; what is ambiguous is no date."""

import re
from datetime import date

MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
MONTH = (
    r"(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?"
    r"|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\b\.?"
)
DAY = r"\d{1,2}(?:st|nd|rd|th)?"
DATE = (
    rf"(?:(?P<m1>{MONTH})\s*(?P<d1>{DAY}),?\s+(?P<y1>\d{{4}})"
    rf"|(?P<d2>{DAY})[\s-]+(?P<m2>{MONTH}),?[\s-]+(?P<y2>\d{{4}})"
    r"|(?P<y3>\d{4})(?P<sep>[-./])\s?(?P<m3>\d{1,2})(?P=sep)\s?(?P<d3>\d{1,2})(?!\d)"
    r"|(?P<d4>1[3-9]|2\d|3[01])/(?P<m4>\d{1,2})/(?P<y4>\d{4}))"
)
WEEKDAY = r"(?:mon|tue|tues|wed|wednes|thu|thurs|fri|sat|satur|sun)(?:day)?\b\.?"
HALF = r"\s?[ap]\.?m\b\.?"
CLOCK = rf"t?\d{{1,2}}(?:[:.]\d{{2}}){{1,2}}(?:\.\d+)?(?:{HALF})?|\d{{1,2}}{HALF}"
ZONE = r"(?:\s?\(?(?-i:Z|[A-Z]{2,4})\b)?(?:\s?[+-]\d{1,2}(?::?\d{2})?\b)?"
TOLD = "first|originally|last|published|updated|posted|modified|issued|created|released|filed"
AROUND = re.compile(rf"(?:{CLOCK}){ZONE}|\b(?:{WEEKDAY}|(?:{TOLD}|date|on|at)\b)", re.IGNORECASE)
FOUND = re.compile(rf"(?<![\w.]){DATE}", re.IGNORECASE)
# Day or month first: a date, but not one that can be told.
UNSURE = re.compile(r"(?<![\w/])\d{1,2}/\d{1,2}/\d{4}(?![\w/])")
SURE = "2000-01-01"
LATER = re.compile(r"(?:updated|modified)(?:\s+(?:on|at))?\s*:?\s*$", re.IGNORECASE)


def is_line(words: str) -> bool:
    """Whether a line says when the article was published or changed, and nothing else."""
    if len(words) > 120 or not any(map(str.isdigit, words)):
        return False
    rest, days = FOUND.subn(" ", UNSURE.sub(SURE, words))
    return days > 0 and not any(map(str.isalnum, AROUND.sub(" ", rest)))


def day(words: str) -> date | None:
    """The first day that the words name, before the days of updates."""
    found = list(FOUND.finditer(words))
    first = [match for match in found if not LATER.search(words[: match.start()])]
    return next(filter(None, map(_day, first + found)), None)


def _day(match: re.Match[str]) -> date | None:
    for form in "1234":
        year, month, number = (match[f"{part}{form}"] for part in "ymd")
        if year:
            return _valid(int(year), _month(month), int(re.sub(r"\D", "", number)))
    return None


def _month(words: str) -> int:
    return int(words) if words.isdigit() else MONTHS.index(words[:3].lower()) + 1


def _valid(year: int, month: int, number: int) -> date | None:
    try:
        return date(year, month, number)
    except ValueError:
        return None
