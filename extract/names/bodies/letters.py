"""Letters that an article gives an organization: "National Relief Board (NRB)"."""

import re
from collections.abc import Iterator, Sequence

from ..found import Ledger
from ..people import span_of
from ..registry import Thing
from ..units import Line, Unit

WHY = "letters that stand in brackets behind its name"
BEHIND = re.compile(r"(?P<name>[OG])[(<](?P<short>[CG])[)>]")
FIRST = re.compile(r"(?P<short>[CG])[-(](?P<name>O)")


def lettered(lines: Sequence[Line], ledger: Ledger) -> list[Line]:
    """The lines with the letters for organizations as units of theirs, put in the ledger."""
    short = dict(pair for line in lines for pair in _pairs(line))
    return [_with(line, short, ledger) for line in lines] if short else list(lines)


def _pairs(line: Line) -> Iterator[tuple[str, Thing]]:
    for pattern in (FIRST, BEHIND):
        for found in pattern.finditer(line.marks):
            name, short = (line.units[found.start(part)] for part in ("name", "short"))
            if name.things and _letters(short.text, name.text):
                yield short.text, name.things[0]


def _letters(short: str, name: str) -> bool:
    """Whether a word is the letters of a name: it begins as one of its words does."""
    firsts = {word[0].upper() for word in re.findall(r"\w+", name)}
    return len(short) > 1 and short.isupper() and short.isalpha() and short[0] in firsts


def _with(line: Line, short: dict[str, Thing], ledger: Ledger) -> Line:
    units = tuple(_unit(line, unit, short.get(unit.text), ledger) for unit in line.units)
    return Line(line.paragraph, units)


def _unit(line: Line, unit: Unit, thing: Thing | None, ledger: Ledger) -> Unit:
    if thing is None or unit.mark not in "CG" or thing.id not in ledger.entities:
        return unit
    span = span_of(line, unit, unit)
    ledger.drop(span)
    ledger.mention(span, thing.id, WHY)
    return unit._replace(mark="O", things=(thing,))
