"""What is parsed at once: paragraphs, and parts of those without end."""

import pytest
from bilateral.extract.language import LONGEST, parse, parts
from bilateral.extract.values import Article, Span
from spacy.language import Language


def cut(text: str) -> list[str]:
    return [text[part.start : part.end] for part in parts(text, Span(0, len(text)))]


def test_a_paragraph_stays_whole() -> None:
    text = "Spain sells fish. " * (LONGEST // 18)
    assert list(parts(text, Span(3, len(text)))) == [Span(3, len(text))]


@pytest.mark.parametrize(
    ("text", "ends"),
    [
        ("Spain sells salted fish. " * 500, "fish. "),
        ("Spain sells salted fish " * 500, " "),
        ("fish" * 3000, "fish"),
    ],
)
def test_one_without_end_is_cut_where_it_may_be(text: str, ends: str) -> None:
    pieces = cut(text)
    assert len(pieces) > 1
    assert all(piece.endswith(ends) and len(piece) <= LONGEST for piece in pieces)
    assert "".join(pieces) == text


@pytest.mark.parametrize(
    "text",
    [
        "The ministry said it would support a 500 mln dlr bridging loan for Peru.",
        "He spoke for farmers, Trade Minister Woong-Bae Rha said.",
    ],
)
def test_no_sentence_begins_in_the_middle(text: str, language: Language) -> None:
    article = Article("a", text, "", (Span(0, len(text)),))
    (paragraph,) = parse(article, language)
    assert len(list(paragraph.doc.sents)) == 1
