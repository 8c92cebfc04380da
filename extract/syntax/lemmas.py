"""The lemma of a word, by its form where a lexicon knows it, since taggers err."""

from functools import lru_cache
from typing import TYPE_CHECKING

from .inflection import forms

if TYPE_CHECKING:
    from ..tokens import Token


def lemma(token: "Token") -> str:
    """The lemma in small letters; for words that frames know, by form, since taggers err."""
    return _lemma(token.lower_, token.pos_, token.lemma_)


@lru_cache(maxsize=1 << 14)
def _lemma(low: str, pos: str, tagged: str) -> str:
    if pos == "NOUN" and low.endswith("ing"):
        return low
    return forms().get(low) or tagged.lower()


def words(token: "Token", phrase: str) -> bool:
    """Whether a verb (with its particle) or noun is meant by an entry's word."""
    first, *rest = phrase.split()
    after = {part.lower_ for part in token.doc[token.i + 1 : token.i + 5]} if rest else set()
    return lemma(token) == first and all(part in after for part in rest)


def spellings(token: "Token") -> list[str]:
    """How a word may be written with what hyphens join before it: stand-off, standoff."""
    before = _joined(token)
    if not before:
        return []
    ends = (token.lower_, lemma(token))
    return [f"{start}{end}" for start in (before, before.replace("-", "")) for end in ends]


def _joined(token: "Token") -> str:
    """What stands before a word without a blank, up to a hyphen: tit-for-[tat]."""
    before = ""
    while token.i > 1 and token.nbor(-1).text == "-":
        hyphen, first = token.nbor(-1), token.nbor(-2)
        if token.idx > hyphen.idx + 1 or hyphen.idx > first.idx + len(first.text):
            break
        before, token = f"{first.lower_}-{before}", first
    return before
