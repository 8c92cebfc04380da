"""The verbs, nouns and cues of saying, each with the stance that it takes."""

from collections.abc import Mapping
from functools import cache

from ..lexicon import read

Stances = Mapping[str, str]


@cache
def verbs() -> Stances:
    """Stances by verb; a verb may have a particle (`call for`)."""
    return _stances("verbs")


@cache
def nouns() -> Stances:
    """Stances by what is expressed or voiced."""
    return _stances("nouns")


@cache
def cues() -> Stances:
    """Stances by a word of what is said."""
    return _stances("cues")


@cache
def demands() -> frozenset[str]:
    """The verbs of asking."""
    return frozenset(word for word, stance in verbs().items() if stance == "demands")


@cache
def words(key: str) -> frozenset[str]:
    """A list of words."""
    return frozenset(read("saying")[key])


def prefix(stance: str) -> str:
    """How our wording of a claim begins."""
    return str(read("saying")["prefix"][stance])


def according() -> str:
    """The stance of whoever is quoted with `according to`."""
    return str(read("saying")["according"]["stance"])


def _stances(part: str) -> Stances:
    return {word: entry["stance"] for entry in read("saying")[part] for word in entry["words"]}
