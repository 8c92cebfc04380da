"""Kinds as heads of queries say them, and dates that exist."""

import calendar
from decimal import Decimal

import pytest
from bilateral.graph.query import kinds
from hypothesis import given
from hypothesis import strategies as st


@pytest.mark.parametrize(
    "kind",
    [
        *("date", "day", "dyad", "polity", "text", "thing"),
        *("word of stance", "word of plover/types", "word of measure-kind", "a|b", "AB|c_1|d"),
        *("number from 0 to 1", "number from 1 to 100"),
    ],
)
def test_what_is_a_kind(kind: str) -> None:
    assert kinds.undeclared(kind) == ""


@pytest.mark.parametrize(
    ("kind", "hint"),
    [
        ("txt", "; did you mean 'text'?"),
        ("word", ""),
        ("word of", ""),
        ("word of Stance", ""),
        ("word of https://x", ""),
        ("word of plover/", ""),
        ("a|", ""),
        ("a|b c", ""),
        ("number", ""),
        ("number from 0", ""),
        ("number from a to b", ""),
        ("Day", "; did you mean 'day'?"),
    ],
)
def test_what_is_no_kind(kind: str, hint: str) -> None:
    assert kinds.undeclared(kind) == (
        f"there is no kind '{kind}'{hint}; expected date, day, dyad, polity, text, thing, "
        "'number from A to B', 'word of SCHEME' or WORD|WORD"
    )


def test_how_a_listing_writes_kinds() -> None:
    forms = {kind: kinds.form(kind) for kind in ("day", "dyad", "word of stance", "a|b")}
    assert forms == {"day": "DAY", "dyad": "A-B", "word of stance": "WORD", "a|b": "WORD"}
    assert kinds.form("number from 0 to 1") == "NUMBER"


def test_the_legend_tells_every_kind_once() -> None:
    lines = kinds.legend().splitlines()
    assert lines[:3] == [
        "  A-B     two countries or intergovernmental organizations, such as JPN-KOR",
        "  DATE    a year, month or day that exists, such as 2019, 2019-08 or 2019-08-29",
        "  DAY     a day that exists, such as 2019-08-29",
    ]
    assert len(lines) == len(kinds.KINDS)


@pytest.mark.parametrize("text", ["2019", "2019-08", "2019-08-29", "2020-02-29", "0001"])
def test_dates(text: str) -> None:
    assert kinds.misdated("date", text) == ""
    assert bool(kinds.misdated("day", text)) == (len(text) != 10)


@pytest.mark.parametrize(
    "text",
    [
        *("2019-13", "2019-00-01", "2019-02-29", "0000", "19", "2019-8", "20190829", "2019-W01"),
        *("", " 2019", "2019\n", "٢٠١٩", "2019-08-29T10:00:00", '2019" } #', "-2019", "10000"),
    ],
)
def test_what_is_no_date(text: str) -> None:
    told = "a year, month or day that exists, such as 2019, 2019-08 or 2019-08-29"
    assert kinds.misdated("date", text) == f"'{text}' is not {told}"
    assert kinds.misdated("day", text) == f"'{text}' is not a day that exists, such as 2019-08-29"


@given(st.integers(1, 9999), st.integers(0, 13), st.integers(0, 32))
def test_days_follow_the_calendar(year: int, month: int, day: int) -> None:
    exists = 1 <= month <= 12 and 1 <= day <= calendar.monthrange(year, month)[1]
    text = f"{year:04}-{month:02}-{day:02}"
    assert (kinds.misdated("day", text) == "") == exists
    assert (kinds.misdated("date", text) == "") == exists


@pytest.mark.parametrize("text", ["0", "1", "0.5", "1.000", "0.000000001", "00.5"])
def test_numbers(text: str) -> None:
    assert kinds.misnumbered("number from 0 to 1", text) == ""


@pytest.mark.parametrize(
    "text",
    [
        *("", "1.1", "-0.1", "2", ".5", "1.", "1e-1", "nan", "inf", "٠", " 0", "0\n", "0,5"),
        *("1.0000000001", "0" * 10, '0.5 } #"'),
    ],
)
def test_what_is_no_number(text: str) -> None:
    told = f"'{text}' is not a number from 0 to 1, such as 0.5"
    assert kinds.misnumbered("number from 0 to 1", text) == told


@given(st.decimals(0, 200, places=3))
def test_numbers_lie_in_their_range(number: Decimal) -> None:
    found = kinds.misnumbered("number from 1 to 100", f"{number:f}")
    assert (found == "") == (1 <= number <= 100)


def test_numbers_are_compared_as_such() -> None:
    assert str(kinds.literal("number from 0 to 1", "0.5")) == (
        '"0.5"^^<http://www.w3.org/2001/XMLSchema#decimal>'
    )
    assert str(kinds.literal("text", "0.5")) == '"0.5"'
