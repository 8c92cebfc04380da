"""The written forms of typed values: what a sheet may say for a date, a length, a number."""

import re
from collections.abc import Callable, Mapping
from datetime import date, datetime
from types import MappingProxyType

YEAR = re.compile(r"[0-9]{4}")
DAY = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
DURATION = re.compile(r"(?a)P(?=.)(\d+Y)?(\d+M)?(\d+D)?(T(?=.)(\d+H)?(\d+M)?(\d+(\.\d+)?S)?)?")
DECIMAL = re.compile(r"(?a)[+-]?(\d+(\.\d*)?|\.\d+)")
ZONE = r"(Z|[+-]\d\d:\d\d)?"
MOMENT = re.compile(r"(?a)\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?" + ZONE)


def _day(text: str) -> bool:
    return bool(DAY.fullmatch(text)) and _parses(date.fromisoformat, text)


def _month(text: str) -> bool:
    return _day(f"{text}-01")


def _year(text: str) -> bool:
    return bool(YEAR.fullmatch(text)) and _day(f"{text}-01-01")


def _moment(text: str) -> bool:
    return bool(MOMENT.fullmatch(text)) and _parses(datetime.fromisoformat, text)


def _parses(read: Callable[[str], object], text: str) -> bool:
    try:
        read(text)
    except ValueError:
        return False
    return True


def _count(text: str) -> bool:
    return text.isascii() and text.isdigit() and len(text) < 19


FORMS: Mapping[str, tuple[Callable[[str], bool], str]] = MappingProxyType(
    {
        "date": (_day, "a day that exists, such as 2019-08-29"),
        "gYearMonth": (_month, "a month, such as 2019-08"),
        "gYear": (_year, "a year of four digits, such as 1965"),
        "dateTime": (_moment, "a moment, such as 2019-08-29T16:34:00"),
        "duration": (lambda text: bool(DURATION.fullmatch(text)), "a length, such as PT70M"),
        "decimal": (lambda text: bool(DECIMAL.fullmatch(text)), "a number, such as 0.85"),
        "integer": (_count, "a whole number from 0"),
    }
)


def fault(datatype: str, text: str) -> str:
    """What is wrong with `text` as a value of an XSD datatype; "" where nothing is."""
    right, expected = FORMS[datatype]
    return "" if right(text) else f"'{text}' is not {expected}"
