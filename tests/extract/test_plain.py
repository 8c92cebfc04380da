"""Plain documents know of their words what spaCy knows of them."""

import pytest
from bilateral.extract.plain import plain
from spacy.language import Language

TEXTS = (
    'Peru\'s president, who had met them twice, said "no" to 30 of the envoys on May 3rd.',
    "  Japan, Chad and the U.S. signed.  They didn't agree -- or so it seems; Oman left!\n",
    "Ten",
    "",
)
SAME = ("text", "lower_", "lemma_", "pos_", "tag_", "dep_", "i", "idx", "is_punct", "is_space")


@pytest.mark.parametrize("text", TEXTS)
def test_words(language: Language, text: str) -> None:
    given = language(text)
    doc = plain(given)
    assert doc.text == text
    assert len(doc) == len(given)
    for one, other in zip(doc, given, strict=True):
        assert [getattr(one, name) for name in SAME] == [getattr(other, name) for name in SAME]
        assert (one.morph, one.like_num) == (str(other.morph) or "_", other.like_num)
        assert (one.head.i, one.left_edge.i) == (other.head.i, other.left_edge.i)
        assert one.is_sent_start == other.is_sent_start
        for way in ("children", "lefts", "ancestors", "subtree"):
            found, expected = getattr(one, way), getattr(other, way)
            assert [word.i for word in found] == [word.i for word in expected], way
        found = [one.is_ancestor(word) for word in doc]
        assert found == [other.is_ancestor(word) for word in given]


@pytest.mark.parametrize("text", TEXTS)
def test_spans(language: Language, text: str) -> None:
    given = language(text)
    doc = plain(given)
    for one, other in zip(doc.sents, given.sents, strict=True):
        assert (one.start, one.end, one.start_char) == (other.start, other.end, other.start_char)
        assert (one.root.i, one.end_char) == (other.root.i, other.end_char)
    for start in range(len(text)):
        for end in range(start + 1, len(text) + 2):
            for mode in ("strict", "expand"):
                words, others = (d.char_span(start, end, alignment_mode=mode) for d in (doc, given))
                assert (words is None) == (others is None), (start, end, mode)
                if words and others:
                    assert [word.i for word in words] == [word.i for word in others]
                    assert words.root.i == others.root.i
                    mine, theirs = words.sent, others.sent
                    assert (mine.start, mine.end) == (theirs.start, theirs.end)


def test_neighbours_end_with_the_paragraph(language: Language) -> None:
    first, second = plain(language("Peru agreed"))
    assert (first.nbor(), second.nbor(-1)) == (second, first)
    with pytest.raises(IndexError):
        first.nbor(-1)
    with pytest.raises(IndexError):
        second.nbor()
