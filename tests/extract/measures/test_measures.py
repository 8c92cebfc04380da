import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from bilateral import ontology
from bilateral.extract import measures
from bilateral.extract.judge import Judge
from bilateral.extract.language import Paragraph
from bilateral.extract.lexicon import read
from bilateral.extract.measures.background import Background
from bilateral.extract.measures.proposing import proposals
from bilateral.extract.plain import plain
from bilateral.extract.tokens import Token
from bilateral.extract.values import Measure, Moment, Period, Span
from spacy.language import Language

ENTRIES = [*read("measures")["nouns"], *read("measures")["verbs"]]

At = Callable[[Paragraph, Token], tuple[str, ...]]


def never(_paragraph: Paragraph, _token: Token) -> Period | None:
    return None


# A judge that always believes the rules.
BELIEVING = Judge(0.5, 5, {}, {}, {}, {"ruled=None": -20})


def find(language: Language, at: At, text: str) -> tuple[Measure, ...]:
    return measures.find([Paragraph(plain(language(text)), 0, 1)], at, never, BELIEVING)


def say(measure: Measure) -> str:
    imposer, target = (one.partition(":")[2] for one in (measure.imposer, measure.target))
    return f"{imposer} {measure.kind} {target} {measure.status}"


@pytest.mark.parametrize("entry", ENTRIES, ids=lambda entry: entry["example"])
def test_the_lexicons_examples(language: Language, at: At, entry: dict[str, Any]) -> None:
    assert [say(found) for found in find(language, at, entry["example"])] == [entry["expect"]]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Peru and Chile have discussed tariffs.", []),
        ("Chile criticised the high tariffs.", []),
        ("Peru proposed new tariffs on Chilean copper.", ["PER tariff CHL proposed"]),
        ("Peru will impose tariffs on Chilean copper.", ["PER tariff CHL announced"]),
        ("Peru did not impose any tariffs on Chilean copper.", ["PER tariff CHL rejected"]),
        ("Peru plans to lift its tariffs on Chilean copper.", ["PER tariff CHL in-force"]),
        ("Peru lifted its tariffs on Chilean copper.", ["PER tariff CHL lifted"]),
        ("Peru is ready to lift its tariffs on Chilean copper.", ["PER tariff CHL in-force"]),
        ("In order to lift tariffs on Chilean copper, Peru met.", ["PER tariff CHL in-force"]),
        (
            "It is open whether the tariffs that Peru put on Chilean copper are lifted.",
            ["PER tariff CHL in-force"],
        ),
        ("Peru imposed ten mln dlrs in sanctions on Chile.", ["PER sanction CHL in-force"]),
        (
            "The tariffs that Peru imposed on Chilean copper hurt many.",
            ["PER tariff CHL in-force"],
        ),
        (
            "Chile regretted Peru's decision to withdraw from the fishing pact with Chile.",
            ["PER agreement-withdrawal CHL announced"],
        ),
        ("Chile will receive a loan, Peru said.", ["PER loan CHL announced"]),
        ("Peruvian banks gave Chile several loans.", []),
        ("Peru called for tariffs on Chilean copper.", ["PER tariff CHL proposed"]),
        ("Chile called on Peru to retaliate against Bolivia.", ["PER other BOL proposed"]),
        ("Chile deplored Peru's freezing of Bolivian assets.", ["PER asset-freeze BOL in-force"]),
        ("Peru acted in retaliation for what Chile did.", []),
        ("Peru opened an enquiry into how Chile sells fish.", ["PER investigation CHL in-force"]),
        ("Peru is building a dam with Japanese aid.", ["JPN aid PER in-force"]),
        ("Peru wants commercial loans from Chile.", []),
        ("Peru announced new Iran sanctions.", ["PER sanction IRN announced"]),
        ("The General Agreement on Tariffs of Peru and Chile is old.", []),
        ("Japan will lend Peru up to ten mln barrels of oil.", ["JPN loan PER announced"]),
        ("Japan lent Peru.", []),
        ("The opposition of Chile to Peru's new tariffs grew.", ["PER tariff CHL in-force"]),
        ("Peru's imposition of tariffs on Chilean wine hurt.", ["PER tariff CHL in-force"]),
        ("Japan-backed troops in Peru fought on.", []),
        ("Peruvian fish may sell in Chile, withdrawing from stores.", []),
    ],
)
def test_who_does_what(language: Language, at: At, text: str, expected: list[str]) -> None:
    assert [say(found) for found in find(language, at, text)] == expected


def test_told_twice_is_one_measure_with_both_places(language: Language, at: At) -> None:
    text = "Peru imposed tariffs on Chilean wine. The Peruvian tariffs on Chilean wine are high."
    (found,) = find(language, at, text)
    assert len(found.evidence) == 2
    assert found.confidence > 0.7


def test_a_vague_word_joins_the_plain_act(language: Language, at: At) -> None:
    text = "Peru imposed tariffs on Chilean wine. Peru's trade curbs against Chile caused a stir."
    assert [say(found) for found in find(language, at, text)] == ["PER tariff CHL in-force"]


def test_a_missing_side_is_less_sure(language: Language, at: At) -> None:
    paragraph = Paragraph(plain(language("Japan can avoid the tariffs that Peru imposed.")), 0, 1)
    (found,) = [one for one in proposals(Background((paragraph,), at)) if one.ruled]
    assert found.ruled == {("country:PER", "country:JPN"): 0.6}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Peru imposed tariffs on Chilean wine. They met. Peru's tariffs are high.",
            ["PER tariff CHL in-force"],
        ),
        (
            "Peru imposed tariffs on Chilean wine. Chile threatened retaliation.",
            ["PER tariff CHL in-force", "CHL other PER threatened"],
        ),
    ],
)
def test_the_article_tells_a_side(
    language: Language, at: At, text: str, expected: list[str]
) -> None:
    assert [say(found) for found in find(language, at, text)] == expected


def test_object_label_and_evidence(language: Language, at: At) -> None:
    text = "In Lima, Peru imposed tariffs on a range of Chilean electronic goods."
    (found,) = find(language, at, text)
    assert (found.object, found.label) == ("electronic goods", "tariff (electronic goods)")
    (span,) = found.evidence
    assert "tariffs on a range of Chilean electronic goods" in text[span.start : span.end]


def test_an_act_that_words_name_goes_before_a_guess(language: Language, at: At) -> None:
    text = "Peru imposed tariffs on Chilean wine. It gave critics of Chile fresh ammunition."
    assert [say(found) for found in find(language, at, text)] == ["PER tariff CHL in-force"]


def test_the_date_from_which_it_holds(language: Language, at: At) -> None:
    text = "Peru will impose tariffs on Chilean wine on April 17."
    start = text.index("April 17")
    april = Period(Moment("2019-04-17"), None, Span(start, start + 8))
    paragraph = Paragraph(plain(language(text)), 0, 1)
    (found,) = measures.find([paragraph], at, lambda _paragraph, _token: april, BELIEVING)
    assert found.effective == april


def test_every_kind_and_status_is_of_the_vocabulary() -> None:
    scheme = (Path(ontology.__file__).parent / "schemes.ttl").read_text("utf-8")
    kinds = set(re.findall(r"^measure-kind:([\w-]+)", scheme, re.M))
    statuses = set(re.findall(r"^status:([\w-]+)", scheme, re.M))
    assert {entry["kind"] for entry in ENTRIES} <= kinds
    assert set(read("measures")["status"]) <= statuses
