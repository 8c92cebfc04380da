"""Lines of a page that tell nothing of the story."""

import re

import pytest
from bilateral.extract import lexicon
from bilateral.extract.article import furniture

ENTRIES = [(e["kind"], e["pattern"], e["example"]) for e in lexicon.read("furniture")]


@pytest.mark.parametrize(("kind", "pattern", "example"), ENTRIES)
def test_each_pattern_knows_its_example(kind: str, pattern: str, example: str) -> None:
    assert furniture.is_kind(kind, example)
    assert re.fullmatch(pattern, example, re.IGNORECASE)


@pytest.mark.parametrize(
    "words",
    [
        "The minister shared the plan by e-mail.",
        "Sources said that the talks would go on.",
        "By the sea, the ministers met.",
        "Freedonia's photographs were shown to the envoys.",
        "More talks will follow.",
        "Reuters reported the talks.",
        "Net profit rose.",
        "— He said that the talks were over.",
    ],
)
def test_sentences_are_no_furniture(words: str) -> None:
    assert not furniture.stands_alone(words)


@pytest.mark.parametrize(
    ("words", "name"),
    [
        ("By Ann Example", "Ann Example"),
        ("BY ANN EXAMPLE", "ANN EXAMPLE"),
        ("By Ann Example (ann@example.org)", "Ann Example"),
        ("By Ann Example and Bo van Sample", "Ann Example and Bo van Sample"),
        ("By Ann Example, Staff Writer", "Ann Example"),
        ("By Ann Ex-ample in Port Example", "Ann Ex-ample"),
        ("By Ann O’Example | The Example Post", "Ann O’Example"),
        ("By the river", ""),
        ("By Friday the talks had ended", ""),
        ("Bytown Is Near", ""),
    ],
)
def test_bylines(words: str, name: str) -> None:
    assert furniture.author(words) == name


@pytest.mark.parametrize(
    ("text", "rest"),
    [
        ("PORT EXAMPLE, March 3 (Wire) - Ships left.", "Ships left."),
        ("PORT EXAMPLE, Aug. 29, 2019 (Example News) -- Ships left.", "Ships left."),
        ("Port Example, March 3 (Wire)--Ships left.", "Ships left."),
        ("PORT EXAMPLE (Wire) — Ships left.", "Ships left."),
        ("EXAMPLE — Ships left.", "Ships left."),
        ("EXAMPLE, 3 March - Ships left.", "Ships left."),
    ],
)
def test_datelines(text: str, rest: str) -> None:
    found = furniture.DATELINE.match(text)
    assert found
    assert text[found.end() :] == rest


@pytest.mark.parametrize(
    "text", ["Ships - and boats - left.", "The EU-wide ban holds.", "Freedonia (pop. 9) - a state"]
)
def test_no_datelines(text: str) -> None:
    assert not furniture.DATELINE.match(text)
