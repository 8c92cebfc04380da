"""The life cycle: every transition, with days, months and years, and in stores."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import date
from itertools import product
from pathlib import Path

import pytest
from bilateral.desk.asof import AsOf, asof
from bilateral.desk.dates import Partial, partial
from bilateral.desk.lives import ENDED, Life, lives
from bilateral.desk.turns import Turn
from bilateral.graph.build import build
from bilateral.graph.names import Names
from hypothesis import given
from hypothesis import strategies as st

SHEETS = [Path(__file__).with_name(name) for name in ("lives.yaml", "lives-later.yaml")]
PROPERTY = {"expired": "bil:expiresOn", "in-force": "bil:effectiveOn"}
STAGES = {
    "proposed": 1,
    "threatened": 2,
    "announced": 3,
    "signed": 4,
    "in-force": 5,
    "expired": 6,
    "suspended": 7,
    "lifted": 8,
    "withdrawn": 9,
    "rejected": 10,
}
ONWARD = ("threatened", "announced", "signed", "in-force", "expired")
# State before -> states after the onward turns, in their order.
MATRIX = {
    "": "threatened announced signed in-force expired",
    "proposed": "threatened announced signed in-force expired",
    "threatened": "threatened announced signed in-force expired",
    "announced": "announced announced signed in-force expired",
    "signed": "signed signed signed in-force expired",
    "in-force": "in-force in-force in-force in-force expired",
    "expired": "expired expired expired expired expired",
    "suspended": "suspended suspended suspended suspended suspended",
    "lifted": "lifted lifted lifted lifted lifted",
    "withdrawn": "withdrawn withdrawn withdrawn withdrawn withdrawn",
    "rejected": "rejected rejected rejected rejected rejected",
}
STEPS = [
    (before, turn, after)
    for before, row in MATRIX.items()
    for turn, after in zip(ONWARD, row.split(), strict=True)
]
# A date as the source gives it; a day before it, one that can't tell, and one behind it.
DATES = (
    ("2001-05-07", "2001-05-06", "", "2001-05-07"),
    ("2001-05", "2001-04-30", "2001-05-07", "2001-05-31"),
    ("2001", "2000-12-31", "2001-05-07", "2001-12-31"),
)


def made(state: str, when: str, onward: bool = False, by: str = "event") -> Turn:
    return Turn(
        thing="agreement:x",
        state=state,
        date=when,
        by=by,
        what=PROPERTY.get(state, "event:1"),
        source="source:a",
        published="2000-01-01",
        days=partial(when),
        stage=STAGES[state],
        onward=onward,
    )


def life(turns: Iterable[Turn], on: str) -> Life:
    return Life("agreement:x", "X", "agreement", date.fromisoformat(on), "", tuple(turns))


def start(before: str) -> list[Turn]:
    return [replace(made(before, "2000-01-01"), by="told", date=None)] if before else []


@pytest.mark.parametrize(("when", "early", "unsure", "late"), DATES)
@pytest.mark.parametrize(("before", "turn", "after"), STEPS)
def test_an_onward_turn_never_goes_back(
    before: str, turn: str, after: str, when: str, early: str, unsure: str, late: str
) -> None:
    turns = [*start(before), made(turn, when, onward=True)]
    assert life(turns, early).state == (before or None)
    assert life(turns, late).state == after
    if unsure and before != after:
        found = life(turns, unsure)
        assert (found.state, found.may) == (None, tuple(sorted({before, after})))


@pytest.mark.parametrize(("when", "early", "unsure", "late"), DATES)
@pytest.mark.parametrize(("before", "after"), list(product(["", *STAGES], STAGES)))
def test_any_other_turn_sets_the_state_whatever_it_was(
    before: str, after: str, when: str, early: str, unsure: str, late: str
) -> None:
    turns = [*start(before), made(after, when)]
    assert life(turns, early).state == (before or None)
    assert life(turns, late).state == after
    if unsure and before != after:
        found = life(turns, unsure)
        assert (found.state, found.may) == (None, tuple(sorted({before, after})))


def test_suspended_then_resumed_then_expired() -> None:
    turns = [
        made("in-force", "1999-01-01", onward=True, by="date"),
        made("suspended", "2000-03-01"),
        made("in-force", "2000-09"),
        made("expired", "2001-01-01", onward=True, by="date"),
    ]
    days = ("1998-12-31", "1999-01-01", "2000-03-01", "2000-09-10", "2000-09-30", "2001-01-01")
    found = [life(turns, day).says for day in days]
    assert found == [
        "unknown",
        "in-force",
        "suspended",
        "unknown: in-force or suspended",
        "in-force",
        "expired",
    ]
    sinces = [life(turns, day).since for day in days]
    assert sinces == [None, "1999-01-01", "2000-03-01", None, "2000-09", "2001-01-01"]


def test_expiry_while_suspended_does_not_show_after_the_resumption() -> None:
    """Its term had passed before it was resumed, so the resumption stands."""
    turns = [
        made("suspended", "2000-03-01"),
        made("expired", "2000-06-01", onward=True),
        made("in-force", "2000-09-01"),
    ]
    found = [life(turns, day).state for day in ("2000-05-31", "2000-06-01", "2000-09-01")]
    assert found == ["suspended", "suspended", "in-force"]


def test_two_states_told_on_one_day_leave_it_unknown() -> None:
    turns = [*start("in-force"), *start("suspended"), made("in-force", "1999-05-01", onward=True)]
    found = life(turns, "2000-01-01")
    assert (found.state, found.may) == (None, ("in-force", "suspended"))
    assert len(found.basis) == 2


def test_what_is_told_says_nothing_of_the_days_before() -> None:
    assert life(start("in-force"), "1999-12-31").says == "unknown"
    assert life(start("in-force"), "2000-01-01").says == "in-force"


def test_an_event_without_a_date_gives_way_to_what_is_told_on_the_day() -> None:
    event = replace(made("lifted", "2000"), date=None, days=Partial(date.min, date(2000, 1, 1)))
    assert life([event, *start("in-force")], "2000-01-01").says == "unknown: in-force or lifted"
    known = replace(event, days=Partial(date.min, date(1999, 12, 31)))
    assert life([known, *start("in-force")], "2000-01-01").state == "in-force"


def test_the_clock_runs_to_a_known_day_and_until_the_end() -> None:
    end = made("expired", "2000-11-23", onward=True, by="date")
    assert life([*start("in-force"), end], "2000-08-29").days_left == 86
    assert life([*start("in-force"), end], "2000-11-23").days_left is None
    assert life([*start("withdrawn"), end], "2000-08-29").days_left is None
    month = made("expired", "2000-11", onward=True, by="date")
    assert (life([month], "2000-08-29").days_left, life([month], "2000-08-29").expires) == (
        None,
        "2000-11",
    )
    assert life([], "2000-08-29").expires is None


TURNS = st.lists(
    st.tuples(
        st.sampled_from(sorted(STAGES)),
        st.dates(date(1999, 1, 1), date(2001, 12, 31)),
        st.sampled_from([4, 7, 10]),
        st.booleans(),
    ),
    max_size=5,
)
ON = st.dates(date(1998, 1, 1), date(2002, 12, 31))


@given(TURNS, ON)
def test_less_precise_dates_never_say_what_the_day_denies(
    given_turns: list[tuple[str, date, int, bool]], on: date
) -> None:
    sharp = [made(state, str(day), onward) for state, day, _, onward in given_turns]
    blurred = [made(state, str(day)[:cut], onward) for state, day, cut, onward in given_turns]
    exact, found = life(sharp, str(on)), life(blurred, str(on))
    assert set(exact.may) | {exact.state or ""} <= set(found.may) | {found.state or ""} | {""}
    assert found.state in (None, exact.state)


def test_lives_of_the_article(article: AsOf) -> None:
    found = [(one.thing, one.says, one.since, one.days_left) for one in lives(article)]
    assert found == [
        ("agreement:gsomia-kor-jpn", "in-force", None, 86),
        ("agreement:kor-jpn-1965", "signed", "1965", None),
        ("measure:jpn-export-curbs-2019", "in-force", "2019-07-04", None),
        ("measure:jpn-whitelist-removal-2019", "in-force", "2019-08-28", None),
        ("measure:kor-gsomia-withdrawal-2019", "announced", None, None),
    ]


@pytest.mark.parametrize(
    ("day", "says", "by"),
    [
        ("2019-08-28", "unknown", []),
        ("2019-08-29", "in-force", ["told"]),
        ("2019-11-22", "in-force", ["told"]),
        ("2019-11-23", "expired", ["date"]),
        ("2019-12-01", "expired", ["date"]),
    ],
)
def test_the_pact_of_the_article(article: AsOf, day: str, says: str, by: list[str]) -> None:
    (pact,) = lives(article.at(date.fromisoformat(day)), thing="agreement:gsomia-kor-jpn")
    assert (pact.says, [one.by for one in pact.basis]) == (says, by)
    assert (pact.told, pact.expires, pact.kind) == ("2019-08-29", "2019-11-23", "agreement")
    assert pact.name == "General Security of Military Information Agreement"


def test_lives_of_a_pair(article: AsOf) -> None:
    assert lives(article, dyad="dyad:JPN-KOR") == lives(article)
    assert lives(article, dyad="dyad:CHN-KOR") == ()
    assert set(ENDED) < set(STAGES)


@pytest.fixture(scope="module")
def world() -> AsOf:
    """Two sources of an invented year, as of the day of the newer one."""
    built = build(SHEETS, Names(), None, lambda _: None)
    return asof(built.store, built.names)


IN_STORE = (
    ("agreement:cheese", "2001-06-30", "unknown", None),
    ("agreement:cheese", "2001-07-01", "in-force", None),
    ("agreement:cheese", "2001-12-31", "suspended", None),
    ("agreement:fish", "2001-01-19", "unknown", None),
    ("agreement:fish", "2001-01-20", "announced", "2001-01-20"),
    ("agreement:fish", "2001-02-01", "unknown: announced or signed", None),
    ("agreement:fish", "2001-02-28", "signed", "2001-02"),
    ("agreement:fish", "2001-03-31", "signed", "2001-02"),
    ("agreement:fish", "2001-04-01", "unknown: suspended or withdrawn", None),
    ("agreement:grain", "2001-08-31", "in-force", None),
    ("agreement:grain", "2001-09-01", "withdrawn", "2001-09-01"),
    ("agreement:rye", "2001-12-31", "in-force", None),
    ("agreement:salt", "2001-12-31", "unknown", None),
    ("agreement:wine", "1999-06-01", "unknown: nothing yet or in-force", None),
    ("agreement:wine", "2001-02-28", "in-force", "1999"),
    ("agreement:wine", "2001-03-01", "suspended", "2001-03-01"),
    ("agreement:wine", "2001-05-10", "unknown: in-force or suspended", None),
    ("agreement:wine", "2001-05-31", "in-force", "2001-05"),
    ("measure:exit", "2001-06-19", "unknown", None),
    ("measure:exit", "2001-06-20", "announced", "2001-06-20"),
    ("measure:exit", "2001-09-01", "in-force", "2001-09-01"),
    ("measure:gift", "2001-06-01", "in-force", "2001-03"),
    ("measure:leave", "2001-12-31", "withdrawn", None),
    ("measure:pause", "2001-04-30", "in-force", "2001-03-01"),
    ("measure:pause", "2001-05-31", "lifted", "2001-05"),
    ("measure:tariff", "2001-04-30", "unknown", None),
    ("measure:tariff", "2001-05-01", "in-force", "2001-05-01"),
    ("measure:tariff", "2001-09-15", "unknown: in-force or lifted", None),
    ("measure:tariff", "2001-10-01", "lifted", None),
    ("measure:threat", "2001-07-31", "threatened", "2001-01-10"),
    ("measure:threat", "2001-08-01", "unknown: in-force or threatened", None),
)


@pytest.mark.parametrize(("thing", "day", "says", "since"), IN_STORE)
def test_a_life_in_a_store(world: AsOf, thing: str, day: str, says: str, since: str | None) -> None:
    (found,) = lives(world.at(date.fromisoformat(day)), thing=thing)
    assert (found.says, found.since) == (says, since)
    (same,) = (one for one in lives(world.at(date.fromisoformat(day))) if one.thing == thing)
    assert same == found


@pytest.mark.parametrize(
    ("thing", "known_on", "says", "told"),
    [
        ("agreement:cheese", "2001-09-30", "expired", "2001-07-01"),
        ("agreement:cheese", "2001-10-01", "suspended", "2001-10-01"),
        ("agreement:rye", "2001-09-30", "withdrawn", "2001-07-01"),
        ("measure:tariff", "2001-09-30", "in-force", "2001-07-01"),
    ],
)
def test_what_was_published_later_does_not_count(
    world: AsOf, thing: str, known_on: str, says: str, told: str
) -> None:
    known = asof(world.store, world.names, "2001-12-31", known_on)
    (found,) = lives(known, thing=thing)
    assert (found.says, found.told) == (says, told)
    assert lives(asof(world.store, world.names, "2001-12-31", "2001-06-30")) == ()


def told_by_query(asof: AsOf) -> dict[str, str]:
    """What the query states-on says, worded as a life says it."""
    rows = asof.rows("states-on")
    return {row["thing"]: f"unknown: {row['may']}" if row["may"] else row["state"] for row in rows}


@pytest.mark.parametrize("known_on", [None, "2001-07-01", "2001-09-30"])
@pytest.mark.parametrize("day", sorted({day for _, day, _, _ in IN_STORE})[::3])
def test_the_query_says_the_same(world: AsOf, day: str, known_on: str | None) -> None:
    known = asof(world.store, world.names, day, known_on)
    assert told_by_query(known) == {one.thing: one.says for one in lives(known)}


@pytest.mark.parametrize(
    "day", ["1965-06-30", "1965-12-31", "2019-07-03", "2019-08-29", "2019-11-22", "2019-11-23"]
)
def test_the_query_says_the_same_of_the_article(article: AsOf, day: str) -> None:
    then = article.at(date.fromisoformat(day))
    assert told_by_query(then) == {one.thing: one.says for one in lives(then)}
