"""Towns and provinces in the titles of those who hold office there: "Texas Governor"."""

import re

from .lexicon import words
from .registry import Thing
from .units import Line, Unit

TOWN = re.compile(r"(?P<town>C{1,3})s?(?=[CQqRrhH]{0,3}[Tt])|(?:[TtC]o|[Tt]f)d?(?P<after>C{1,3})")


def with_towns(line: Line) -> Line:
    """The line with the towns beside titles as single units, marked L."""
    units, done = line.units, 0
    out: list[Unit] = []
    for found in TOWN.finditer(line.marks):
        first, last = found.span("town" if found["town"] else "after")
        end = next((at for at in range(last, first, -1) if _state(line, first, at)), 0)
        if end:
            out.extend((*units[done:first], _unit(line, first, end)))
            done = end
    return Line(line.paragraph, (*out, *units[done:])) if out else line


def local(units: tuple[Unit, ...]) -> bool:
    """Whether a title is one that towns and provinces have."""
    return any(unit.text.lower().rstrip(".") in words("titles", "local") for unit in units)


def _state(line: Line, first: int, last: int) -> str:
    entry = words("titles", "towns").get(line.text(first, last))
    return str(entry["polity"]) if entry else ""


def _unit(line: Line, first: int, last: int) -> Unit:
    start, end, name = line.units[first].start, line.units[last - 1].end, line.text(first, last)
    thing = Thing(f"place:{name}", "Place", name, _state(line, first, last), known=False)
    return Unit(name, start, end, "L", (thing,))
