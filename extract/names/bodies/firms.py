"""The state of a firm by the exchange of its shares, or by a count: "the two Dutch makers"."""

import re
from collections.abc import Iterable, Sequence

from ..lexicon import words
from ..units import Line, Unit
from .stems import stem

SUFFIX = re.compile(r"\s*(?:<|&lt;)[A-Z]+\.([A-Z]{1,2})>")
CODED = re.compile(r"([A-Z][\w.&'-]*(?: [A-Z&][\w.&'-]*){0,4})\s*<[A-Z]+\.([A-Z]{1,2})>")
SOME = frozenset(("two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"))


def exchange(line: Line, last: int) -> str:
    """The code of the state on whose exchange a firm's shares are: ".T" is Tokyo's."""
    found = SUFFIX.match(line.paragraph.doc.text, line.units[last - 1].end)
    entry = words("organizations", "exchanges").get(f".{found[1]}") if found else None
    return str(entry["polity"]) if entry else ""


def shares(text: str) -> dict[str, str]:
    """The states of firms by the codes of their shares: "ACME CORP <ACM.T>", in a headline."""
    exchanges = words("organizations", "exchanges")
    found = ((stem(one[1]), exchanges.get(f".{one[2]}")) for one in CODED.finditer(text))
    return {name: str(entry["polity"]) for name, entry in found if entry}


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
