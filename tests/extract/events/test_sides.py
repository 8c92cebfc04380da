"""Sides that surroundings tell."""

from collections.abc import Callable

import pytest
from bilateral.extract.values import Event

Told = Callable[[str], tuple[Event, ...]]
JPN, PER, CHL = "country:JPN", "country:PER", "country:CHL"


def brief(events: tuple[Event, ...]) -> set[tuple[str, tuple[str, ...], tuple[str, ...]]]:
    return {(one.type, one.actors, one.recipients) for one in events}


def test_the_only_other_polity_of_the_sentence(told: Told) -> None:
    events = told("Peru has agreed to cut its tariffs on wine, and Chile was pleased.")
    both = (PER, CHL)
    assert ("AGREE", both, both) in brief(events)


def test_whom_the_article_has_in_mind(told: Told) -> None:
    events = told("Japan met Peru.\nTalks with Peru went on.\nJapan promised its help.")
    assert ("AGREE", (JPN,), (PER,)) in brief(events)


def test_an_addressee_that_is_no_polity_is_nobody_else(told: Told) -> None:
    events = told("Japan met Peru.\nJapan asked banks for a loan.")
    assert all(one.type != "REQUEST" or not one.recipients for one in events)


def test_dealings_with_several_are_told_one_by_one(told: Told) -> None:
    events = told("Japan cooperated with Peru, Chile and Oman.")
    pairs = {frozenset(one.actors) for one in events if one.type == "COOPERATE"}
    assert pairs == {frozenset([JPN, PER]), frozenset([JPN, CHL]), frozenset([JPN, "country:OMN"])}


def test_different_demands_stay_apart(told: Told) -> None:
    text = "Japan urged Peru to lower its wine tariffs.\nJapan urged Peru to open its ports."
    assert [one.type for one in told(text)] == ["REQUEST", "REQUEST"]


def test_who_reports_is_no_side(told: Told) -> None:
    events = told("Peru has bought ships, a Chilean newspaper said.")
    assert all(CHL not in one.recipients for one in events)


@pytest.mark.parametrize(
    "text",
    [
        'Japan met Peru. "We thank Peru," a Japanese minister said.',
        '"Nobody was hurt. We thank Peru," a Japanese minister said.',
        'A Japanese minister said that nobody was hurt. "We thank Peru."',
    ],
)
def test_we_in_a_quote_is_who_speaks(text: str, told: Told) -> None:
    assert ("SUPPORT", (JPN,), (PER,)) in {
        (one.type, one.actors, one.recipients) for one in told(text)
    }


def test_makers_speak_only_with_officials(told: Told) -> None:
    (event,) = told("Japanese makers and officials blamed Peru.")
    assert (event.actors, event.recipients) == ((JPN,), (PER,))
    assert all(not one.actors for one in told("Japanese makers blamed Peru."))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Japan, Peru and Chile sell tea.\nThe three nations condemned Oman.", (JPN, PER, CHL)),
        ("Japan, Peru and Chile sell tea.\nThe three have condemned Oman.", (JPN, PER, CHL)),
        ("Tea is dear in Japan.\nThe government condemned Oman.", (JPN,)),
        ("Tea is dear.\nThe government condemned Oman.", ()),
    ],
)
def test_who_stands_behind_a_number_or_the_government(
    text: str, expected: tuple[str, ...], told: Told
) -> None:
    assert [one.actors for one in told(text) if one.type == "ACCUSE"] == [expected]


def test_a_journey_is_between_the_traveller_and_each_host(told: Told) -> None:
    events = told("The Japanese premier visited Peru and Chile.")
    assert [one.actors for one in events] == [(JPN, PER), (JPN, CHL)]


def test_talks_in_an_article_on_two(told: Told) -> None:
    events = told("Japan thanked Peru.\nPeru has praised Japan.\nThe talks will go on.")
    joint = [one for one in events if one.type == "CONSULT"]
    assert [(one.type, set(one.actors)) for one in joint] == [("CONSULT", {JPN, PER})]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Japan faces sanctions from Peru.", ("SANCTION", (PER,), (JPN,))),
        ("Japan told reporters that Chile attacked Peru.", ("ASSAULT", (CHL,), (PER,))),
        ("Japan rejected calls that it help Peru.", ("REJECT", (JPN,), (PER,))),
        ("Japan has held a series of talks with Peru.", ("CONSULT", (JPN, PER), (JPN, PER))),
        ("Japan said it was wrong for Peru to raise its duties.", ("ACCUSE", (JPN,), (PER,))),
    ],
)
def test_sides_across_the_words_between(
    text: str, expected: tuple[str, tuple[str, ...], tuple[str, ...]], told: Told
) -> None:
    assert expected in [(one.type, one.actors, one.recipients) for one in told(text)]
