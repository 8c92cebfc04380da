"""What is due: on the article, and in an invented year with plans that were and were not kept."""

from datetime import date
from pathlib import Path

import pytest
from bilateral.desk.asof import AsOf, asof
from bilateral.desk.due import COLUMNS, due, lines
from bilateral.graph.build import build
from bilateral.graph.errors import BilateralError
from bilateral.graph.names import Names

SHEETS = [Path(__file__).with_name(name) for name in ("lives.yaml", "lives-later.yaml")]
PACT = "General Security of Military Information Agreement"
EXIT = "South Korea's withdrawal from the military intelligence pact"
LOBBY = "South Korea's Foreign Ministry to seek backing abroad at the General Assembly"
SESSION = "Session of the United Nations General Assembly in New York"
UNTOLD = "no source tells that it took place"


@pytest.fixture(scope="module")
def world() -> AsOf:
    built = build(SHEETS, Names(), None, lambda _: None)
    return asof(built.store, built.names)


def told(asof: AsOf, within: str = "90d", dyad: str | None = None) -> list[tuple[object, ...]]:
    return [(d.what, d.name, d.date, d.days, d.state, d.note) for d in due(asof, within, dyad)]


def on(world: AsOf, day: str, known_on: str | None = None) -> AsOf:
    return asof(world.store, world.names, day, known_on)


def test_the_article_on_its_day(article: AsOf) -> None:
    assert told(article) == [
        ("planned", LOBBY, "2019-09-24", 26, "planned", ""),
        ("planned", SESSION, "2019-09-24", 26, "planned", ""),
        ("ends", PACT, "2019-11-23", 86, "in-force", ""),
        ("announced", EXIT, None, None, "announced", ""),
    ]
    assert [one.until for one in due(article)] == ["2019-09-30", "2019-09-30", None, None]
    assert {one.told for one in due(article)} == {"2019-08-29"}


def test_the_article_in_december(article: AsOf) -> None:
    assert told(article.at(date(2019, 12, 1))) == [
        ("past due", LOBBY, "2019-09-24", -62, "planned", UNTOLD),
        ("past due", SESSION, "2019-09-24", -62, "planned", UNTOLD),
        ("announced", EXIT, None, None, "announced", ""),
    ]


def test_a_pair_has_the_plans_about_its_own_affairs(article: AsOf) -> None:
    assert [one.name for one in due(article, dyad="dyad:JPN-KOR")] == [LOBBY, PACT, EXIT]
    assert due(article, dyad="dyad:CHN-KOR") == ()


@pytest.mark.parametrize(("within", "found"), [("85d", False), ("86d", True), ("2m", False)])
def test_the_span_ends_on_its_last_day(article: AsOf, within: str, found: bool) -> None:
    assert (PACT in [one.name for one in due(article, within)]) is found


def test_during_a_plan_that_lasts_it_is_not_past(article: AsOf) -> None:
    first = next((d.what, d.days) for d in due(article.at(date(2019, 9, 28))))
    assert first == ("planned", 2)
    assert due(article.at(date(2019, 10, 1)))[0].what == "past due"


def test_a_plan_that_a_source_tells_was_kept_is_not_past_due(world: AsOf) -> None:
    names = {one.name: one.what for one in due(on(world, "2001-09-01"))}
    assert "Italy and France are to meet" not in names
    early = {one.name: one.what for one in due(on(world, "2001-09-01", "2001-09-01"))}
    assert early["Italy and France are to meet"] == "past due"


@pytest.mark.parametrize(
    ("day", "what", "note"),
    [
        ("2001-10-31", "planned", ""),
        ("2001-11-01", "planned", ""),
        ("2001-11-15", "planned", "its day may have passed; no source tells that it took place"),
        ("2001-11-30", "planned", "its day may have passed; no source tells that it took place"),
        ("2001-12-01", "past due", UNTOLD),
    ],
)
def test_a_plan_for_a_month(world: AsOf, day: str, what: str, note: str) -> None:
    (found,) = (one for one in due(on(world, day)) if one.name == "Italy is to help France")
    assert (found.what, found.date, found.days, found.note) == (what, "2001-11", None, note)


def test_a_plan_without_a_date_is_never_due(world: AsOf) -> None:
    days = ("2001-07-01", "2001-12-31")
    names = {one.name for day in days for one in due(on(world, day), "10y")}
    assert names
    assert "Italy will help France again some day" not in names


def test_a_term_that_a_newer_source_moved(world: AsOf) -> None:
    """It ends in 2001 for who knows the older source only, a year later for who knows both."""
    old = [(d.date, d.state) for d in due(on(world, "2001-11-01", "2001-09-30"), "1y")]
    new = [(d.date, d.state) for d in due(on(world, "2001-11-01"), "2y")]
    assert ("2001-12-24", "in-force") in old
    assert ("2002-12-24", "suspended") in new
    assert "2001-12-24" not in [day for day, _ in new]


def test_an_announced_measure_has_its_date_until_it_is_in_force(world: AsOf) -> None:
    before = [
        (d.name, d.date, d.days) for d in due(on(world, "2001-08-31")) if d.what == "announced"
    ]
    assert before == [
        ("Exit of Italy", "2001-09-01", 1),
        ("Leave of Italy", "2001-11-23", 84),
    ]
    after = [d.name for d in due(on(world, "2001-09-01")) if d.what == "announced"]
    assert after == ["Leave of Italy"]
    assert "announced" not in [d.what for d in due(on(world, "2001-10-01"))]


def test_lines_cite_their_passages(article: AsOf) -> None:
    found = lines(article, due(article))
    assert [list(line) for line in found] == [list(COLUMNS)] * 4
    assert found[1]["evidence"] == ["source:korea-herald-2019-08-29#char=3891,3972"]
    assert lines(article, ()) == []


def test_a_wrong_length_is_refused(article: AsOf) -> None:
    with pytest.raises(BilateralError, match=r"^'soon' is no length of time"):
        due(article, "soon")
