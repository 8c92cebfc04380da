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
from bilateral.extract.values import Claim
from hypothesis import given
from hypothesis import strategies as some
from spacy.language import Language
from spacy.tokens import Token

At = Callable[[Paragraph, Token], tuple[str, ...]]
SHEET = read("saying")
ENTRIES = [*SHEET["verbs"], *SHEET["nouns"], *SHEET["cues"], SHEET["according"]]


def find(language: Language, at: At, text: str) -> tuple[Claim, ...]:
    return claims.find([Paragraph(language(text), 0, 1)], at)


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
    assert found.content == "states as its view: talks, Chile, failed"


@pytest.mark.parametrize("entry", ENTRIES, ids=lambda entry: entry["example"])
def test_the_wording_is_short_and_ours(language: Language, at: At, entry: dict[str, Any]) -> None:
    for found in find(language, at, entry["example"]):
        assert len(found.content.split()) < 12
        assert not borrowed(entry["example"], found.content)


@given(words=some.lists(some.sampled_from("abcdefgh"), min_size=6, max_size=12))
def test_six_words_in_a_row_are_borrowed(words: list[str]) -> None:
    text = f"x {' '.join(words)} y"
    assert borrowed(text, ", ".join(words))
    assert not borrowed(text, " z ".join(words))


def test_every_stance_is_of_the_vocabulary() -> None:
    scheme = (Path(ontology.__file__).parent / "schemes.ttl").read_text("utf-8")
    stances = set(re.findall(r"^stance:([\w-]+)", scheme, re.M))
    assert set(SHEET["prefix"]) == stances
    assert {entry["stance"] for entry in ENTRIES} <= stances
