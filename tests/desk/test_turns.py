"""Turns as the query gives them, their days, and newer sources in place of older ones."""

from datetime import date

import pytest
from bilateral.desk.turns import Turn, settled, turn
from hypothesis import given
from hypothesis import strategies as st

STAGES = {"proposed": 1, "threatened": 2, "announced": 3, "signed": 4, "in-force": 5, "expired": 6}
FROM = {"expired": "bil:expiresOn", "in-force": "bil:effectiveOn", "signed": "bil:signedOn"}


def made(state: str, when: str = "", published: str = "2001-07-01", source: str = "a") -> Turn:
    """A date's turn where `when` is given, else one that a source tells."""
    row = {
        "thing": "measure:x",
        "state": state,
        "stage": str(STAGES[state]),
        "by": "date" if when else "told",
        "from": FROM[state] if when else "bil:status",
        "source": source,
    }
    dated = {"date": when, "onward": "true"} if when else {}
    return turn(row | dated | ({"published": published} if published else {}))


def days(*turns: Turn) -> list[tuple[str, str]]:
    return [(str(one.days.first), str(one.days.last)) for one in settled(turns) if one.date]


@pytest.mark.parametrize(
    ("when", "first", "last"),
    [
        ("2001-08-09", "2001-08-09", "2001-08-09"),
        ("2001-08", "2001-08-01", "2001-08-31"),
        ("2001", "2001-01-01", "2001-12-31"),
    ],
)
def test_a_date_is_the_days_that_it_may_mean(when: str, first: str, last: str) -> None:
    assert days(made("expired", when)) == [(first, last)]


def test_what_is_told_is_so_on_the_day_of_the_source() -> None:
    told = made("in-force").days
    assert (str(told.first), str(told.last)) == ("2001-07-01", "2001-07-01")


def test_an_event_without_a_date_had_come_when_the_source_appeared() -> None:
    row = {"thing": "x", "state": "lifted", "stage": "8", "by": "event", "from": "event:1"}
    known = turn(row | {"source": "a", "published": "2001-07-01"}).days
    assert (known.first, known.last) == (date.min, date(2001, 7, 1))
    unknown = turn(row | {"source": "a"}).days
    assert (unknown.first, unknown.last) == (date.min, date.max)


def test_a_newer_source_puts_its_date_in_place_of_an_older_one() -> None:
    older, newer = made("expired", "2001-11-23"), made("expired", "2002-11-23", "2001-09-01", "b")
    assert days(older, newer) == [("2002-11-23", "2002-11-23")]


def test_a_newer_date_that_says_the_same_less_precisely_leaves_the_day() -> None:
    older, newer = made("expired", "2001-11-23"), made("expired", "2001-11", "2001-09-01", "b")
    assert days(older, newer) == [("2001-11-23", "2001-11-23")]


def test_a_day_that_was_set_aside_does_not_come_back() -> None:
    day, other = made("expired", "2001-11-23"), made("expired", "2001-12", "2001-08-01", "b")
    month = made("expired", "2001-11", "2001-09-01", "c")
    assert days(day, other, month) == [("2001-11-01", "2001-11-30")]


def test_two_dates_of_one_day_leave_the_days_between_open() -> None:
    one, other = made("expired", "2001-11-23"), made("expired", "2001-12", source="b")
    assert days(one, other) == [("2001-11-23", "2001-12-31")] * 2


def test_dates_of_other_properties_stay() -> None:
    effect, end = made("in-force", "2001-08-01"), made("expired", "2001-11", "2001-09-01", "b")
    assert days(effect, end) == [("2001-08-01", "2001-08-01"), ("2001-11-01", "2001-11-30")]


def test_who_says_announced_and_gives_a_month_means_a_day_to_come() -> None:
    told, effect = made("announced"), made("in-force", "2001-07")
    assert days(told, effect) == [("2001-07-02", "2001-07-31")]
    assert days(told, made("in-force", "2001-07", source="b")) == [("2001-07-01", "2001-07-31")]


def test_a_source_at_odds_with_itself_keeps_its_date() -> None:
    assert days(made("announced"), made("in-force", "2001-05")) == [("2001-05-01", "2001-05-31")]


@pytest.mark.parametrize("state", ["proposed", "threatened"])
def test_the_day_of_what_is_not_decided_may_pass_and_nothing_happen(state: str) -> None:
    found = days(made(state), made("in-force", "2001-08-09"))
    assert found == [("2001-08-09", str(date.max))]


@given(st.permutations([("2001-11", "2001-07-01"), ("2001-11-23", "2001-07-01"), ("2002", "2000")]))
def test_the_order_of_the_rows_does_not_matter(dates: list[tuple[str, str]]) -> None:
    turns = [made("expired", when, published, published) for when, published in dates]
    assert days(*turns) == [("2001-11-23", "2001-11-23")]
