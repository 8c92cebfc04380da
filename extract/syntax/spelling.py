"""A word in the forms under which a lexicon may have it, for lemmas that a model gets wrong."""

import re
from collections.abc import Set as AbstractSet
from functools import cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ..tokens import Token

ENDINGS = (
    ("ies", "y"),
    ("es", ""),
    ("s", ""),
    ("ied", "y"),
    ("ed", ""),
    ("ed", "e"),
    ("ing", ""),
    ("ing", "e"),
)


def forms(token: "Token") -> frozenset[str]:
    """The lemma, the word itself, and the word without its ending."""
    return _spelled(token.lower_, token.lemma_)


def among(token: "Token", words: AbstractSet[str]) -> bool:
    """Whether a word is one of a lexicon's."""
    return not words.isdisjoint(forms(token))


@cache
def _spelled(word: str, lemma: str) -> frozenset[str]:
    return _bare(word) | {lemma.lower()}


def _bare(word: str) -> frozenset[str]:
    cut = {word.removesuffix(end) + new for end, new in ENDINGS if word.endswith(end)}
    single = {re.sub(r"([bdgklmnprt])\1$", r"\1", one) for one in cut}
    parts = set(word.split("-")) if "-" in word else set()
    return frozenset({word} | {one for one in cut | single if len(one) > 2} | parts)
