"""The state that the words behind a body's name give it: "Acme of Japan", "Acme, a Dutch group"."""

import re

from ..scene import Scene, runs
from ..units import Line
from .callings import owned, telling, trade

# The share code or short name in brackets that may follow a name.
TAIL = re.compile(r"(?:[&<v;]*[A-Za-z0.-]{1,5}>|>|\([A-Z]{1,3}\))")
STATE = re.compile(r"od?(?P<state>[NL])(?!s)")
SEAT = re.compile(r"fd?(?P<state>[NLC])")


def behind(line: Line, last: int, scene: Scene, seat: bool) -> str:
    """The state in "Acme of Japan", "Acme, a Dutch group"; with `seat`, in "Acme in Ohio"."""
    tail = TAIL.match(line.marks, last)
    last = tail.end() if tail else last
    found = STATE.match(line.marks, last) or (SEAT.match(line.marks, last) if seat else None)
    if found:
        return _there(line, found.start("state"), scene)
    return _apposed(line, last, scene) if line.marks[last : last + 1] == "," else ""


def _there(line: Line, at: int, scene: Scene) -> str:
    """The state that a unit names, or in which the place lies that is named from it on."""
    unit = line.units[at]
    if unit.mark in "NJLG":
        return unit.things[0].polity if unit.things else ""
    if unit.mark != "C" or line.units[at - 1].text not in ("in", "at"):
        return ""
    return next(filter(None, (scene.place(name) for name in runs(line, at))), "")


def _apposed(line: Line, comma: int, scene: Scene) -> str:
    """The state in "Acme, a Dutch group", "Acme, Peru's largest bank"."""
    units = line.units[comma + 1 : comma + 9]
    ends = [at for at in range(len(units)) if trade(line, comma + 1 + at)]
    begun = units and (units[0].mark in "dJNL" or owned(units[0]))
    if not begun or not ends or any(unit.mark in ",.<>&;" for unit in units[: ends[0]]):
        return ""
    codes = (telling(line, comma + 1 + at, scene) for at in range(ends[0]))
    found = next(filter(None, codes), "")
    return found or behind(line, comma + 2 + ends[0], scene, seat=True)
