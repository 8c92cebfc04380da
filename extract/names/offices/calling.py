"""What somebody is called in full where the text gives a title only with the surname."""

from collections import Counter
from collections.abc import Iterator, Sequence

from ..lexicon import words
from ..units import Line
from .holders import Holder

Lines = Sequence[Line]
LONGEST = 4


def full(line: Line, holder: Holder, lines: Lines) -> str:
    """The name of a holder, `Donald Trump` where the title stands with `Trump` alone."""
    name = line.text(*holder.name).rstrip(",")
    if " " in name or _royal(line, holder):
        return name
    called = Counter(whole for each in lines for whole in _wholes(name, each))
    return max(called, key=lambda whole: called[whole]) if called else name


def _royal(line: Line, holder: Holder) -> bool:
    """Kings are called by their first names, which others have, too."""
    post = line.text(*holder.post).lower().split()
    return not words("titles", "royal").keys().isdisjoint(post)


def _wholes(name: str, line: Line) -> Iterator[str]:
    if name in line.paragraph.text:
        for at, unit in enumerate(line.units):
            first = _start(line, at) if unit.text == name and unit.mark == "C" else at
            if first < at:
                yield line.text(first, at + 1)


def _start(line: Line, at: int) -> int:
    """The first of the first names before a surname."""
    first = at
    while first and at - first < LONGEST and _given(line, first - 1):
        first -= 1
    while first < at and line.marks[first] == "p":
        first += 1
    return first


def _given(line: Line, at: int) -> bool:
    """Whether a unit is part of the name that the next one ends."""
    unit, after = line.units[at], line.units[at + 1]
    if unit.mark not in "Cp" or after.start - unit.end != 1:
        return False
    token = line.parsed(at)
    return unit.mark == "p" or (token is not None and token[0].pos_ == "PROPN")
