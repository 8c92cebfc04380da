"""Ways through the tree."""

import pytest
from bilateral.extract.plain import plain
from bilateral.extract.syntax.paths import path, upward
from spacy.language import Language


@pytest.mark.parametrize(
    ("text", "word", "other", "expected"),
    [
        ("Japan condemned Peru.", "condemned", "Japan", "|nsubj"),
        ("Japan condemned Peru.", "condemned", "Peru", "|obj"),
        ("Japan condemned Peru.", "Peru", "Japan", "obj|nsubj"),
        ("Japan met with the minister of Peru.", "met", "Peru", "|obl:with>nmod:of"),
        ("Japan condemned Peru.", "condemned", "condemned", "|"),
    ],
)
def test_path(text: str, word: str, other: str, expected: str, language: Language) -> None:
    doc = plain(language(text))
    places = {token.text: token for token in doc}
    found = path(upward(places[word]), places[other])
    assert str(found) == expected
    assert found
    assert found.length == len([step for step in expected.replace("|", ">").split(">") if step])


def test_no_way_leads_into_another_sentence(language: Language) -> None:
    doc = plain(language("Japan condemned Peru. Chile praised Oman."))
    assert path(upward(doc[1]), doc[4]) is None
