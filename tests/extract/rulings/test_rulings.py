"""Decisions of courts: whose, what they order, whom they name, and when."""

import hashlib
from collections.abc import Callable
from datetime import date
from typing import Any

import pytest
from bilateral.extract.judge import Judges
from bilateral.extract.lexicon import read
from bilateral.extract.names import Gazetteer
from bilateral.extract.reader import Reader
from bilateral.extract.values import Article, Ruling, Span
from spacy.language import Language

Rulings = Callable[[str], tuple[Ruling, ...]]
LEXICON = read("rulings")


@pytest.fixture(scope="module")
def rulings(language: Language) -> Rulings:
    reader = Reader(language, Gazetteer.load(), Judges.load())

    def found(text: str) -> tuple[Ruling, ...]:
        sha = hashlib.sha256(text.encode()).hexdigest()
        article = Article("x", text, sha, (Span(0, len(text)),), published=date(2004, 3, 10))
        return reader.read(article).rulings

    return found


def say(one: Ruling) -> str:
    court = one.court.partition(":")[2]
    return f"{court[:3].upper()} {one.outcome}"


@pytest.mark.parametrize(
    "entry", [*LEXICON["verbs"], *LEXICON["nouns"]], ids=lambda entry: entry["example"]
)
def test_the_lexicons_examples(rulings: Rulings, entry: dict[str, Any]) -> None:
    assert [say(one) for one in rulings(entry["example"])] == [entry["expect"]]


@pytest.mark.parametrize(
    ("text", "courts"),
    [
        ("Peru's Supreme Court ruled that the fishing ban was legal.", ["body:per-supreme-court"]),
        ("A ruling by the International Court of Justice angered Chile.", ["body:un-icj"]),
        ("Chile criticised a Peruvian court's verdict.", ["country:PER"]),
        ("A court in Lima convicted two Chilean sailors.", ["country:PER"]),
        ("A tribunal of Kenya upheld the fine.", ["country:KEN"]),
        ("Peru's Supreme Court will rule on the fishing ban in May.", []),
        ("Peru's Supreme Court did not uphold the fishing ban.", []),
        ("Chile awaits the ruling of Peru's Supreme Court.", []),
        ("The ruling was welcomed by Chile.", []),
        ("The Peruvian ruling party won.", []),
        ("Chile ordered its sailors to leave Peru.", []),
    ],
)
def test_which_court_decided(rulings: Rulings, text: str, courts: list[str]) -> None:
    assert [one.court for one in rulings(text)] == courts


def test_told_twice_is_one_ruling(rulings: Rulings) -> None:
    text = (
        "Chile regrets last year's Peruvian Supreme Court rulings that ordered Chilean firms to "
        "pay the fishermen. "
        "Chile wants Peru to correct the Peruvian Supreme Court's ruling."
    )
    (found,) = rulings(text)
    assert found.outcome == "Chilean firms must pay fishermen"
    assert [text[one.start : one.end] for one in found.evidence] == [
        text[14 : text.index(". ")],
        "the Peruvian Supreme Court's ruling",
    ]
    assert found.period is not None
    assert found.period.start.value == "2003"


def test_the_ruling_is_the_last_courts(rulings: Rulings) -> None:
    text = (
        "Chile regretted a ruling by Kenya's High Court. "
        "The judgment ordered Chile to pay Peru for the lost ship."
    )
    (found,) = rulings(text)
    assert (found.court, found.outcome) == ("body:ken-high-court", "Chile must pay Peru")
    assert (found.against, found.favours) == (("country:CHL",), ("country:PER",))


@pytest.mark.parametrize(
    ("text", "outcome"),
    [
        (
            "The International Court of Justice ruled on Monday that Peru must leave the islands.",
            "Peru must leave islands",
        ),
        ("Kenya's High Court ruled on the ban.", ""),
        ("Kenya's High Court found that it could hear the case.", ""),
        ("Kenya's High Court found the ban to be unlawful.", "ban is unlawful"),
        (
            "Kenya's High Court ruled that Chile's duties on cut flowers had broken a treaty.",
            "Chile's duties had broken treaty",
        ),
    ],
)
def test_what_was_decided(rulings: Rulings, text: str, outcome: str) -> None:
    assert [one.outcome for one in rulings(text)] == [outcome]


def test_two_orders_are_two_rulings(rulings: Rulings) -> None:
    text = (
        "Kenya's High Court ordered Chile to return the ship. "
        "Kenya's High Court quashed the fishing permit."
    )
    assert [one.outcome for one in rulings(text)] == [
        "Chile must return ship",
        "overturned: fishing permit",
    ]


@pytest.mark.parametrize(
    ("text", "against", "favours"),
    [
        ("The International Court of Justice ruled against Peru.", ("country:PER",), ()),
        ("The World Court ruled in favour of Chile.", (), ("country:CHL",)),
        ("The World Court ordered Peru to compensate Chile.", ("country:PER",), ("country:CHL",)),
    ],
)
def test_who_wins_and_who_loses(
    rulings: Rulings, text: str, against: tuple[str, ...], favours: tuple[str, ...]
) -> None:
    (found,) = rulings(text)
    assert (found.against, found.favours) == (against, favours)
