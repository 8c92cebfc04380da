"""Towns and provinces in the titles of those who hold office there: "Texas Governor"."""

import re
from collections.abc import Iterator

from ...naming import slug
from ..lands import own, province
from ..lexicon import words
from ..registry import Thing
from ..scene import Scene, runs
from ..units import Line, Unit

TOWN = re.compile(
    r"(?P<town>[RJ]?C{1,3})s?[CQqRrhH]{0,3}(?P<title>[Tt])|"
    r"(?P<head>[Tt]|[TtC])(?:o[Qq]{1,2})?[of]d?(?P<after>[RJ]?C{1,3})"
)
# What may belong to the name of a district.
PARTS = ("County", "City", "Parish", "Borough", "District", "Township", "Province", "State")


def with_towns(line: Line, scene: Scene) -> Line:
    """The line with the towns beside titles as single units, marked L."""
    units, done = line.units, 0
    out: list[Unit] = []
    for found in TOWN.finditer(line.marks):
        first, last = found.span("town" if found["town"] else "after")
        first, end = _longest(line, found, scene) if first >= done else (first, 0)
        if end and end < last and units[end].text in PARTS:
            end += 1
        if end:
            name = line.text(first, end)
            state = _state(line, first, end - (units[end - 1].text in PARTS), found, scene)
            town = _town(name, units[first].start, units[end - 1].end, state)
            out.extend((*units[done:first], town))
            done = end
    units = (*out, *units[done:])
    return Line(line.paragraph, tuple(_placed(unit) for unit in units))


def _longest(line: Line, found: re.Match[str], scene: Scene) -> tuple[int, int]:
    """The longest name of a town in some words: `Texas` in `New Texas Governor`."""
    start, last = found.span("town" if found["town"] else "after")
    for first in range(start, start + 1 + (line.marks[start] in "RJ")):
        for end in range(last, first, -1):
            if _state(line, first, end, found, scene):
                return first, end
    return start, 0


def _placed(unit: Unit) -> Unit:
    """`Georgia` where no state is meant; the letters of a public body as its name."""
    agency = words("titles", "agencies").get(unit.text) if unit.mark == "C" else None
    if agency:
        thing = Thing(f"body:{slug(unit.text)}", "Agency", unit.text, str(agency["polity"]))
        return unit._replace(mark="G", things=(thing,))
    if own(unit.text):
        return _town(unit.text, unit.start, unit.end, own(unit.text))._replace(mark="N")
    state = province(unit.text) if unit.mark == "L" else ""
    return _town(unit.text, unit.start, unit.end, state) if state else unit


def local(units: tuple[Unit, ...]) -> bool:
    """Whether a title is one that towns and provinces have."""
    return any(unit.text.lower().rstrip(".") in words("titles", "local") for unit in units)


def town_of(line: Line, scene: Scene) -> str:
    """The state of the first town or province in a line."""
    return next(_towns(line, scene), "")


def _towns(line: Line, scene: Scene) -> Iterator[str]:
    for at, unit in enumerate(line.units):
        if unit.mark == "L" and unit.things and unit.things[0].polity:
            yield unit.things[0].polity
        elif unit.mark == "C":
            seat = at and line.units[at - 1].text.lower() == "in"
            states = (scene.place(name) if seat else province(name) for name in runs(line, at))
            yield from [*filter(None, states)][:1]


def _state(line: Line, first: int, last: int, found: re.Match[str], scene: Scene) -> str:
    """The state of a town; small ones are looked up only beside titles that towns have."""
    head = line.units[found.start("title" if found["town"] else "head")]
    name = line.text(first, last)
    before = line.units[max(0, found.start() - 4) : found.start()] if head.mark == "C" else ()
    if own(name):
        return own(name)
    return scene.place(name) if local((head, *before)) else province(name)


def _town(name: str, start: int, end: int, state: str) -> Unit:
    thing = Thing(f"place:{name}", "Place", name, state, known=False)
    return Unit(name, start, end, "L", (thing,))
