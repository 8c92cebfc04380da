"""Lists of names, read off the text rather than the parse."""

from collections.abc import Callable

import pytest
from bilateral.extract.language import Paragraph
from bilateral.extract.plain import plain
from bilateral.extract.syntax.lists import introduced, listed
from bilateral.extract.tokens import Token
from spacy.language import Language

At = Callable[[Paragraph, Token], tuple[str, ...]]
OMN, TCD, PER = "country:OMN", "country:TCD", "country:PER"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Oman, Chad and Peru agreed.", (OMN, TCD, PER)),
        ("Oman, Chad, and Peru agreed.", (OMN, TCD, PER)),
        ("Oman and Chad agreed.", (OMN, TCD)),
        ("Oman, Chad agreed.", ()),
        ("Oman agreed with Chad and Peru.", ()),
    ],
)
def test_a_list_begins_at_a_name(
    text: str, expected: tuple[str, ...], language: Language, at: At
) -> None:
    paragraph = Paragraph(plain(language(text)), 0, 1)
    assert listed(paragraph.doc[0], lambda token: at(paragraph, token)) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The members Oman, Chad and Peru agreed.", (OMN, TCD, PER)),
        ("The members, including Oman and Chad, agreed.", (OMN, TCD)),
        ("The members met in Oman and Chad.", ()),
    ],
)
def test_a_noun_announces_a_list(
    text: str, expected: tuple[str, ...], language: Language, at: At
) -> None:
    paragraph = Paragraph(plain(language(text)), 0, 1)
    assert introduced(paragraph.doc[1], lambda token: at(paragraph, token)) == expected
