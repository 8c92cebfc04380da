"""The lemma of a word, by its form where a lexicon knows it, since taggers err."""

from typing import TYPE_CHECKING

from .inflection import forms

if TYPE_CHECKING:
    from ..tokens import Token


def lemma(token: "Token") -> str:
    """The lemma in small letters; for words that frames know, by form, since taggers err."""
    low = token.lower_
    if token.pos_ == "NOUN" and low.endswith("ing"):
        return low
    return forms().get(low) or token.lemma_.lower()


def words(token: "Token", phrase: str) -> bool:
    """Whether a verb (with its particle) or noun is meant by an entry's word."""
    first, *rest = phrase.split()
    after = {part.lower_ for part in token.doc[token.i + 1 : token.i + 5]} if rest else set()
    return lemma(token) == first and all(part in after for part in rest)
