"""The words that tell an agreement from others, and whether two tellings of parties fit."""

import re
from collections.abc import Iterator
from functools import cache

from ..lexicon import words
from ..units import Line, Unit
from .deals import Deal
from .signers import LASTING
from .wording import content

AGE = re.compile(r"\b[\w-]+[- ](?:year|month|week|day)s?[- ]old\b", re.I)
WHEN = re.compile(
    r"\b(?:january|february|march|april|may|june|july|august|september|october|november|december"
    r"|last|this|year|month|week|today|yesterday)\b(?:'s)?(?: \d{1,2}\b)?",
    re.I,
)


def fresh(deal: Deal, line: Line) -> bool:
    """Whether a name is told as one not told of before: "a trade protocol"."""
    return deal.first > 0 and line.units[deal.first - 1].text.lower() in ("a", "an")


def telling(deal: Deal, line: Line) -> frozenset[str]:
    """The words of a name but for its parties, its age and its date."""
    text = " ".join(_own(unit, deal) for unit in line.units[deal.first : deal.last])
    return alike(content(WHEN.sub("", LASTING.sub("", AGE.sub("", text)))))


def _own(unit: Unit, deal: Deal) -> str:
    """A word unless it tells a party."""
    place = unit.text in words("agreements", "places")
    party = unit.mark in "NJG" and any(one.polity in deal.parties for one in unit.things)
    return "" if party and not place else unit.text


def agree(some: tuple[str, ...], others: tuple[str, ...]) -> bool:
    """Whether two tellings of the parties fit: one may leave some out."""
    first, second = set(some), set(others)
    return not first or not second or first <= second or second <= first


def alike(found: frozenset[str]) -> frozenset[str]:
    """Words with those that mean the same told by the first of them."""
    return frozenset(_first().get(word, word) for word in found)


def called(label: str) -> frozenset[str]:
    """Words by which an agreement with a known name is also called."""
    entry = words("agreements", "names").get(label, {})
    return frozenset(entry.get("about", ()))


@cache
def _first() -> dict[str, str]:
    return dict(_pairs())


def _pairs() -> Iterator[tuple[str, str]]:
    for word, entry in words("agreements", "alike").items():
        yield word.lower(), entry["words"][0].lower()
