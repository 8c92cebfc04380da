"""A claim in a few words of our own: never a sentence of the text."""

import re
from typing import TYPE_CHECKING

from . import lexicon

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable

    from spacy.tokens import Token

MOST = 4
IN_A_ROW = 5


def content(stance: str, said: "Iterable[Token]", heads: "Collection[Token]") -> str:
    """What the claim is about: the stance and at most four key words, out of their sentence."""
    chosen: list[str] = []
    for token in _keys(said, heads):
        word = _key(token)
        if word.lower() not in {one.lower() for one in chosen}:
            chosen.append(word)
    return f"{lexicon.prefix(stance)}: {', '.join(chosen[:MOST])}"


def _keys(said: "Iterable[Token]", heads: "Collection[Token]") -> "list[Token]":
    """Nouns nearest to the top of what is said, in the order of the text."""
    words = [one for one in said if _weighs(one)]
    top = sorted(words, key=lambda one: (_depth(one, heads), one.i))[:MOST]
    return sorted(top, key=lambda one: one.i)


def _weighs(token: "Token") -> bool:
    return token.pos_ in {"NOUN", "PROPN", "VERB"} and (
        token.lemma_.lower() not in lexicon.words("empty") and len(token) > 2
    )


def _key(token: "Token") -> str:
    """Names as they stand, other words in small letters with their modifier noun."""
    names = [one for one in token.children if one.dep_ in {"compound", "flat"} and len(one) > 1]
    near = [one for one in names if abs(one.i - token.i) == 1][:1]
    joined = " ".join(one.text for one in sorted([*near, token], key=lambda one: one.i))
    return joined if token.pos_ == "PROPN" else joined.lower()


def _depth(token: "Token", heads: "Collection[Token]") -> int:
    steps = 0
    while token not in heads and token.head != token:
        token, steps = token.head, steps + 1
    return steps


def borrowed(text: str, words: str) -> bool:
    """Whether more than five words in a row of `words` stand so in `text`."""
    ours, theirs = (re.findall(r"\w+", one.lower()) for one in (words, text))
    joined = f" {' '.join(theirs)} "
    runs = range(len(ours) - IN_A_ROW)
    return any(f" {' '.join(ours[at : at + IN_A_ROW + 1])} " in joined for at in runs)
