"""Families of wording: needs, demands, reasons, hopes for others, the article's own views."""

from collections.abc import Callable

import pytest
from bilateral.extract import claims
from bilateral.extract.language import Paragraph
from bilateral.extract.plain import plain
from bilateral.extract.tokens import Token
from spacy.language import Language

At = Callable[[Paragraph, Token], tuple[str, ...]]
PAPER = "body:sample-post"


def told(language: Language, at: At, text: str, author: str = "") -> list[tuple[str, str, str]]:
    """Holder, stance and evidence of each claim."""
    found = claims.find(
        [Paragraph(plain(language(text)), 0, 1)], at, lambda name: name.partition(":")[2], author
    )
    return [
        (one.claimant.partition(":")[2], one.stance, text[span.start : span.end])
        for one in found
        for span in one.evidence
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Peru and Chile agreed on the need for dialogue.",
            [("PER", "asserts", "on the need for dialogue"),
             ("CHL", "asserts", "on the need for dialogue")],
        ),
        (
            "Kenya acknowledged the importance of free ports.",
            [("KEN", "asserts", "the importance of free ports")],
        ),
        ("Kenya acknowledged the criticism of its ports.", []),
        (
            "Kenya expects Peru to lift the ban on tea.",
            [("KEN", "demands", "to lift the ban on tea")],
        ),
        ("Kenya expects Peru to grow by a third.", []),
        ("Kenya expects prices to fall by a third.", []),
        (
            "Chile showed its hope for Peru to drop the plan.",
            [("CHL", "hopes", "for Peru to drop the plan")],
        ),
        (
            "Chile cited a lack of rain and the price of bread as reasons for the ban.",
            [("CHL", "justifies", "a lack of rain"),
             ("CHL", "justifies", "the price of bread as reasons for the ban")],
        ),
        (
            "Chile refused to pay, as it holds that all debts were settled in 1920.",
            [("CHL", "asserts", "that all debts were settled in 1920")],
        ),
        (
            "Kenya pointed out the folly of removing Peru from the list and called for talks.",
            [("KEN", "demands", "for talks")],
        ),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)  # fmt: skip
def test_who_holds_what(
    language: Language, at: At, text: str, expected: list[tuple[str, str, str]]
) -> None:
    assert told(language, at, text) == expected


def test_a_hope_for_others_is_worded_with_them(language: Language, at: At) -> None:
    text = "Chile showed hope for Peru to drop the plan."
    (found,) = claims.find([Paragraph(plain(language(text)), 0, 1)], at, lambda name: name)
    assert found.content == "It is to be hoped that Peru will drop the plan"


@pytest.mark.parametrize(
    ("text", "stance"),
    [
        ("Peru's duties are seen as a warning to Chile.", "asserts"),
        ("Peru has widely been regarded as a threat.", "asserts"),
        ("Peru has not produced evidence to back the charge.", "criticises"),
        ("Peru has offered no proof of the charge.", "criticises"),
    ],
)
def test_what_the_article_holds_itself(language: Language, at: At, text: str, stance: str) -> None:
    ((holder, held, _),) = told(language, at, text, PAPER)
    assert (holder, held) == ("sample-post", stance)
    assert told(language, at, text) == []


@pytest.mark.parametrize(
    "text",
    [
        "Peru's duties are seen by Chile as a warning.",
        "Peru's duties are not seen as a warning.",
        "The hills are seen as a border.",
        "Peru has produced evidence of the charge.",
        "Peru has not produced copper to sell.",
        '"Peru has not produced evidence of the charge."',
    ],
)
def test_what_is_no_view_of_the_article(language: Language, at: At, text: str) -> None:
    assert [one for one in told(language, at, text, PAPER) if one[0] == "sample-post"] == []
