"""The acts that the lexicon knows, by noun and by verb."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any

from ..lexicon import read

Words = frozenset[str]
SETS = (
    "words",
    "near",
    "first",
    "on",
    "by",
    "object",
    "under",
    "without",
    "over",
    "after",
    "subject",
)


@dataclass(frozen=True)
class Act:
    """One kind of act, the words that name it and the places of its sides around them."""

    kind: str
    words: Words
    near: Words
    first: Words
    on: Words
    by: Words
    object: Words
    under: Words
    without: Words
    over: Words
    after: Words
    subject: Words
    target: tuple[str, ...]
    generic: bool
    polity: str
    open: str
    gains: bool
    denied: str
    status: str
    sides: tuple[str, ...]


@cache
def nouns() -> Mapping[str, tuple[Act, ...]]:
    """The acts that a noun names, by its lemma; the demanding ones first."""
    return _index("nouns")


@cache
def verbs() -> Mapping[str, tuple[Act, ...]]:
    """The acts that a verb names, by the lemma of the verb."""
    return _index("verbs")


@cache
def naming() -> Words:
    """The words that may name an act."""
    return frozenset((*nouns(), *verbs()))


@cache
def words(key: str) -> Words:
    """A list of words of the lexicon."""
    return frozenset(read("measures")[key])


@cache
def status() -> Mapping[str, str]:
    """The status that a word gives."""
    return {word: name for name, given in read("measures")["status"].items() for word in given}


@cache
def family(kind: str) -> str:
    """The sort of acts in which `the measures` may mean one kind by another."""
    sorts = read("measures")["families"].items()
    return next((name for name, kinds in sorts if kind in kinds), kind)


def kinds() -> Words:
    """The kinds for which nothing more special need be said."""
    entries = [*read("measures")["nouns"], *read("measures")["verbs"]]
    return frozenset(entry["kind"] for entry in entries if entry.get("generic"))


def _index(part: str) -> Mapping[str, tuple[Act, ...]]:
    index: dict[str, list[Act]] = {}
    for entry in read("measures")[part]:
        act = _act(entry)
        for first in dict.fromkeys(word.split()[0] for word in entry["words"]):
            index.setdefault(first, []).append(act)
    return {word: tuple(acts) for word, acts in index.items()}


def _act(entry: Mapping[str, Any]) -> Act:
    usual = read("measures")["defaults"]
    sets = {key: _set(entry.get(key, usual.get(key, ()))) for key in SETS}
    return Act(
        kind=entry["kind"],
        target=tuple(entry.get("target", ())),
        **sets,
        generic="generic" in entry,
        polity=entry.get("polity", ""),
        open=entry.get("open", ""),
        gains="gains" in entry,
        denied=entry.get("denied", ""),
        status=entry.get("status", ""),
        sides=tuple(entry.get("sides", ())),
    )


def _set(given: Iterable[str]) -> Words:
    return frozenset(given)
