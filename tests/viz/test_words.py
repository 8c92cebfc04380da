"""The wording of the brief, case by case."""

import pytest
from bilateral.desk.ages import Age
from bilateral.desk.due import Due
from bilateral.desk.happened import Happening
from bilateral.desk.unsure import LeftOut
from bilateral.viz import words


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


@pytest.mark.parametrize(("drafts", "said"), [(1, "1 draft"), (1335, "1,335 drafts")])
def test_how_many_are_left_out(drafts: int, said: str) -> None:
    rest = " with a confidence below 0.5 left out; --min-confidence 0 has all."
    assert words.left_out(LeftOut(0.5, drafts)) == said + rest


def test_dates_are_kept_whole() -> None:
    assert words.parts("from 2019-08 to 2019-08-29.") == [
        *("from ", "2019-08", " to "),
        *("2019-08-29", "."),
    ]
