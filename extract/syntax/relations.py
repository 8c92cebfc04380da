"""Dependents of a word, what is coordinated with it, its prepositions."""

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ..tokens import Token


def below(token: "Token", *relations: str) -> list["Token"]:
    """Dependents by relation."""
    children = token.children
    return [child for child in children if child.dep_ in relations] if children else []


def together(tokens: Iterable["Token"]) -> Iterator["Token"]:
    """Tokens with what is coordinated with them."""
    for token in tokens:
        yield token
        yield from together(below(token, "conj"))


PARTS = frozenset(
    ["series", "round", "number", "string", "set", "couple", "spate", "lot", "range", "package"]
) | {"kind", "sort", "form", "type", "amount"}


def contents(token: "Token") -> list["Token"]:
    """What a noun of quantity or kind is of: a series of [talks]; else nothing."""
    if token.lemma_.lower() not in PARTS:
        return []
    return [child for child in below(token, "nmod") if case(child) == "of"]


def case(token: "Token") -> str:
    """The first preposition of a noun, or the empty word."""
    found = [child.lower_ for child in token.children if child.dep_ == "case" and child.i < token.i]
    return found[0] if found else ""


def cases(token: "Token") -> frozenset[str]:
    """All prepositions of a noun (`out of`)."""
    own = frozenset(child.lower_ for child in token.children if child.dep_ == "case")
    return own or (cases(token.head) if token.dep_ == "conj" else own)
