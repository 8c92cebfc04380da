"""Organizations that a word beside them tells: "the airline Viazul", "a unit of Acme"."""

import re
from collections.abc import Mapping
from functools import cache
from typing import Any

from .hit import Hit
from .lexicon import words
from .units import Line

NAME = re.compile(r"C[CQH]*")


def apposed(line: Line, at: int) -> Hit | None:
    """The name that begins at a unit, right behind a word for what it is."""
    entry = _before(line, at) if at and line.marks[at] == "C" else None
    found = NAME.match(line.marks, at) if entry else None
    if not entry or not found or not _free(line, at, found.end()):
        return None
    return Hit(at, found.end(), line.text(at, found.end()), entry["kind"], (), {})


def _before(line: Line, at: int) -> Mapping[str, Any] | None:
    """What the word before says that a name is: "carrier", "unit of"."""
    told = words("organizations", "apposed")
    before = [unit.text for unit in line.units[max(0, at - 2) : at]]
    return told.get(" ".join(before)) or told.get(before[-1])


def _free(line: Line, first: int, last: int) -> bool:
    """Whether the name is whole and no person's: no title behind it, no sentence's first word."""
    if last < len(line.units) and line.marks[last] in "tTNJ":
        return False
    return line.units[first].start == line.units[first - 1].end + 1


@cache
def callings() -> frozenset[str]:
    """The last words of what an organization is told to be."""
    return frozenset(one.split()[-1] for one in words("organizations", "apposed"))
