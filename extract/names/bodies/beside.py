"""The state that the words before a body's name give it."""

import re
from collections.abc import Iterator

from ..lexicon import words
from ..scene import Scene
from ..units import Line
from .callings import based, calling, owned

POSSESSOR = re.compile(r"(?:[NL]|C{1,3})s$")


def before(line: Line, first: int, scene: Scene) -> str:
    """The state in "Ohio-based Acme", "the Dutch group Acme", "London's Acme College"."""
    return (
        based(line.units[first - 1 : first], scene)
        or _seated(line, first)
        or _possessor(line, first, scene)
        or _owned(line, first, scene)
        or _called(line, first, scene)
        or _listed(line, first, scene)
    )


def _seated(line: Line, first: int) -> str:
    """The state of "Paris-based", whose town the gazetteer knows."""
    if first < 3 or line.units[first - 1].text != "based" or line.marks[first - 2] != "-":
        return ""
    return next((thing.polity for thing in line.units[first - 3].things), "")


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
    known = first and owned(line.units[first - 1])
    return scene.leading() if known else ""


def _called(line: Line, first: int, scene: Scene) -> str:
    """The state in "the Dutch chemicals group Acme", "a Belfast-based company, Acme"."""
    at = first
    while at and line.units[at - 1].mark in ",o<&;(":
        at -= 1
    return calling(line, at, scene)


def _listed(line: Line, first: int, scene: Scene) -> str:
    """The state of a list in which a name stands: "the Thai partners are Acme and Bolt"."""
    for at in range(first - 1, max(-1, first - 40), -1):
        unit = line.units[at]
        if unit.text in words("organizations", "openers"):
            return next(filter(None, (calling(line, end, scene) for end in _ends(at))), "")
        if unit.mark in ".v":
            return ""
    return ""


def _ends(at: int) -> Iterator[int]:
    """Where the noun may end that a list unfolds: right before its opener, or `such as`."""
    yield from (at, at - 1)
