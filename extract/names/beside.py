"""The state that the words before or behind a body's name give it."""

import re
from collections.abc import Iterator, Sequence

from .lexicon import words
from .scene import Scene, runs
from .units import Line, Unit

BASED = "-based"
OWNED = ("state-owned", "state-run", "government", "government-owned", "nationalised")
OPENERS = ("are", "is", "were", "include", "includes", "including", "namely", "like", "as", ":", "-")
# The share code or short name in brackets that may follow a name.
TAIL = re.compile(r"(?:[&<v;]*[A-Za-z0.-]{1,5}>|>|\([A-Z]{1,3}\))")
BEHIND = re.compile(r"od?(?P<state>[NL])(?!s)")
SEAT = re.compile(r"fd?(?P<state>[NLC])")
POSSESSOR = re.compile(r"(?:[NL]|C{1,3})s$")


def before(line: Line, first: int, scene: Scene) -> str:
    """The state in "Ohio-based Acme", "the Dutch group Acme", "London's Acme College"."""
    return (
        _based(line.units[first - 1 : first], scene)
        or _possessor(line, first, scene)
        or _owned(line, first, scene)
        or _called(line, first, scene)
        or _listed(line, first, scene)
    )


def behind(line: Line, last: int, scene: Scene, seat: bool) -> str:
    """The state in "Acme of Japan", "Acme, a Dutch group"; with `seat`, in "Acme in Ohio"."""
    tail = TAIL.match(line.marks, last)
    last = tail.end() if tail else last
    found = BEHIND.match(line.marks, last) or (SEAT.match(line.marks, last) if seat else None)
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


def _based(units: Sequence[Unit], scene: Scene) -> str:
    """The state of "Ohio-based"."""
    text = units[0].text if units else ""
    return scene.place(text.removesuffix(BASED)) if text.endswith(BASED) else ""


def _possessor(line: Line, first: int, scene: Scene) -> str:
    marks = line.marks[max(0, first - 5) : first].rstrip("<&;(v")
    found = POSSESSOR.search(marks)
    if not found:
        return ""
    start = max(0, first - 5) + found.start()
    unit = line.units[start]
    if unit.mark in "NL":
        return unit.things[0].polity if unit.things else ""
    return scene.place(line.text(start, max(0, first - 5) + found.end() - 1))


def _owned(line: Line, first: int, scene: Scene) -> str:
    """The state of the article, in "the state-owned Acme"."""
    known = first and line.units[first - 1].text.lower() in OWNED
    return scene.leading() if known else ""


def _called(line: Line, first: int, scene: Scene) -> str:
    """The state in "the Dutch chemicals group Acme", "a Belfast-based company, Acme"."""
    at = first
    while at and line.units[at - 1].mark in ",o<&;(":
        at -= 1
    return _kind(line, at, scene)


def _kind(line: Line, at: int, scene: Scene) -> str:
    """The state of a kind of body that is told right before a place."""
    if not at or not trade(line, at - 1):
        return ""
    for back in range(at - 2, max(-1, at - 6), -1):
        unit = line.units[back]
        code = _telling(line, back, scene)
        if code:
            return code
        if not (unit.text.replace("-", "").isalpha() or unit.mark == "s"):
            return ""
    return ""


def _telling(line: Line, at: int, scene: Scene) -> str:
    """The state that one word before a kind of body tells: "Dutch", "Florida", "state-owned"."""
    unit = line.units[at]
    if unit.mark in "NJL" and unit.things:
        return unit.things[0].polity
    if unit.text.lower() in ("state", *OWNED):
        return scene.leading()
    if unit.mark != "C":
        return _based([unit], scene)
    two = scene.place(line.text(at - 1, at + 1)) if at and line.units[at - 1].mark == "C" else ""
    return two or _based([unit], scene) or scene.place(unit.text)


def _listed(line: Line, first: int, scene: Scene) -> str:
    """The state of a list in which a name stands: "the Thai partners are Acme and Bolt"."""
    for at in range(first - 1, max(-1, first - 40), -1):
        unit = line.units[at]
        if unit.text in OPENERS:
            return next(filter(None, (_kind(line, end, scene) for end in _ends(at))), "")
        if unit.mark in ".v":
            return ""
    return ""


def _ends(at: int) -> Iterator[int]:
    """Where the noun may end that a list unfolds: right before its opener, or `such as`."""
    yield from (at, at - 1)


def _apposed(line: Line, comma: int, scene: Scene) -> str:
    """The state in "Acme, a Dutch group", "Acme, Peru's largest bank"."""
    units = line.units[comma + 1 : comma + 9]
    ends = [at for at in range(len(units)) if trade(line, comma + 1 + at)]
    begun = units and (units[0].mark in "dJNL" or units[0].text.lower() in OWNED)
    if not begun or not ends or any(unit.mark in ",.<>&;" for unit in units[: ends[0]]):
        return ""
    codes = (_telling(line, comma + 1 + at, scene) for at in range(ends[0]))
    found = next(filter(None, codes), "")
    return found or behind(line, comma + 2 + ends[0], scene, seat=True)


def trade(line: Line, at: int) -> bool:
    """Whether a word is a kind of firm or other body, not part of a name: "U.S. Subsidiary"."""
    word = line.units[at].text
    plain = word.islower() or (at and line.units[at - 1].text.endswith("."))
    return bool(plain) and word.lower().removesuffix("s") in words(
        "organizations", "firms", "societies"
    )
