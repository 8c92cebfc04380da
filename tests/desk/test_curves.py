"""Curves of invented events: what is counted where, what is left out and why."""

from datetime import date, timedelta

import pytest
from bilateral.desk.curves import MOST, Curve, Manner, Scored, Told, curve, manner
from bilateral.desk.parties import Pair, Polity
from bilateral.graph.errors import BilateralError
from hypothesis import given
from hypothesis import strategies as st

PAIR = Pair(Polity("country:AAA", "Arland"), Polity("country:BBB", "Borland"))
ON = date(2001, 6, 30)
FIRST = date(2001, 1, 1)
DAYS = st.integers(0, (ON - FIRST).days).map(lambda days: FIRST + timedelta(days=days))
SCORES = st.integers(-20, 20).map(lambda twice: twice / 2)
DATED = st.lists(st.tuples(DAYS, SCORES), min_size=1, max_size=30)
Dated = list[tuple[date, float]]


def told(when: str, score: float = 1.0, state: str = "occurred", by: str = "") -> Told:
    name = f"{when} {score:g} {state}"
    return Told(Scored(f"event:{name}", name, when, "CONSULT", "", score), state, by)


def drawn(*events: Told, on: date = ON, asked: Manner | None = None) -> Curve:
    return curve(PAIR, events, on, asked or manner())


def dated(days: Dated) -> list[Told]:
    return [
        Told(Scored(f"event:{i}", "", str(day), "CONSULT", "", score), "occurred")
        for i, (day, score) in enumerate(days)
    ]


def values(found: Curve) -> list[tuple[str, float | None]]:
    return [(point.period, point.value) for point in found.points]


def left(found: Curve) -> list[tuple[str, list[str]]]:
    return [(part.why, [event.date for event in part.events]) for part in found.left]


def test_periods_without_events_stand_between_and_up_to_the_day() -> None:
    events = (told("2001-03-05", -6), told("2001-05-01", 2))
    sums = [("2001-03", -6.0), ("2001-04", 0.0), ("2001-05", 2.0), ("2001-06", 0.0)]
    assert values(drawn(*events)) == sums
    gaps = [("2001-03", -6.0), ("2001-04", None), ("2001-05", 2.0), ("2001-06", None)]
    assert values(drawn(*events, asked=manner(name="mean"))) == gaps


def test_what_did_not_happen_is_left_out() -> None:
    states = ("planned", "hypothetical", "denied", "", "dreamt")
    found = drawn(told("2001-06-01"), *(told("2001-06-02", 5, state) for state in states))
    assert values(found) == [("2001-06", 1.0)]
    assert left(found) == [
        ("planned", ["2001-06-02"]),
        ("hypothetical", ["2001-06-02"]),
        ("denied", ["2001-06-02"]),
        ("modality untold", ["2001-06-02", "2001-06-02"]),
    ]


@pytest.mark.parametrize(
    ("by", "counted", "apart"),
    [
        ("month", 2, ["2001"]),
        ("week", 1, ["2001", "2001-05"]),
        ("day", 1, ["2001", "2001-05"]),
    ],
)
def test_a_coarse_date_is_put_on_no_guessed_day(by: str, counted: int, apart: list[str]) -> None:
    events = (told("2001"), told("2001-05"), told("2001-05-07"))
    found = drawn(*events, on=date(2001, 12, 31), asked=manner(by))
    assert (found.count, left(found)) == (counted, [("not placed", apart)])


def test_undated_and_unreadable_events_are_named() -> None:
    found = drawn(told(""), told("2001-02-30"), told("soon"))
    assert found.points == ()
    assert left(found) == [("undated", [""]), ("date unreadable", ["2001-02-30", "soon"])]


def test_what_came_after_the_day_is_not_of_the_curve() -> None:
    found = drawn(told("2001-06-30"), told("2001-07-01"), told("2001-07"))
    assert (values(found), found.left) == ([("2001-06", 1.0)], ())


def test_what_may_have_come_after_the_day_is_not_placed() -> None:
    found = drawn(told("2001-06"), on=date(2001, 6, 15))
    assert (found.points, left(found)) == ((), [("not placed", ["2001-06"])])


def test_what_a_source_tells_by_the_day_had_happened() -> None:
    found = drawn(told("2001-06", by="2001-06-15"), on=date(2001, 6, 15))
    assert (values(found), found.left) == ([("2001-06", 1.0)], ())


def test_a_window_shows_whole_periods() -> None:
    events = (told("2001-03-05"), told("2001-04-01", 2), told("2001-05-31", 4))
    asked = manner(start="2001-04-20", end="2001-05-02")
    assert values(drawn(*events, asked=asked)) == [("2001-04", 2.0), ("2001-05", 4.0)]
    early = manner(start="2001-02", end="2001-03")
    assert values(drawn(*events, asked=early)) == [("2001-02", 0.0), ("2001-03", 1.0)]
    assert values(drawn(*events, asked=manner(start="2002"))) == []


def test_a_window_leaves_out_what_surely_lies_outside() -> None:
    events = (told("2001", state="denied"), told("2001-02-03", state="denied"), told(""))
    asked = manner(start="2001-03")
    assert left(drawn(*events, asked=asked)) == [("denied", ["2001"]), ("undated", [""])]


def test_a_window_must_not_end_before_it_begins() -> None:
    with pytest.raises(BilateralError, match="from 2001-04 to 2001-03 ends before it begins"):
        manner(start="2001-04", end="2001-03")


def test_too_many_points_are_refused() -> None:
    with pytest.raises(BilateralError, match=f"by day makes more than {MOST:,} points; begin"):
        drawn(told("0476-09-04"), asked=manner("day"))


@given(DATED)
def test_days_add_up_to_weeks_and_months(days: Dated) -> None:
    sums = {
        by: sum(point.value or 0.0 for point in drawn(*dated(days), asked=manner(by)).points)
        for by in ("day", "week", "month")
    }
    assert set(sums.values()) == {sum(score for _, score in days)}


@given(DATED, st.sampled_from(["day", "week", "month"]))
def test_what_never_fades_ends_in_the_sum(days: Dated, by: str) -> None:
    found = drawn(*dated(days), asked=manner(by, "ewm", "inf"))
    assert found.points[-1].value == sum(score for _, score in days)


@given(DATED, st.permutations(range(30)), st.sampled_from(["sum", "mean", "ewm"]))
def test_the_order_of_events_does_not_matter(days: Dated, order: list[int], name: str) -> None:
    events = dated(days)
    turned = [events[i] for i in order if i < len(events)]
    assert drawn(*turned, asked=manner(name=name)) == drawn(*events, asked=manner(name=name))


@given(DATED, DAYS, st.sampled_from(["sum", "mean", "ewm"]), st.sampled_from(["day", "month"]))
def test_a_window_changes_no_value(days: Dated, start: date, name: str, by: str) -> None:
    whole = dict(values(drawn(*dated(days), asked=manner(by, name))))
    shown = values(drawn(*dated(days), asked=manner(by, name, start=str(start))))
    nothing = None if name == "mean" else 0.0
    assert shown == [(period, whole.get(period, nothing)) for period, _ in shown]
