"""Ages are no more exact than the dates that they count from."""

from datetime import date, timedelta

import pytest
from bilateral.desk.ages import Age, age, words
from hypothesis import given
from hypothesis import strategies as st

ON = date(2019, 8, 29)


@pytest.mark.parametrize(
    ("text", "found", "told"),
    [
        ("2019-08-29", Age(0, 0), "today"),
        ("2019-08-28", Age(1, 1), "1 day"),
        ("2019-07-04", Age(56, 56), "56 days"),
        ("2019-07", Age(29, 59), "29–59 days"),
        ("2018", Age(241, 605), "241–605 days"),
        ("2017-08-29", Age(730, 730), "1 year"),
        ("2015", Age(1337, 1701), "3–4 years"),
        ("1965", Age(19599, 19963), "53–54 years"),
        ("2019-08", Age(-2, 28), "at most 28 days"),
        ("2019-09-01", Age(-3, -3), "3 days"),
    ],
)
def test_ages(text: str, found: Age, told: str) -> None:
    assert age(text, ON) == found
    assert words(found) == told


def test_without_a_date_there_is_no_age() -> None:
    assert age(None, ON) is None
    assert age("", ON) is None


@given(st.dates(date(1900, 1, 1), date(2100, 1, 1)), st.integers(0, 40000))
def test_the_age_of_a_month_holds_that_of_each_of_its_days(day: date, days: int) -> None:
    on = day + timedelta(days=days)
    exact, month, year = (age(str(day)[:length], on) for length in (10, 7, 4))
    assert exact
    assert month
    assert year
    assert year.least <= month.least <= exact.least == days == exact.most <= month.most <= year.most
