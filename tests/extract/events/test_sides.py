"""Sides that surroundings tell, and events that lie in claims and measures."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from bilateral.extract.events import Discourse, acts, find, positions, untold
from bilateral.extract.events.narrowing import narrowed
from bilateral.extract.language import Paragraph
from bilateral.extract.values import Claim, Event, Measure, Moment, Period, Span
from spacy.language import Language
from spacy.tokens import Token

At = Callable[[Paragraph, Token], tuple[str, ...]]
Told = Callable[[str], tuple[Event, ...]]
JPN, PER, CHL = "country:JPN", "country:PER", "country:CHL"


def code(entity: str) -> str:
    return entity.partition(":")[2]


@pytest.fixture
def told(language: Language, at: At) -> Told:
    def read(text: str) -> tuple[Event, ...]:
        parts, start = [], 0
        for number, line in enumerate(text.split("\n"), 1):
            parts.append(Paragraph(language(line), start, number))
            start += len(line) + 1
        return find(Discourse(parts, at, code))

    return read


def brief(events: tuple[Event, ...]) -> set[tuple[str, tuple[str, ...], tuple[str, ...], str]]:
    return {(one.type, one.actors, one.recipients, one.why) for one in events}


def test_the_only_other_polity_of_the_sentence(told: Told) -> None:
    events = told("Peru has agreed to cut its tariffs on wine, and Chile was pleased.")
    both = (PER, CHL)
    assert ("AGREE", both, both, "verb slot sentence") in brief(events)


def test_whom_the_article_has_in_mind(told: Told) -> None:
    events = told("Japan met Peru.\nTalks with Peru went on.\nJapan promised its help.")
    assert ("AGREE", (JPN,), (PER,), "verb slot article") in brief(events)


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


SPAN = Span(0, 20)
CLAIM = Claim(PER, "criticises", "", (SPAN,), (CHL,))
MEASURE = Measure("tariff", PER, CHL, "in-force", (SPAN,), "")
NOWHERE = Discourse((), lambda *_: (), code)


@pytest.mark.parametrize(
    ("stance", "text", "expected"),
    [
        ("criticises", "the curbs on its wine", ["ACCUSE"]),
        ("demands", "an end of the duties", ["REQUEST"]),
        ("asserts", "duties are unfair...", ["ACCUSE"]),
        ("asserts", "the duties are high..", []),
        ("hopes", "the duties will end..", []),
    ],
)
def test_a_position_is_an_act(stance: str, text: str, expected: list[str]) -> None:
    found = positions([replace(CLAIM, stance=stance)], text, NOWHERE)
    assert [(one.type, one.recipients) for one in found] == [(kind, (CHL,)) for kind in expected]


def test_what_is_told_is_not_told_again() -> None:
    known = Event("ACCUSE", (PER,), (CHL,), "occurred", (Span(90, 95),), "")
    taken = [*positions([CLAIM], "", NOWHERE)]
    assert list(untold(taken, [known], code)) == []
    other = replace(known, type="SUPPORT")
    assert list(untold(taken, [other], code)) == taken
    assert list(untold(taken, [replace(other, evidence=(SPAN,))], code)) == []


@pytest.mark.parametrize(
    ("kind", "status", "expected"),
    [
        ("tariff", "in-force", [("SANCTION", "occurred")]),
        ("tariff", "announced", [("SANCTION", "planned")]),
        ("tariff", "threatened", [("THREATEN", "occurred")]),
        ("tariff", "lifted", [("CONCEDE", "occurred")]),
        ("tariff", "rejected", []),
        ("aid", "in-force", [("AID", "occurred")]),
        ("weapons-test", "in-force", []),
    ],
)
def test_a_measure_is_an_act(kind: str, status: str, expected: list[tuple[str, str]]) -> None:
    found = acts([replace(MEASURE, kind=kind, status=status)])
    assert [(one.type, one.modality) for one in found] == expected


def test_the_date_of_a_measure_is_that_of_its_act() -> None:
    when = Period(Moment("2001-05"), None, SPAN)
    (event,) = acts([replace(MEASURE, effective=when)])
    assert event.period == when


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
    joint = [one for one in events if one.why == "noun article article"]
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


def test_a_guess_gives_way_to_what_is_told() -> None:
    sure = Event("SANCTION", (PER,), (CHL,), "occurred", (Span(10, 20),), "", why="noun slot slot")
    guess = replace(sure, type="AGREE", evidence=(Span(0, 30),), why="verb slot sentence")
    assert list(narrowed([guess, sure], code)) == [sure]
    assert list(narrowed([replace(guess, recipients=(JPN,)), sure], code))[1:] == [sure]
    unsure = replace(guess, modality="hypothetical")
    assert list(narrowed([unsure, replace(unsure, why="verb slot slot")], code)) == [
        replace(unsure, why="verb slot slot")
    ]
