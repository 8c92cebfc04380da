"""Organizations that a word beside them tells: "the airline Viazul", "a unit of Acme"."""

import re
from collections.abc import Mapping
from functools import cache
from typing import Any

from ..lexicon import words
from ..units import Line
from .hit import Hit

NAME = re.compile(r"C[CQH]*")


def apposed(line: Line, at: int) -> Hit | None:
    """The name that begins at a unit, right behind a word for what it is, or before one."""
    found = NAME.match(line.marks, at)
    if not found:
        return None
    last = next((end for end in range(at + 1, found.end()) if _behind(line, end)), found.end())
    entry = (_before(line, at) if at else None) or _behind(line, last)
    if not entry or not _free(line, at, last):
        return None
    return Hit(at, last, line.text(at, last), entry["kind"], (), {})


def _behind(line: Line, last: int) -> Mapping[str, Any] | None:
    """What the word behind says that a name is: "CEO"."""
    after = line.units[last].text if last < len(line.units) else ""
    return words("organizations", "followed").get(after)


def _before(line: Line, at: int) -> Mapping[str, Any] | None:
    """What the word before says that a name is: "carrier", "unit of"."""
    told = words("organizations", "apposed")
    before = [unit.text for unit in line.units[max(0, at - 2) : at]]
    return told.get(" ".join(before)) or told.get(before[-1])


def _free(line: Line, first: int, last: int) -> bool:
    """Whether the name is whole and no person's: no title behind it, no name before it."""
    if last < len(line.units) and line.marks[last] in "tTNJ" and not _behind(line, last):
        return False
    if not first or line.marks[first - 1] in "CQRTHG":
        return not first
    return line.units[first].start <= line.units[first - 1].end + 1


@cache
def callings() -> frozenset[str]:
    """The last words of what an organization is told to be."""
    return frozenset(one.split()[-1] for one in words("organizations", "apposed", "followed"))
