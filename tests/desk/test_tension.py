"""Curves from a store: exact for the article, and each event once."""

from dataclasses import replace
from datetime import date
from itertools import islice

import pytest
from bilateral.desk.asof import AsOf
from bilateral.desk.curves import Curve, manner
from bilateral.desk.evidence import cited
from bilateral.desk.parties import Pair, Parties
from bilateral.desk.tension import curve, each, once

HERALD = "source:korea-herald-2019-08-29"
UNDATED = [
    ("event:4da9621884e89c0e", -2.0),
    ("event:895608a59901df84", -6.0),
    ("event:d4e406ae839b0f91", -1.0),
    ("event:e299ebf89ff8d292", -2.0),
]


@pytest.fixture(scope="module")
def pair(article: AsOf) -> Pair:
    return Parties(article).dyad("JPN-KOR")


def values(found: Curve) -> list[tuple[str, float | None, int]]:
    return [(point.period, point.value, len(point.events)) for point in found.points]


def test_the_article_by_month(article: AsOf, pair: Pair) -> None:
    found = curve(article, pair)
    assert values(found) == [("2019-07", -6.0, 1), ("2019-08", -1.0, 11)]
    assert [(part.why, [(e.event, e.score) for e in part.events]) for part in found.left] == [
        ("undated", UNDATED)
    ]
    (first,) = found.points[0].events
    assert (first.name, first.date, first.type, first.mode, first.score) == (
        "Japan puts export curbs on South Korea into effect",
        "2019-07-04",
        "SANCTION",
        "",
        -6.0,
    )
    assert cited(first.evidence) == [
        f"{HERALD}#char=1831,1972",
        f"{HERALD}#char=2962,3013",
        f"{HERALD}#char=3004,3126",
    ]


def test_the_article_by_day_and_week(article: AsOf, pair: Pair) -> None:
    days = [one for one in values(curve(article, pair, manner("day"))) if one[2]]
    assert days == [
        ("2019-07-04", -6.0, 1),
        ("2019-08-21", 9.0, 3),
        ("2019-08-28", -6.0, 1),
        ("2019-08-29", -4.0, 7),
    ]
    weeks = [one for one in values(curve(article, pair, manner("week"))) if one[2]]
    assert weeks == [("2019-W27", -6.0, 1), ("2019-W34", 9.0, 3), ("2019-W35", -10.0, 8)]


def test_the_article_by_other_formulas(article: AsOf, pair: Pair) -> None:
    mean = curve(article, pair, manner(name="mean"))
    assert values(mean) == [("2019-07", -6.0, 1), ("2019-08", -0.0909, 11)]
    fading = curve(article, pair, manner(name="ewm", half_life="31d"))
    assert values(fading) == [("2019-07", -6.0, 1), ("2019-08", -4.0, 11)]


def test_as_of_another_day(article: AsOf, pair: Pair) -> None:
    early = curve(article.at(date(2019, 8, 28)), pair)
    assert values(early) == [("2019-07", -6.0, 1), ("2019-08", 3.0, 4)]
    late = curve(article.at(date(2019, 12, 1)), pair)
    assert values(late)[1:] == [("2019-08", -1.0, 11), *((f"2019-{m}", 0.0, 0) for m in MONTHS)]


MONTHS = ("09", "10", "11", "12")


def test_what_was_not_yet_known_is_no_part(article: AsOf, pair: Pair) -> None:
    before = replace(article, known_on=date(2019, 8, 28))
    assert (curve(before, pair).points, list(each(before))) == ((), [])
    assert values(curve(replace(article, known_on=date(2019, 8, 29)), pair)) == values(
        curve(article, pair)
    )


def test_all_pairs_the_busiest_first(article: AsOf) -> None:
    found = list(each(article))
    assert [(one.pair.id, one.pair.name, one.count) for one in found] == [
        ("dyad:JPN-KOR", "Japan – South Korea", 12),
        ("dyad:CHN-JPN", "China – Japan", 1),
        ("dyad:CHN-KOR", "China – South Korea", 1),
        ("dyad:KOR-UN", "South Korea – United Nations", 0),
    ]
    assert [part.why for part in found[3].left] == ["planned"]
    assert list(islice(each(article), 2)) == found[:2]


def test_evidence_may_be_left_aside(article: AsOf, pair: Pair) -> None:
    bare = curve(article, pair, cited=False)
    assert values(bare) == values(curve(article, pair))
    assert {event.evidence for point in bare.points for event in point.events} == {()}


ROW = {"event": "event:a", "name": "A", "type": "CONSULT", "score": "2.5"}


@pytest.mark.parametrize(
    ("more", "state", "when"),
    [
        ([{"state": "planned", "date": "2001-05-07"}, {"state": "occurred"}], "occurred", ""),
        ([{"date": "2001-05"}, {"date": "2001-05-07"}, {}], "", "2001-05-07"),
        ([{"date": "2001-05-08"}, {"date": "2001-05-07"}], "", "2001-05-07"),
    ],
)
def test_an_event_told_in_two_ways_counts_once(
    more: list[dict[str, str]], state: str, when: str
) -> None:
    for rows in (more, more[::-1]):
        (found,) = once({**ROW, **row} for row in rows)
        assert (found.state, found.event.date) == (state, when)


@pytest.mark.parametrize("name", ["sum", "mean", "ewm"])
@pytest.mark.parametrize("day", [date(2019, 8, 29), date(2030, 1, 1)])
@pytest.mark.parametrize("start", ["2019-07", "2019-08-15", "2024"])
def test_a_window_shows_what_the_whole_does(
    article: AsOf, pair: Pair, name: str, day: date, start: str
) -> None:
    asof = article.at(day)
    whole = curve(asof, pair, manner(name=name))
    shown = curve(asof, pair, manner(name=name, start=start))
    known = {point.period: point for point in whole.points}
    assert shown.left == whole.left
    assert shown.points == tuple(p for p in whole.points if p.period >= start[:7])
    assert {point.period for point in shown.points} <= known.keys()
