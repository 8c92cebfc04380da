import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from bilateral import ontology
from bilateral.extract import claims
from bilateral.extract.claims.wording import borrowed
from bilateral.extract.language import Paragraph
from bilateral.extract.lexicon import read
from bilateral.extract.plain import plain
from bilateral.extract.tokens import Token
from bilateral.extract.values import Claim
from hypothesis import given
from hypothesis import strategies as some
from spacy.language import Language

At = Callable[[Paragraph, Token], tuple[str, ...]]
SHEET = read("saying")
ENTRIES = [*SHEET["verbs"], *SHEET["nouns"], *SHEET["cues"], SHEET["according"]]


def find(language: Language, at: At, text: str) -> tuple[Claim, ...]:
    return claims.find(
        [Paragraph(plain(language(text)), 0, 1)], at, lambda name: name.partition(":")[2]
    )


def say(claim: Claim) -> str:
    return f"{claim.claimant.partition(':')[2]} {claim.stance}"


@pytest.mark.parametrize("entry", ENTRIES, ids=lambda entry: entry["example"])
def test_the_lexicons_examples(language: Language, at: At, entry: dict[str, Any]) -> None:
    assert [say(found) for found in find(language, at, entry["example"])] == [entry["expect"]]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("A baker said that the talks had failed.", []),
        ("Peru will say that the talks have failed.", []),
        ("Peru did not say that the talks had failed.", []),
        ("Peru said it hoped that the talks would go on.", ["PER hopes"]),
        ("Peru said the duties had not hurt the talks with Chile.", ["PER denies"]),
        ('"The talks with Chile have failed," a Peruvian official said.', ["PER asserts"]),
        ("Peru has urged Chile.", []),
    ],
)
def test_who_takes_which_stance(language: Language, at: At, text: str, expected: list[str]) -> None:
    assert [say(found) for found in find(language, at, text)] == expected


def test_what_it_is_about_and_where_it_stands(language: Language, at: At) -> None:
    text = "Peru said that the talks with Chile had failed."
    (found,) = find(language, at, text)
    (span,) = found.evidence
    assert found.about == ("country:CHL",)
    assert text[span.start : span.end] == "that the talks with Chile had failed"
    assert found.content == "Talks with Chile had failed"


@pytest.mark.parametrize("entry", ENTRIES, ids=lambda entry: entry["example"])
def test_the_wording_is_short_and_ours(language: Language, at: At, entry: dict[str, Any]) -> None:
    for found in find(language, at, entry["example"]):
        assert len(found.content.split()) < 15
        assert not borrowed(entry["example"], found.content)


@given(words=some.lists(some.sampled_from("abcdefgh"), min_size=6, max_size=12))
def test_six_words_in_a_row_are_borrowed(words: list[str]) -> None:
    text = f"x {' '.join(words)} y"
    assert borrowed(text, ", ".join(words))
    assert not borrowed(text, " z ".join(words))


def test_every_stance_is_of_the_vocabulary() -> None:
    scheme = (Path(ontology.__file__).parent / "schemes.ttl").read_text("utf-8")
    stances = set(re.findall(r"^stance:([\w-]+)", scheme, re.M))
    assert set(SHEET["wording"]) == stances
    assert {entry["stance"] for entry in ENTRIES} <= stances


POSITIONS = read("positions")
OPPOSED = [
    *(entry["example"] for part in ("kinds", "deeds", "worth") for entry in POSITIONS[part]),
    POSITIONS["example"],
]


def against(language: Language, at: At, text: str) -> list[tuple[str, str]]:
    """The holders of claims that contradict each other, the later one first."""
    found = find(language, at, text)
    who = {claim.key: claim.claimant.partition(":")[2] for claim in found}
    return [(who[claim.key], who[key]) for claim in found for key in claim.contradicts]


@pytest.mark.parametrize("text", OPPOSED)
def test_opposite_stances_contradict(language: Language, at: At, text: str) -> None:
    assert against(language, at, text) == [("CHL", "PER")]


@pytest.mark.parametrize(
    "text",
    [
        "Peru condemned the raid. Peru defended the raid.",
        "Peru condemned the wine duties. Chile defended the steel duties.",
        "Peru condemned the raid. Chile condemned the attack.",
        "Peru said the ruling was not fair. Chile said the ruling was not fair.",
        "Peru condemned its duties on wine. Chile defended its duties on wine.",
        "Peru said the ruling was unfair. Chile defended its decision to leave the pact.",
        "Peru said that the talks had failed. Chile said that the harvest was good.",
    ],
)
def test_what_is_no_contradiction(language: Language, at: At, text: str) -> None:
    assert against(language, at, text) == []


def test_a_denial_throws_the_charge_back(language: Language, at: At) -> None:
    text = "Peru accused Chile of raids on its harbour. Chile denied the charge."
    assert against(language, at, text) == [("CHL", "PER")]


def test_we_in_a_quote_is_its_speaker(language: Language, at: At) -> None:
    text = (
        '"Peru wants Chile to rectify the ruling because it believes the decision violates '
        "the law, but we don't think it breaches the law,\" a Chilean official said."
    )
    assert ("CHL", "PER") in against(language, at, text)
