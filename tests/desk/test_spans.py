"""Lengths of time: days, weeks, months and years from a day."""

from datetime import date

import pytest
from bilateral.desk.spans import after
from bilateral.graph.errors import BilateralError
from hypothesis import given
from hypothesis import strategies as st


@pytest.mark.parametrize(
    ("day", "length", "last"),
    [
        ("2019-08-29", "90d", "2019-11-27"),
        ("2019-08-29", "12w", "2019-11-21"),
        ("2019-08-31", "6m", "2020-02-29"),
        ("2019-12-31", "1m", "2020-01-31"),
        ("2020-02-29", "1y", "2021-02-28"),
        ("2019-08-29", "10y", "2029-08-29"),
    ],
)
def test_a_length_ends_on_a_day(day: str, length: str, last: str) -> None:
    assert str(after(date.fromisoformat(day), length)) == last


@pytest.mark.parametrize("text", ["", "90", "d", "0d", "-1d", "1.5y", "90 d", "90D", "1q", "٩d"])
def test_what_is_no_length_is_refused(text: str) -> None:
    told = f"^'{text}' is no length of time; write 90d, 12w, 6m or 1y$"
    with pytest.raises(BilateralError, match=told):
        after(date(2019, 8, 29), text)


@pytest.mark.parametrize("text", ["8000y", "99999w", "99999m"])
def test_too_long_a_time_is_refused(text: str) -> None:
    day = date(9990, 12, 31)
    with pytest.raises(BilateralError, match=f"^{text} after 9990-12-31 is beyond the year 9999$"):
        after(day, text)


@given(st.dates(max_value=date(2100, 1, 1)), st.integers(1, 999), st.sampled_from("dwmy"))
def test_longer_lies_later(day: date, number: int, unit: str) -> None:
    assert day < after(day, f"{number}{unit}") <= after(day, f"{number + 1}{unit}")
