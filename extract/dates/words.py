"""The words of time, read from the lexicon."""

import re
from dataclasses import dataclass
from functools import cache
from typing import Any

from ..lexicon import read

NAMED = ("{month}", "{weekday}", "{year}")
OPTIONAL = re.compile(r"\((?:[^()]|\([^()]*\))*\)\?")


@dataclass(frozen=True)
class Rule:
    """A way to write a date: its name, what it looks like and which words must lead to it.

    `needs` are those of NAMED in its pattern: a text without them can't match.
    """

    name: str
    looks: "re.Pattern[str]"
    lead: frozenset[str]
    needs: frozenset[str] = frozenset()


@cache
def slots() -> dict[str, str]:
    """What stands for {month} and the like in a pattern."""
    names = read("dates")
    return {
        "{month}": "|".join(names["months"]),
        "{weekday}": "|".join(names["weekdays"]),
        "{day}": r"(?:3[01]|[12]\d|0?[1-9])(?!\d|[.,]\d)",
        "{year}": r"(?:1[5-9]|20)\d\d(?!\d)",
        "{few}": "|".join([*names["numbers"], r"[1-9]\d?"]),
    }


def pattern(text: str) -> "re.Pattern[str]":
    """A pattern of the lexicon, its slots filled in; it begins at a word."""
    for slot, choices in slots().items():
        text = text.replace(slot, choices)
    return re.compile(rf"(?<![\w$£.,])(?:{text})(?!\w)")


@cache
def rules() -> tuple[Rule, ...]:
    """The rules, in the order in which they are tried."""
    return tuple(
        Rule(
            entry["rule"],
            pattern(entry["pattern"]),
            frozenset(entry.get("lead", ())),
            frozenset(slot for slot in NAMED if slot in OPTIONAL.sub("", entry["pattern"])),
        )
        for entry in entries()
    )


@cache
def named() -> "dict[str, re.Pattern[str]]":
    """What each of NAMED looks like."""
    return {slot: re.compile(slots()[slot]) for slot in NAMED}


def fitting(text: str) -> list[Rule]:
    """The rules that a text may match, by the months, weekdays and years in it."""
    here = {slot for slot, looks in named().items() if looks.search(text)}
    return [rule for rule in rules() if rule.needs <= here]


@cache
def duration() -> "re.Pattern[str]":
    """What a length of time looks like."""
    return pattern(read("dates")["duration"])


def entries() -> list[dict[str, Any]]:
    """The rules as the lexicon has them, with their examples."""
    found: list[dict[str, Any]] = read("dates")["rules"]
    return found


def month(name: str) -> int:
    """The number of a month by its name or abbreviation."""
    return int(read("dates")["months"][name])


def weekday(name: str) -> int:
    """The number of a weekday, Monday 0."""
    return int(read("dates")["weekdays"].index(name))


def count(word: str) -> int:
    """A number as written, in figures or as a word; `a` and `an` are one."""
    known = {**read("dates")["numbers"], "a": "1", "an": "1"}
    return int(known.get(word.lower(), word))


@cache
def words(key: str) -> frozenset[str]:
    """A list of words of the lexicon."""
    return frozenset(read("dates")[key])
