"""The brief of the article: what holds it together."""

from datetime import date

import pytest
from bilateral.desk.asof import AsOf, asof
from bilateral.desk.brief import Brief, brief, strongest
from bilateral.desk.curves import Point, Scored
from bilateral.desk.parties import Pair, Parties
from bilateral.graph.errors import BilateralError


@pytest.fixture(scope="module")
def pair(article: AsOf) -> Pair:
    return Parties(article).pair("KOR", "Japan")


def things(told: Brief) -> set[str]:
    listed = (told.contacts, told.measures, told.agreements, told.due, told.events, told.undated)
    reasons = {reason.thing for one in told.measures for reason in one.reasons}
    return {one.thing for part in listed for one in part} | reasons


def test_every_line_has_evidence(article: AsOf, pair: Pair) -> None:
    told = brief(article, pair)
    assert {thing for thing in things(told) if not told.evidence[thing]} == set()
    assert all(one.evidence for one in told.demands)
    assert all(claim.evidence for one in told.contested for claim in (*one.one, *one.two))


def test_changes_are_told_for_thirty_days(article: AsOf, pair: Pair) -> None:
    assert brief(article, pair).news.since == date(2019, 7, 30)
    assert brief(article, pair, date(2019, 8, 1)).news.since == date(2019, 8, 1)


def test_changes_since_a_later_day_are_refused(article: AsOf, pair: Pair) -> None:
    with pytest.raises(BilateralError, match="since 2019-08-30 lie after the day asked about"):
        brief(article, pair, date(2019, 8, 30))


def test_before_anything_was_published_nothing_is_known(article: AsOf, pair: Pair) -> None:
    told = brief(asof(article.store, article.names, "2019-08-29", "2019-08-28"), pair)
    assert things(told) == set()
    assert (told.demands, told.contested, told.newest) == ((), (), "")
    assert told.tension.points == ()
    assert told.evidence == {}


def test_claims_count_once_they_are_reported(article: AsOf, pair: Pair) -> None:
    assert len(brief(article, pair).contested) == 3
    assert brief(article.at(date(2019, 8, 28)), pair).contested == ()


def test_the_strongest_events_stand_for_a_period() -> None:
    scores = (1.0, -6.0, 2.0, -2.0, 0.0, 5.0, 4.0)
    events = tuple(Scored(f"event:{i}", "", "", "", "", score) for i, score in enumerate(scores))
    found = strongest(Point("2019-08", 0.0, events))
    assert [one.score for one in found] == [-6.0, 5.0, 4.0, 2.0, -2.0]
