"""Bodies told by their state and what they are for: "the Peruvian coffee institute"."""

import re
from collections.abc import Mapping
from typing import Any

from ..lexicon import words
from ..units import Line
from .hit import Hit, kind_of, named

SHAPE = re.compile(r"(?:J|[JN]s)(?P<field>[vqH]{1,3})(?P<head>h)")
INDEFINITE = ("a", "an", "another", "any", "some")


def described(line: Line, at: int) -> Hit | None:
    """The body that begins at a unit with its state and ends with a head word in lower case."""
    found = SHAPE.match(line.marks, at) if line.marks[at] in "JN" else None
    if not found or _told(line, at):
        return None
    first, head = found.start("field"), found.start("head")
    entry = _entry(line, head)
    if not entry or not all(_noun(line, one) for one in range(first, head)) or _more(line, head):
        return None
    name, owners = line.text(first, head + 1), named(line, at, at + 1)
    return Hit(at, head + 1, name, kind_of(name, entry["kind"]), owners, entry)


def _told(line: Line, at: int) -> bool:
    """Whether it is one of many, or told of what has a name: "a Peruvian", ", the Peruvian"."""
    before = line.units[at - 1].text.lower() if at else ""
    return before in INDEFINITE or re.search(r",d?$", line.marks[:at]) is not None


def _entry(line: Line, head: int) -> Mapping[str, Any]:
    """What the lexicon says of a head word that may be described so."""
    texts = {unit.text for unit in line.units[head - 1 : head]}
    entry = words("organizations", "heads").get(line.units[head].text.capitalize(), {})
    allowed = "described" in entry and texts.isdisjoint(words("organizations", "common"))
    return entry if allowed else {}


def _noun(line: Line, at: int) -> bool:
    token = line.parsed(at)
    small = line.units[at].text.islower()
    return token is not None and small and token[0].pos_ in ("NOUN", "ADJ", "PROPN")


def _more(line: Line, head: int) -> bool:
    """Whether the noun phrase goes on behind the head word."""
    return head + 1 < len(line.units) and _noun(line, head + 1)
