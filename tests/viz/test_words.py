"""The wording of the brief, case by case."""

from datetime import date

import pytest
from bilateral.desk.acts import Agreement, Measure, Standing
from bilateral.desk.ages import Age, age
from bilateral.desk.curves import Point
from bilateral.desk.due import Due
from bilateral.desk.happened import Happening
from bilateral.desk.news import Turned
from bilateral.viz import words

ON = date(2019, 8, 29)


def standing(state: str | None, since: str | None, says: str = "unknown", told: str = "") -> str:
    made = Standing("measure:x", "X", state, state or says, since, age(since, ON), told)
    return words.standing(made, ON)


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
    assert words.standing(made, ON) == standing(state, since) + said


@pytest.mark.parametrize(
    ("day", "until", "days", "said"),
    [
        ("2019-09-24", "2019-09-30", 26, "ends: 2019-09-24 to 2019-09-30 (in 26 days)"),
        ("2019-08-29", None, 0, "ends: 2019-08-29 (today)"),
        ("2019-08-28", None, -1, "ends: 2019-08-28 (1 day ago)"),
        ("2019-09", None, None, "ends: 2019-09"),
        (None, None, None, "ends: no date known"),
    ],
)
def test_what_is_due(day: str | None, until: str | None, days: int | None, said: str) -> None:
    assert words.due(Due("ends", "x:y", "X", day, until, days, "", "")) == said


@pytest.mark.parametrize(
    ("day", "until", "told", "sure", "said"),
    [
        ("2019-08-01", None, "", True, "2019-08-01"),
        ("2019-08-01", "2019-08-03", "", True, "2019-08-01 to 2019-08-03"),
        ("2019", None, "", False, "2019 (perhaps later)"),
        (None, None, "2019-08-29", True, "by 2019-08-29"),
        (None, None, "2019-09-29", False, "no date"),
    ],
)
def test_when_events_were(
    day: str | None, until: str | None, told: str, sure: bool, said: str
) -> None:
    made = Happening("event:x", "X", day, until, "", "", "occurred", told, sure)
    assert words.happening(made) == said


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
    assert words.turned(Turned("x:y", "X", before, after, day, sure)) == said


@pytest.mark.parametrize(
    ("found", "said"),
    [
        (None, "date unknown"),
        (Age(0, 0), "today"),
        (Age(3, 3), "3 days ago"),
        (Age(-3, -3), "in 3 days"),
        (Age(-2, 28), "at most 28 days ago"),
    ],
)
def test_how_long_ago(found: Age | None, said: str) -> None:
    assert words.ago(found) == said


def test_numbers() -> None:
    assert words.ranges([1, 2, 3, 5, 6, 9]) == "1–3, 5, 6, 9"
    assert words.ranges([]) == ""
    assert [words.events(number) for number in (0, 1, 2)] == ["0 events", "1 event", "2 events"]
    values = [words.value(Point("2019-08", one, ())) for one in (2.0, -1.25, 0.0, None)]
    assert values == ["+2.0", "−1.2", "+0.0", "–"]


def test_dates_are_kept_whole() -> None:
    assert words.parts("from 2019-08 to 2019-08-29.") == [
        *("from ", "2019-08", " to "),
        *("2019-08-29", "."),
    ]


def test_more_measures_of_a_name_are_counted() -> None:
    same = ("m:b", "m:c")
    one = Measure("m:a", "tariff", None, "unknown", None, None, "", "c:A", "c:B", (), same)
    assert words.standing(one, ON) == "unknown (and 2 more of that name)"
