"""Which turn may be the last: against every choice of days, one by one."""

from dataclasses import replace
from datetime import date, timedelta
from itertools import product

from bilateral.desk.dates import Partial
from bilateral.desk.standing import candidates
from bilateral.desk.turns import Turn
from hypothesis import given
from hypothesis import strategies as st

DAY = date(2000, 5, 15)
STATES = ("proposed", "threatened", "announced", "signed", "in-force", "expired", "suspended")


def made(state: str, first: int, last: int, onward: bool, name: str) -> Turn:
    days = Partial(DAY + timedelta(first), DAY + timedelta(last))
    stage = STATES.index(state) + 1
    return Turn("x", state, None, "event", name, "s", "2001-01-01", days, stage, onward)


WINDOWS = st.lists(
    st.tuples(st.sampled_from(STATES), st.integers(-3, 3), st.integers(0, 2), st.booleans()),
    max_size=4,
)


def worlds(turns: list[Turn], on: date) -> set[str]:
    """What every choice of days within the windows comes to, one by one."""
    choices = [
        [one.days.first + timedelta(n) for n in range((one.days.last - one.days.first).days + 1)]
        for one in turns
    ]
    return {state for days in product(*choices) for state in ends(turns, days, on)}


def ends(turns: list[Turn], days: tuple[date, ...], on: date) -> set[str]:
    come = [(day, one) for day, one in zip(days, turns, strict=True) if day <= on]
    outright = [(day, one) for day, one in come if not one.onward]
    last = max((day for day, _ in outright), default=date.min)
    starts: list[Turn | None] = [one for day, one in outright if day == last]
    later = [one for day, one in come if one.onward and day >= last]
    found = [
        max([one for one in (first, *later) if one], key=lambda t: t.stage, default=None)
        for first in starts or [None]
    ]
    return {one.state if one else "" for one in found}


@given(WINDOWS)
def test_it_may_be_what_some_choice_of_days_makes_it(
    given_turns: list[tuple[str, int, int, bool]],
) -> None:
    turns = [
        made(state, first, first + length, onward, f"event:{n}")
        for n, (state, first, length, onward) in enumerate(given_turns)
    ]
    found = {one.state if one else "" for one in candidates(turns, DAY)}
    assert found == worlds(turns, DAY)


def test_nothing_has_come_before_the_first_day() -> None:
    assert candidates([made("in-force", 1, 2, False, "event:1")], DAY) == frozenset({None})


def test_a_turn_that_may_have_come_stands_beside_the_one_before() -> None:
    sure, unsure = made("announced", -5, -5, False, "a"), made("in-force", -1, 1, True, "b")
    assert candidates([sure, unsure], DAY) == {sure, unsure}
    assert candidates([sure, replace(unsure, days=sure.days)], DAY) == {
        replace(unsure, days=sure.days)
    }
