"""What the frames are made into: sides, modality, one happening, evidence."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from bilateral.extract.events.merging import merged
from bilateral.extract.lexicon import read
from bilateral.extract.values import Event, Moment, Period, Span

Told = Callable[[str], tuple[Event, ...]]
SHEET = read("modality")
JPN, KOR, PER = "country:JPN", "country:KOR", "country:PER"


def brief(events: tuple[Event, ...]) -> list[tuple[str, tuple[str, ...], tuple[str, ...]]]:
    return [(one.type, one.actors, one.recipients) for one in events]


@pytest.mark.parametrize("case", SHEET["examples"], ids=lambda case: case["example"])
def test_modality(case: dict[str, str], told: Told) -> None:
    events = told(case["example"])
    assert [(one.type, one.modality) for one in events] == [(case["type"], case["modality"])]


@pytest.mark.parametrize(
    "text",
    [
        "Japan criticised Peru.",
        "Peru was criticised by Japan.",
        "Japanese officials criticised Peru.",
        "The Japanese government criticised Peru, officials said.",
        "Officials said the Japanese government criticised Peru.",
        "Japan sharply criticised the decision by Peru.",
    ],
)
def test_the_same_event_in_other_words(text: str, told: Told) -> None:
    assert brief(told(text)) == [("ACCUSE", (JPN,), (PER,))]


@pytest.mark.parametrize(
    "text",
    [
        "The standoff between Japan and Peru went on.",
        "The stand-off between Japan and Peru went on.",
    ],
)
def test_a_hyphen_makes_one_word(text: str, told: Told) -> None:
    assert brief(told(text)) == [("MOBILIZE", (JPN, PER), (JPN, PER))]


def test_a_hyphen_with_a_blank_makes_none(told: Told) -> None:
    assert told("Japan will stand - off Peru.") == ()


def test_an_adjective_may_stand_among_the_nouns(told: Told) -> None:
    assert brief(told("Japan is contemptuous of Peru.")) == [("ACCUSE", (JPN,), (PER,))]


def test_a_plural_that_has_no_lemma_is_known(told: Told) -> None:
    assert brief(told("Japan's barbs at Peru went on.")) == [("ACCUSE", (JPN,), (PER,))]


def test_a_refusal_hides_the_act(told: Told) -> None:
    assert brief(told("Japan refused to meet Peru.")) == [("REJECT", (JPN,), (PER,))]


def test_a_demand_hides_what_is_demanded(told: Told) -> None:
    assert brief(told("Japan urged Peru to attack Chile.")) == [("REQUEST", (JPN,), (PER,))]


def test_a_condition_is_no_event(told: Told) -> None:
    assert told("Prices will fall if Japan attacks Peru.") == ()


def test_an_obligation_is_a_request(told: Told) -> None:
    assert brief(told("Japan said Peru must end the ban.")) == [("REQUEST", (JPN,), (PER,))]


def test_a_meeting_has_both_sides_twice(told: Told) -> None:
    assert brief(told("Japan met Peru.")) == [("CONSULT", (JPN, PER), (JPN, PER))]
    assert brief(told("Japan and Peru held talks.")) == [("CONSULT", (JPN, PER), (JPN, PER))]


def test_coordinated_actors_act_alike(told: Told) -> None:
    assert brief(told("Japan and Peru have condemned Chile.")) == [
        ("ACCUSE", (JPN, PER), ("country:CHL",))
    ]


def test_told_twice_is_one_event_with_two_passages(told: Told) -> None:
    (event,) = told("Japan condemned Peru. Japan denounced Peru.")
    assert event.evidence == (Span(0, 21), Span(22, 43))


def test_other_days_stay_apart() -> None:
    first = Event("ACCUSE", (JPN,), (KOR,), "occurred", (Span(0, 5),), "")
    dated = replace(first, period=Period(Moment("2019-08-28"), None, Span(0, 1)))
    later = replace(first, period=Period(Moment("2019-08-29"), None, Span(6, 7)))
    assert merged([dated, later]) == (dated, later)
    assert merged([dated, first]) == (dated,)


def test_a_pair_points_back(told: Told) -> None:
    events = told("Japan blamed Peru. The two countries held talks.")
    assert {(one.type, frozenset(one.actors)) for one in events} == {
        ("ACCUSE", frozenset([JPN])),
        ("CONSULT", frozenset([JPN, PER])),
    }


def test_ministers_do_not_act_on_their_own_state(told: Told) -> None:
    (event,) = told("Japan met the Japanese cabinet.")
    assert event.recipients == ()
