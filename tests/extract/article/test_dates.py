"""Dates as the heads of articles print them."""

from datetime import date

import pytest
from bilateral.extract.article import dates

DAY = date(2019, 8, 29)


@pytest.mark.parametrize(
    "words",
    [
        "Published : Aug. 29, 2019 - 16:34",
        "Thursday, August 29, 2019",
        "2019-08-29",
        "2019-08-29T16:34:00+09:00",
        "29 August 2019 10:00 GMT",
        "Updated: 3:45 p.m. EST, August 29, 2019",
        "Posted on 29th Aug 2019 at 4.30pm",
        "Updated Aug. 30, 2019 Published Aug. 29, 2019",
        "Thu 29 Aug 2019 16.34 (BST)",
        "2019.08.29 16:34",
        "29/08/2019",
    ],
)
def test_lines_of_a_date(words: str) -> None:
    assert dates.is_line(words)
    assert dates.day(words) == DAY


@pytest.mark.parametrize(
    "words",
    [
        "Talks on Jan. 4, 2019",
        "It is due by August 1, 2019.",
        "March 3",
        "Net 2,019 vs 1,987",
        "2019",
    ],
)
def test_lines_that_tell_more_or_less_than_a_date(words: str) -> None:
    assert not dates.is_line(words)


@pytest.mark.parametrize("words", ["Feb. 30, 2019", "2019-13-01", "04/05/2019"])
def test_a_date_that_can_not_be_told(words: str) -> None:
    assert dates.is_line(words)
    assert dates.day(words) is None
