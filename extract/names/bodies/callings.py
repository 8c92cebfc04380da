"""What a body is called beside its name, and the state with it: "the Dutch chemicals group"."""

from collections.abc import Sequence

from ..lexicon import words
from ..scene import Scene
from ..units import Line, Unit

BASED = "-based"


def calling(line: Line, at: int, scene: Scene) -> str:
    """The state of a kind of body that is told right before a place."""
    if not at or not trade(line, at - 1):
        return ""
    for back in range(at - 2, max(-1, at - 6), -1):
        unit = line.units[back]
        code = telling(line, back, scene)
        if code:
            return code
        if not (unit.text.replace("-", "").isalpha() or unit.mark in "s-"):
            return ""
    return ""


def telling(line: Line, at: int, scene: Scene) -> str:
    """The state that one word before a kind of body tells: "Dutch", "Florida", "state-owned"."""
    unit = line.units[at]
    if unit.mark in "NJL" and unit.things:
        return unit.things[0].polity
    if unit.text == "state" or owned(unit):
        return scene.leading()
    if unit.mark != "C":
        return based([unit], scene)
    two = scene.place(line.text(at - 1, at + 1)) if at and line.units[at - 1].mark == "C" else ""
    return two or based([unit], scene) or scene.place(unit.text)


def based(units: Sequence[Unit], scene: Scene) -> str:
    """The state of "Ohio-based"."""
    text = units[0].text if units else ""
    return scene.place(text.removesuffix(BASED)) if text.endswith(BASED) else ""


def trade(line: Line, at: int) -> bool:
    """Whether a word is a kind of firm or other body, not part of a name: "U.S. Subsidiary"."""
    word = line.units[at].text
    plain = word.islower() or (at and line.units[at - 1].text.endswith("."))
    return bool(plain) and word.lower().removesuffix("s") in words(
        "organizations", "firms", "societies"
    )


def owned(unit: Unit) -> bool:
    """Whether a word tells that a body is its own state's: "state-owned"."""
    return unit.text.lower() in words("organizations", "owned")
