"""Names of organizations in other languages: "Banco de Peru", "Societa Meridionale"."""

import re
from collections.abc import Mapping
from functools import cache
from typing import Any

from ..lexicon import words
from ..units import Line
from .hit import Hit, named

CAPITALS = frozenset("CQRTHNJLAG")
JOINTS = 3


def foreign(line: Line, at: int) -> Hit | None:
    """The organization that begins at a unit with a head word of another language."""
    entry = foreign_heads().get(line.units[at].text)
    last = _end(line, at + 1) if entry and not _inside(line, at) else 0
    if not entry or last <= at + 1:
        return None
    owners = () if entry["kind"] == "Company" else named(line, at, last)
    return Hit(at, last, line.text(at, last), entry["kind"], owners, {})


def _inside(line: Line, at: int) -> bool:
    """Whether another name goes on here, so that the word is of it."""
    return at > 0 and line.marks[at - 1] == "C" and not line.units[at - 1].text.endswith(".")


def _end(line: Line, at: int) -> int:
    """Where the words of the name end: capitals, with short words of the language between."""
    last = at
    while last < len(line.units):
        joint = _joint(line, last)
        if line.marks[joint : joint + 1] not in CAPITALS:
            break
        if joint == last and line.units[last].start != line.units[last - 1].end + 1:
            break
        last = joint + 1
    return last


def _joint(line: Line, at: int) -> int:
    """Past "de la", "per la", "y"."""
    stop = min(at + JOINTS, len(line.units))
    while at < stop and re.fullmatch(_joints(), line.units[at].text):
        at += 1
    return at


@cache
def _joints() -> re.Pattern[str]:
    return re.compile("|".join(words("organizations", "joints")))


@cache
def foreign_heads() -> Mapping[str, Mapping[str, Any]]:
    """The head words of other languages."""
    return words("organizations", "foreign")
