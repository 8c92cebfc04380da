"""The noun that a name describes, and how far words stand apart."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ..tokens import Token

INSIDE = ("amod", "compound", "nmod:poss", "nmod:desc", "flat", "det", "nummod")


def holder(token: "Token", word: "Token") -> "Token":
    """The noun that a name describes, short of `word`: Japanese [banks]; else the name itself."""
    while token.dep_ in INSIDE and token.head not in (token, word):
        token = token.head
    return token


def apart(words: int) -> int:
    """0 to 4: next to it, up to three words away, seven, fifteen, farther."""
    return min(4, (1 + words).bit_length() - 1)
