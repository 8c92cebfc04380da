"""Firms that agencies mark: "<Acme Trading>", "Acme Corp <ACM>"."""

import re

from ..units import Line
from .hit import Hit

TICKER = re.compile(r"(?P<name>[CQRTHLAJN](?:[CQRTHLA]|[n-](?=[CQ]))*)(?:[&<]|v)+[CHQRTvf0.-]+>")
BRACKETS = re.compile(r"(?<=[<&])(?P<name>[CQRTHLAJN][CQRTHLAJN.n&o-]*)>")


def bracketed(line: Line, at: int) -> Hit | None:
    """A firm without a code of shares: "<Acme Trading>"."""
    found = BRACKETS.match(line.marks, at)
    if not found or line.text(at, found.end("name")).isupper():
        return None
    first, last = line.units[at], found.end("name")
    owners = first.things[:1] if first.mark in "JN" else ()
    return Hit(at, last, line.text(at, last), "Company", owners, {})


def ticker(line: Line, at: int) -> Hit | None:
    """A firm with a code of shares behind its name."""
    found = TICKER.match(line.marks, at)
    if not found or not found["name"].strip("HN") or line.marks[at - 1 : at] in tuple("CQRTH"):
        return None
    code = line.units[found.end("name") + 1 : found.end() - 1]
    if not all(unit.text.isupper() or unit.mark in ".-0" for unit in code):
        return None
    return Hit(at, found.end("name"), line.text(at, found.end("name")), "Company", (), {})
