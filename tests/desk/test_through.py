"""What a measure does to an agreement counts once the measure is in force."""

from datetime import date

import pytest
from bilateral.desk.dates import partial
from bilateral.desk.through import through
from bilateral.desk.turns import Turn

STAGES = {"announced": 3, "in-force": 5, "suspended": 7, "lifted": 8, "withdrawn": 9}


def made(state: str, when: str, by: str = "event", dated: bool = True) -> Turn:
    date_text = when if dated else None
    days = partial(when)
    return Turn("x", state, date_text, by, "measure:exit", "s", "2001-01-01", days, STAGES[state])


EFFECT = made("withdrawn", "2001-11-23", "measure")


@pytest.mark.parametrize("state", ["in-force", "lifted"])
def test_a_measure_that_held_on_the_day_counts(state: str) -> None:
    assert list(through([EFFECT], {"measure:exit": [made(state, "2001-11-23")]})) == [EFFECT]


@pytest.mark.parametrize("state", ["announced", "suspended", "withdrawn"])
def test_a_measure_that_did_not_hold_does_not(state: str) -> None:
    held = [made("in-force", "2001-10-01"), made(state, "2001-11-22")]
    assert list(through([EFFECT], {"measure:exit": held})) == []
    assert list(through([EFFECT], {})) == []


def test_where_it_is_not_known_the_turn_may_never_have_come() -> None:
    held = [made("in-force", "2001-11-23"), made("suspended", "2001")]
    (found,) = through([EFFECT], {"measure:exit": held})
    assert (found.days.first, found.days.last) == (date(2001, 11, 23), date.max)


def test_other_turns_and_what_is_told_stay() -> None:
    told = made("withdrawn", "2001-11-23", "measure", dated=False)
    event = made("withdrawn", "2001-11-23")
    assert list(through([told, event], {})) == [told, event]
