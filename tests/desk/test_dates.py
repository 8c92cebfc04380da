"""Dates keep their precision, and what it can't tell stays unknown."""

from datetime import date

import pytest
from bilateral.desk.dates import exact, partial
from bilateral.graph.errors import BilateralError
from hypothesis import given
from hypothesis import strategies as st

DAYS = st.dates(min_value=date(1, 1, 1))


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("2019", date(2019, 1, 1), date(2019, 12, 31)),
        ("2020-02", date(2020, 2, 1), date(2020, 2, 29)),
        ("2019-08-29", date(2019, 8, 29), date(2019, 8, 29)),
        ("2019-08-29T16:34:00", date(2019, 8, 29), date(2019, 8, 29)),
    ],
)
def test_a_date_is_the_days_that_it_may_mean(text: str, first: date, last: date) -> None:
    found = partial(text)
    assert (found.first, found.last, found.exact) == (first, last, first == last)


@pytest.mark.parametrize(
    ("text", "day", "come"),
    [
        ("2019-08-29", date(2019, 8, 28), False),
        ("2019-08-29", date(2019, 8, 29), True),
        ("2019-08", date(2019, 7, 31), False),
        ("2019-08", date(2019, 8, 1), None),
        ("2019-08", date(2019, 8, 31), True),
        ("2019", date(2019, 12, 30), None),
    ],
)
def test_whether_a_date_has_come(text: str, day: date, come: bool | None) -> None:
    assert partial(text).by(day) is come


@pytest.mark.parametrize("text", ["", "19", "2019-13", "2019-02-30", "August", "0000", "2019-8-1"])
def test_what_is_no_date_is_refused(text: str) -> None:
    with pytest.raises(BilateralError, match=f"^'{text}' is no date"):
        partial(text)


@pytest.mark.parametrize("text", ["2019", "2019-08", "2019-02-30", "today", ""])
def test_what_is_no_whole_day_is_refused(text: str) -> None:
    with pytest.raises(BilateralError, match=f"^'{text}' is no day; write it as 2019-08-29$"):
        exact(text)


@given(DAYS, DAYS)
def test_a_whole_day_has_come_or_not(one: date, other: date) -> None:
    assert exact(str(one)) == one
    assert partial(str(one)).by(other) is (one <= other)


@given(DAYS, DAYS)
def test_less_precise_dates_never_say_what_the_day_denies(one: date, other: date) -> None:
    sure = partial(str(one)).by(other)
    for text in (str(one)[:7], str(one)[:4]):
        assert partial(text).by(other) in (sure, None)
