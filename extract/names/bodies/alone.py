"""Organizations that a word alone names: "the House"."""

import re

from ..units import Line
from .hit import Hit

PAIR = ("and", "Senate")


def house(line: Line, at: int) -> Hit | None:
    """ "The House", "House and Senate": one of a parliament's."""
    if line.units[at].text != "House":
        return None
    around = line.marks[at - 1 : at] + line.marks[at + 1 : at + 2]
    if not _paired(line, at) and not re.fullmatch(r"d[^CQRTHtAohn-]?", around):
        return None
    return Hit(at, at + 1, "House", "Legislature", (), {})


def _paired(line: Line, at: int) -> bool:
    """`House and Senate`, where no committee of theirs follows."""
    texts = tuple(unit.text for unit in line.units[at + 1 : at + 3])
    return texts == PAIR and line.marks[at + 3 : at + 4] not in tuple("CQRTHth")
