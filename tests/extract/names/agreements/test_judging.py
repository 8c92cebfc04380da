"""Which of the words that may name an agreement are told, as the judge decides it from signals."""

from collections.abc import Callable
from typing import Any

import pytest
from bilateral.extract.judge import Judge, Judges
from bilateral.extract.language import parse
from bilateral.extract.lexicon import read as lexicon
from bilateral.extract.names import Found, Gazetteer, named
from bilateral.extract.names.agreements import proposals
from bilateral.extract.values import Article, Entity, Span
from spacy.language import Language

Read = Callable[..., Found]
Heard = Callable[[str], list[set[str]]]
PACT = "Peru keeps a fishing pact with Chile."


@pytest.fixture(scope="module")
def heard(language: Language, gazetteer: Gazetteer) -> Heard:
    """The signals of each group of words in a text."""

    def hears(text: str) -> list[set[str]]:
        article = Article("x", text, "", (Span(0, len(text)),))
        found = named(article, parse(article, language), gazetteer)
        return [set(signals) for _, signals in proposals(*found)]

    return hears


def pacts(found: Found) -> list[Entity]:
    return [one for one in found.entities if one.kind == "Agreement"]


def judge(least: float, bias: float = 0.0, **weights: float) -> Judge:
    return Judge(least, bias, weights, {}, {}, {})


def test_the_judge_decides_and_its_probability_is_the_confidence(read: Read) -> None:
    (told,) = pacts(read(PACT, judge=judge(0.5, 1.0)))
    assert (told.label, told.parties, told.confidence) == ("fishing pact", ("PER", "CHL"), 0.73)
    assert pacts(read(PACT, judge=judge(0.8, 1.0))) == []
    weighed = judge(0.8, 0.0, **{"head=pact": 9.0})
    assert [one.confidence for one in pacts(read(PACT, judge=weighed))] == [0.95]


def test_all_places_of_one_agreement_speak_for_it(heard: Heard, read: Read) -> None:
    text = f"{PACT} Bankers praised the accord."
    (found,) = heard(text)
    assert {"head=pact", "head=accord", "before=the", "times=2", "first head=pact"} <= found
    assert "first head=accord" not in found
    told = read(text)
    named = [one for one in told.mentions if one.entity == "agreement:fishing-pact"]
    assert [text[one.span.start : one.span.end] for one in named][-1].endswith("accord")
    assert "the agreement named before" in {one.why for one in named}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (PACT, ("ruled=True", "kind=True", "parties=2,before", "polities=2", "mod=fishing")),
        ("Northbridge Corp of Peru signed a merger pact.", ("ruled=False", "private=True")),
        ("Northbridge Corp left Peru after a pact.", ("with=Company", "firm=True,1", "near=True")),
        ("Peru's banks await an accord.", ("banks=True,1", "before,bare=an,True")),
        ("Peru praised a pact made in Quito.", ("made=True", "ruled=True")),
        ("Peru praised a pact made in haste.", ("made=False", "ruled=False")),
        ("Peru praised a pact of six coastal nations.", ("many=True", "ruled=True")),
        ("Peru awaits an accord with the IMF.", ("ruled=True", "next=fd", "after2=with the")),
        ("Peru praised the Antarctic Treaty.", ("sort=named", "ruled=True")),
        ("Peru praised the INF Treaty.", ("sort=known", "length=0")),
        ("Peru invoked the General Agreement on Tariffs and Trade.", ("sort=treaty",)),
        ("Peru praised some pacts.", ("ruled=False", "content=False", "parties=0,")),
        ("Peru praised a silent pact.", ("ruled=True", "kind=False")),
    ],
)
def test_signals(text: str, expected: tuple[str, ...], heard: Heard) -> None:
    (found,) = heard(text)
    assert set(expected) - found == set()


def test_how_two_stand_to_each_other(heard: Heard) -> None:
    first, second = heard("Peru and Chile signed a fishing pact. Kenya broke a trade accord.")
    assert {"groups=2", "place=0", "earlier,fits=0,True"} <= first
    assert {"groups=2", "place=1", "others,shared=False"} <= second


@pytest.mark.parametrize("entry", lexicon("agreements")["private"])
def test_what_firms_sign(entry: Any, heard: Heard) -> None:
    (found,) = heard(entry["example"])
    assert {"private=True", "ruled=False"} <= found


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("The United States and Japan signed a trade agreement in Tokyo.", ["trade agreement"]),
        ("The Soviet Union and Peru signed a fishing treaty.", ["fishing treaty"]),
        ("Acme Corp and Northbridge Ltd signed a merger agreement.", []),
        ("Acme Corp said its creditor banks signed a loan agreement.", []),
    ],
)
def test_the_weights_that_ship(text: str, told: list[str], read: Read) -> None:
    found = pacts(read(text, judge=Judges.load().agreements))
    assert [one.label for one in found] == told
