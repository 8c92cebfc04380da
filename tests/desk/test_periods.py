"""Periods: what they are called, where they begin, which dates lie in them for sure."""

from datetime import date, timedelta

import pytest
from bilateral.desk import periods
from bilateral.desk.dates import partial
from hypothesis import given
from hypothesis import strategies as st

BY = st.sampled_from(sorted(periods.STARTS))
DAYS = st.dates(date(1, 1, 1), date(9999, 12, 31))


@pytest.mark.parametrize(
    ("day", "by", "name"),
    [
        ("2019-08-29", "day", "2019-08-29"),
        ("2019-08-29", "week", "2019-W35"),
        ("2019-08-29", "month", "2019-08"),
        ("2018-12-31", "week", "2019-W01"),
        ("2021-01-03", "week", "2020-W53"),
        ("0476-09-04", "week", "0476-W36"),
        ("0476-09-04", "month", "0476-09"),
    ],
)
def test_periods_are_called_by_their_iso_names(day: str, by: str, name: str) -> None:
    assert periods.name(periods.start(date.fromisoformat(day), by), by) == name


@pytest.mark.parametrize(
    ("when", "by", "place"),
    [
        ("2019-08-29", "month", date(2019, 8, 1)),
        ("2019-08-29", "week", date(2019, 8, 26)),
        ("2019-08", "month", date(2019, 8, 1)),
        ("2019-08", "week", None),
        ("2019-08", "day", None),
        ("2019", "month", None),
    ],
)
def test_a_date_has_a_place_where_the_period_is_as_coarse(
    when: str, by: str, place: date | None
) -> None:
    assert periods.placed(partial(when), by) == place


def test_periods_between_two_days() -> None:
    months = periods.between(date(2018, 12, 31), date(2019, 2, 1), "month")
    assert [str(one) for one in months] == ["2018-12-01", "2019-01-01", "2019-02-01"]
    assert list(periods.between(date(2019, 2, 1), date(2019, 1, 31), "month")) == []
    assert list(periods.between(date(9999, 12, 30), date(9999, 12, 31), "day"))[-1] == date.max


@given(DAYS, st.integers(0, 400), BY)
def test_every_day_lies_in_one_of_the_periods_between(first: date, more: int, by: str) -> None:
    last = first + timedelta(days=min(more, (date.max - first).days))
    found = list(periods.between(first, last, by))
    days = (first + timedelta(days=passed) for passed in range((last - first).days + 1))
    assert found == sorted({periods.start(day, by) for day in days})
    assert sorted(found, key=lambda one: periods.name(one, by)) == found
