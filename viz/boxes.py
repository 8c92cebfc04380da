"""Labels as they are drawn: plain, wrapped, and with the room they need."""

import textwrap
import unicodedata
from dataclasses import dataclass

COLUMNS = 19
LINES = 3
LINE_HEIGHT = 1.2
GAP = 3
NARROW, WIDE = frozenset("ijltfrI.,:;'|()[]!/- "), frozenset("mwMW@%…—")


@dataclass(frozen=True, slots=True)
class Box:
    """Half the width, and the reach above and below the middle of the shape."""

    half: float
    above: float
    below: float


def plain(text: str) -> str:
    """Leave out what could turn the writing around (controls, bidirectional overrides)."""
    kept = (" " if unicodedata.category(c) in {"Cc", "Zl", "Zp"} else c for c in text)
    return " ".join("".join(c for c in kept if unicodedata.category(c) != "Cf").split())


def wrap(label: str) -> str:
    """Break a label into short lines; what is cut off stands in the panel in full."""
    columns = COLUMNS // 2 if _ems(label) > 0.75 * len(label) else COLUMNS
    rows = textwrap.wrap(plain(label), columns, max_lines=LINES, placeholder="…")
    return "\n".join(rows) or " "


def box(lines: str, font: int, radius: float) -> Box:
    """Tell the room that a shape with its label below takes."""
    rows = lines.split("\n")
    half = max(radius, max(map(_ems, rows)) * font / 2)
    return Box(half + GAP, radius + GAP, radius + len(rows) * font * LINE_HEIGHT + GAP)


def _ems(text: str) -> float:
    return sum(map(_em, text))


def _em(character: str) -> float:
    """The width of a character in Arial and its metric twins, in ems, rounded up."""
    if character in NARROW:
        return 0.34
    if unicodedata.east_asian_width(character) in "WF":
        return 1.0
    return 0.9 if character in WIDE else 0.7 if character.isupper() else 0.56
