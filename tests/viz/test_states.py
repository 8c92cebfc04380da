"""The wording of states, case by case."""

from datetime import date

import pytest
from bilateral.desk.acts import Agreement, Measure, Standing
from bilateral.desk.ages import age
from bilateral.desk.news import Turned
from bilateral.viz import states
from bilateral.viz.drafts import Line

ON = date(2019, 8, 29)
SIDES = ("c:A", "c:B", "tariff")


def standing(state: str | None, since: str | None, says: str = "unknown", told: str = "") -> str:
    made = Standing("measure:x", "X", state, state or says, since, age(since, ON), told)
    return states.standing(made, ON)


@pytest.mark.parametrize(
    ("state", "since", "said"),
    [
        ("in-force", "2019-07-04", "in force since 2019-07-04 (56 days)"),
        ("suspended", "2019-07", "suspended since 2019-07 (29–59 days)"),
        ("expired", "2019-08-28", "expired 2019-08-28 (1 day ago)"),
        ("announced", None, "announced, since when is unknown"),
        (None, None, "unknown"),
    ],
)
def test_states(state: str | None, since: str | None, said: str) -> None:
    assert standing(state, since) == said


def test_when_it_was_last_told_is_said_unless_on_the_day() -> None:
    assert standing(None, None, "unknown: expired or in-force", "2019-08-01") == (
        "unknown: expired or in force, last told 2019-08-01"
    )
    assert standing("in-force", None, told="2019-08-29") == "in force, since when is unknown"


@pytest.mark.parametrize(
    ("state", "since", "expires", "left", "said"),
    [
        ("in-force", None, "2019-11-23", 86, "; 86 days left, until 2019-11-23"),
        ("in-force", None, "2019-11", None, "; until 2019-11"),
        ("in-force", None, None, None, "; no end known"),
        ("withdrawn", "2019-08-28", "2019-11-23", None, ""),
        ("expired", "2019-08-28", "2019-08-28", None, " by its terms"),
    ],
)
def test_clocks(
    state: str, since: str | None, expires: str | None, left: int | None, said: str
) -> None:
    made = Agreement("agreement:x", "X", state, state, since, age(since, ON), "", expires, left)
    assert states.standing(made, ON) == standing(state, since) + said


@pytest.mark.parametrize(
    ("before", "after", "day", "sure", "said"),
    [
        ("in-force", "expired", "2019-08-01", True, "in force → expired (2019-08-01)"),
        ("in-force", "suspended", None, True, "in force → suspended (date unknown)"),
        (None, "in-force", "2019-08-01", True, "in force since 2019-08-01"),
        (None, "signed", "2019-08-01", True, "signed 2019-08-01"),
        (None, "announced", None, False, "announced, perhaps before then: its date is unknown"),
    ],
)
def test_how_states_turned(
    before: str | None, after: str, day: str | None, sure: bool, said: str
) -> None:
    assert states.turned(Turned("x:y", "X", before, after, day, sure)) == said


def drafts(*since: str | None) -> str:
    found = [
        Measure(f"m:{at}", "X", "in-force", "in-force", day, age(day, ON), "", *SIDES, True, ())
        for at, day in enumerate(since)
    ]
    line = Line(tuple(found), min(len(found), 2), "2019-07-01", (), ())
    return states.drafts(line, ON)


def test_drafts_are_counted_with_their_sources_and_dates() -> None:
    assert drafts("2019-07-04", None, "2019-07", "2019-07-04") == (
        "in force; 4 drafts in 2 sources, first told 2019-07-01;"
        " since 2019-07 in 1, 2019-07-04 in 2"
    )
    assert drafts(None, None) == "in force; 2 drafts in 2 sources, first told 2019-07-01"


def test_one_draft_is_told_as_any_measure() -> None:
    assert drafts("2019-07-04") == "in force since 2019-07-04 (56 days)"
