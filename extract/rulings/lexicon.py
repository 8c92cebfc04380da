"""The words of this room."""

from collections.abc import Mapping
from functools import cache
from typing import TYPE_CHECKING

from ..lexicon import read
from ..syntax.lemmas import lemma
from ..syntax.relations import below
from ..syntax.spelling import among, forms

if TYPE_CHECKING:
    from ..tokens import Token


def outcome(verb: "Token") -> str:
    """How the outcome of a court's verb is worded, or nothing."""
    if not (among(verb, _firsts()) or lemma(verb) in _firsts()):
        return ""
    near = forms(verb) | {lemma(verb)}
    for word, template in _outcomes().items():
        first, _, particle = word.partition(" ")
        if first in near and (not particle or particle in _after(verb)):
            return template
    return ""


@cache
def words(key: str) -> frozenset[str]:
    """A list of words."""
    return frozenset(read("rulings")[key])


@cache
def nouns() -> frozenset[str]:
    """The words for a decision."""
    return frozenset(word for entry in read("rulings")["nouns"] for word in entry["words"])


@cache
def _outcomes() -> Mapping[str, str]:
    return {word: entry["outcome"] for entry in read("rulings")["verbs"] for word in entry["words"]}


@cache
def _firsts() -> frozenset[str]:
    return frozenset(word.partition(" ")[0] for word in _outcomes())


def _after(verb: "Token") -> frozenset[str]:
    return frozenset(one.lower_ for one in below(verb, "compound:prt", "advmod", "case"))
