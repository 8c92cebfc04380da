"""Where an event is placed, and why it is not."""

from datetime import date

import pytest
from bilateral.desk.placing import REASONS, place, read

ON = date(2001, 6, 15)


@pytest.mark.parametrize(
    ("state", "when", "told", "by", "found"),
    [
        ("occurred", "2001-06-15", "", "month", date(2001, 6, 1)),
        ("ongoing", "2001-06-15T23:00:00Z", "", "day", date(2001, 6, 15)),
        ("occurred", "2001-06-16", "", "month", None),
        ("occurred", "2001-05", "", "month", date(2001, 5, 1)),
        ("occurred", "2001-05", "", "week", "not placed"),
        ("occurred", "2001", "2001-06-01", "month", "not placed"),
        ("occurred", "2001-06", "", "month", "not placed"),
        ("occurred", "2001-06", "2001-06-10", "month", date(2001, 6, 1)),
        ("occurred", "2001-06", "2001-06-20", "month", "not placed"),
        ("occurred", "2001-06", "2001-05-20", "month", "not placed"),
        ("occurred", "2001-06", "soon", "month", "not placed"),
        ("occurred", "", "", "month", "undated"),
        ("occurred", "2001-13", "", "month", "date unreadable"),
        ("planned", "2001-06-15", "", "month", "planned"),
        ("hypothetical", "", "", "month", "hypothetical"),
        ("denied", "2009", "", "month", "denied"),
        ("", "2001-06-15", "", "month", "modality untold"),
    ],
)
def test_place(state: str, when: str, told: str, by: str, found: date | str | None) -> None:
    assert place(state, when, told, ON, by) == found
    assert not isinstance(found, str) or found in REASONS


def test_a_date_that_cannot_be_read_is_none() -> None:
    assert read("2001-02-30") is None
    assert read("2001-02") is not None
