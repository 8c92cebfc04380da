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
def phrases() -> Mapping[str, tuple[tuple[int, str, str], ...]]:
    """By the first word of each verb its place among all, its particle, its stance."""
    index: dict[str, list[tuple[int, str, str]]] = {}
    for place, (word, stance) in enumerate(verbs().items()):
        first, _, rest = word.partition(" ")
        index.setdefault(first, []).append((place, rest, stance))
    return {first: tuple(entries) for first, entries in index.items()}


@cache
def firsts() -> frozenset[str]:
    """The verbs of saying and expressing without their particles."""
    return frozenset(word.split()[0] for word in verbs()) | words("express") | words("needing")


@cache
def nouns() -> Stances:
    """Stances by what is expressed or voiced."""
    return _stances("nouns")


@cache
def cues() -> Stances:
    """Stances by a word of what is said."""
    return _stances("cues")


@cache
def of(stance: str) -> frozenset[str]:
    """The verbs of one stance."""
    return frozenset(word for word, one in verbs().items() if one == stance)


@cache
def words(key: str) -> frozenset[str]:
    """A list of words."""
    return frozenset(read("saying")[key])


def wording(stance: str, kind: str) -> str:
    """How our wording of a claim goes: `{}` is what is said, `kind` a clause or a thing."""
    return str(read("saying")["wording"][stance][kind])


def phrase(key: str) -> str:
    """A template that no stance owns."""
    return str(read("saying")[key])


@cache
def opposite() -> Mapping[str, str]:
    """What the stance of a cue comes to when the cue is negated."""
    return dict(read("saying")["opposite"])


def according() -> str:
    """The stance of whoever is quoted with `according to`."""
    return str(read("saying")["according"]["stance"])


def _stances(part: str) -> Stances:
    return {word: entry["stance"] for entry in read("saying")[part] for word in entry["words"]}
