"""Demands: what closes them, as of which day; the query open-demands agrees."""

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from bilateral.desk.asof import AsOf, asof
from bilateral.desk.demands import demands
from bilateral.desk.parties import Parties
from bilateral.graph.build import build
from bilateral.graph.names import Names

SHEET = Path(__file__).parents[1] / "data" / "made-up.yaml"
FISH, WINE, PEACE = "Italy asks for fish", "Italy asks for wine", "Italy asks for peace"
BREAD = "France should hand over bread"


@pytest.fixture(scope="module")
def invented() -> AsOf:
    built = build([SHEET], Names(), None, lambda _: None)
    return asof(built.store, built.names, "2001-12-31")


def test_demands_of_the_article_and_how_they_were_refused(article: AsOf) -> None:
    found = demands(article, Parties(article).dyad("JPN-KOR"))
    assert [(one.date, one.who, one.whom, one.open) for one in found] == [
        ("2019-08-29", "Kim Jung-han", "Japan", True),
        ("2019-08-29", "Kenji Kanasugi", "South Korea", True),
        ("2019-08-29", "Kim Jung-han", "Japan", True),
        ("", "Japan", "South Korea", True),
    ]
    (refusal,) = found[1].answers
    assert refusal.what == "Kim gives no sign that South Korea will think again"
    assert (refusal.kind, refusal.closes, len(refusal.evidence)) == ("reject", "no", 1)


def test_a_day_before_only_what_has_no_date_is_in(article: AsOf) -> None:
    found = demands(article.at(date(2019, 8, 28)), Parties(article).dyad("JPN-KOR"))
    assert [one.what for one in found] == [
        "Japan wants South Korea to put the court's ruling right"
    ]


def test_a_concession_closes_and_names_itself(invented: AsOf) -> None:
    found = {one.what: one for one in demands(invented)}
    assert [(one.what, one.closes) for one in found[FISH].answers] == [("France gives fish", "yes")]
    assert sorted(what for what, one in found.items() if one.open) == [BREAD, PEACE, WINE]


def test_the_pair_decides_who_has_to_answer(invented: AsOf) -> None:
    parties = Parties(invented)
    spain = {one.what: one.open for one in demands(invented, parties.dyad("ESP-ITA"))}
    france = {one.what: one.open for one in demands(invented, parties.dyad("FRA-ITA"))}
    assert spain == {PEACE: False}
    assert france == {FISH: False, WINE: True, PEACE: True, BREAD: True}


def test_an_answer_of_a_month_may_have_come_later(invented: AsOf) -> None:
    (fish,) = [one for one in demands(invented.at(date(2001, 5, 8))) if one.what == FISH]
    assert ([one.closes for one in fish.answers], fish.open) == (["maybe"], True)


@pytest.mark.parametrize("day", ["2001-05-06", "2001-05-08", "2001-06-01", "2001-12-31"])
def test_the_query_agrees(invented: AsOf, day: str) -> None:
    asked = invented.at(date.fromisoformat(day))
    rows = asked.rows("open-demands")
    assert [one.id for one in demands(asked, only_open=True)] == [row["demand"] for row in rows]


def test_unpublished_is_unknown(invented: AsOf) -> None:
    assert demands(replace(invented, known_on=date(2001, 6, 30))) == ()
