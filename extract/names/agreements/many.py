"""Agreements told by whose they are, where they were made, or that many states made them."""

import re

from ..units import Line
from .signers import bodies

MADE = re.compile(
    r"(?:(?:was |were |been |as )?(?:reached|made|signed|struck|concluded|forged|achieved"
    r"|negotiated|agreed|hammered out|worked out|drawn up|set|initialled) )?"
    r"(?:\w+ )?(?:in|at)(?: the)? $"
)
MANY = re.compile(
    r"(?:\w+ ){0,2}(?:by|among|between|of|with|from)(?: [\w-]+){0,5}? "
    r"(?:nations|countries|governments|states|powers|democracies)\b"
)
AFTER = 6


def owned(line: Line, first: int) -> int:
    """Where a name begins whose owner is an organization of states: "OPEC's accord"."""
    owner = first - 2
    own = owner >= 0 and line.marks[owner:first] == "Gs" and bodies(line, owner, first)
    return owner if own else first


def made(line: Line, last: int) -> bool:
    """Whether a place follows where it was made: "an accord reached in Quito"."""
    for at in range(last, min(last + AFTER, len(line.units))):
        unit = line.units[at]
        if unit.things or unit.mark == ".":
            between = line.paragraph.text[line.units[last - 1].end : unit.start].lstrip()
            return _city(line, at) and MADE.match(between) is not None
    return False


def _city(line: Line, at: int) -> bool:
    unit = line.units[at]
    state = not unit.things or unit.text == unit.things[0].label or "." in unit.text
    return unit.mark in "LN" and not state


def among_many(line: Line, last: int) -> bool:
    """Whether states follow that are told without their names: "an accord of six nations"."""
    rest = line.paragraph.text[line.units[last - 1].end :].lstrip()
    return MANY.match(rest) is not None
