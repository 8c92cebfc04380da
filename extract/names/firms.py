"""The state of a firm, where the text tells it: "the U.S. group Acme Corp", "Acme Ltd <ACM.T>"."""

import re
from collections.abc import Iterable, Sequence

from .lexicon import words
from .registry import Thing
from .units import Line, Unit

SUFFIX = re.compile(r"\s*(?:<|&lt;)[A-Z]+\.([A-Z]{1,2})>")
SOME = frozenset(("two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"))


def nationality(line: Line, first: int, last: int) -> tuple[Thing, ...]:
    """The state beside a firm's name, or where the text says which one, its exchange's code."""
    return _before(line, first) or _after(line, last)


def exchange(line: Line, last: int) -> str:
    """The code of the state on whose exchange a firm's shares are: ".T" is Tokyo's."""
    found = SUFFIX.match(line.paragraph.doc.text, line.units[last - 1].end)
    entry = words("organizations", "exchanges").get(f".{found[1]}") if found else None
    return str(entry["polity"]) if entry else ""


def counted(lines: Iterable[Line]) -> str:
    """The state of firms that the text counts ("the three Japanese makers"), if it is one."""
    codes = {code for line in lines for code in _counted(line.units)}
    return codes.pop() if len(codes) == 1 else ""


def _counted(units: Sequence[Unit]) -> Iterable[str]:
    for at, unit in enumerate(units):
        before = units[at - 1].text.lower() if at else ""
        if unit.mark == "J" and before in SOME and _trade(units[at + 1 : at + 4]):
            yield unit.things[0].polity


def _trade(units: Sequence[Unit]) -> bool:
    """Whether one of the words names a kind of firm, with none but words before it."""
    texts = [unit.text.lower().removesuffix("s") for unit in units]
    kinds = [at for at, text in enumerate(texts) if text in words("organizations", "firms")]
    return bool(kinds) and all(text.isalpha() for text in texts[: kinds[0]])


def _before(line: Line, first: int) -> tuple[Thing, ...]:
    """The state in "the Dutch chemicals group Acme NV"."""
    if not first or not _trade(line.units[first - 1 : first]):
        return ()
    near = line.units[max(0, first - 4) : first - 1]
    states = [at for at, unit in enumerate(near) if unit.mark in "JN"]
    if not states or not all(unit.text.isalpha() for unit in near[states[-1] + 1 :]):
        return ()
    return near[states[-1]].things[:1]


def _after(line: Line, last: int) -> tuple[Thing, ...]:
    """The state in "Acme NV, a Dutch chemicals group"."""
    after = line.units[last : last + 6]
    if len(after) < 4 or (after[0].mark, after[1].mark, after[2].mark) != (",", "d", "J"):
        return ()
    return after[2].things[:1] if _trade(after[3:]) else ()
