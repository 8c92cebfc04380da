"""The place with which a sentence begins: "In Athens, the premier ..."."""

from .units import Line


def opening(line: Line, at: int) -> str:
    """The code of its state, for the sentence in which a unit stands."""
    start = line.marks.rfind(".", 0, at) + 1
    if at - start < 2 or line.units[start].text != "In":
        return ""
    unit = line.units[start + 1]
    return unit.things[0].polity if unit.mark in "NL" and unit.things else ""
