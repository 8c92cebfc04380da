"""Which articles can be read at all: in English, with a text, of a length that can be parsed."""

import re
from functools import cache

from . import lexicon
from .values import Article

WORD = re.compile(r"[^\W\d_]+")
LEAST = 0.05
# Below so many letters a share says nothing: "Japan sanctions Korea." holds no function word.
LETTERS = 50
# The parser's memory grows with the text; no news story is near to this.
LONGEST = 100_000


def unsuited(article: Article) -> str:
    """Why an article isn't read, or nothing."""
    if not article.body:
        return "no text"
    words = [article.text[span.start : span.end] for span in article.body]
    if sum(map(len, words)) > LONGEST:
        return f"a story of more than {LONGEST:,} characters"
    return "" if english(" ".join(words)) else "hardly a word of English"


def english(text: str) -> bool:
    """Whether enough of the words are ones that hardly any language but English has."""
    words = WORD.findall(text.lower())
    if sum(map(len, words)) < LETTERS:
        return True
    return share(words) >= LEAST


def share(words: list[str]) -> float:
    """The share of English function words among some words in small letters."""
    return sum(word in function_words() for word in words) / len(words) if words else 0.0


@cache
def function_words() -> frozenset[str]:
    """English words that tell the language; words that neighbours have too are left out."""
    return frozenset(word for entry in lexicon.read("function-words") for word in entry["words"])
