"""Whether a title and a name are a person's in a public office."""

import re
from typing import TYPE_CHECKING

from .lexicon import words
from .units import Line, Unit

if TYPE_CHECKING:
    from .holders import Holder

PRIVATE = ("Company", "ArmedGroup", "NonGovernmentalOrganization", "Organization")


def person(line: Line, holder: "Holder") -> bool:
    """Names of people are not acronyms."""
    text = line.text(*holder.name)
    if re.match(r"[DR]-[A-Z]", text):
        return False
    if text.split()[-1] in words("titles", "sites"):
        return False
    if (
        holder.how.endswith("after the name")
        and " " not in text
        and not _proper(line, holder.name[0])
    ):
        return False
    return not (text.isupper() and " " not in text) or line.paragraph.text.isupper()


def _proper(line: Line, at: int) -> bool:
    """Whether the parser, too, takes a word for a name."""
    unit = line.units[at]
    token = line.paragraph.doc.char_span(unit.start, unit.end, alignment_mode="expand")
    return token is not None and token[0].pos_ == "PROPN"


def public(line: Line, holder: "Holder") -> bool:
    """Whether the post is one of a state or of an organization of states."""
    first, last = holder.post
    units = line.units[first:last]
    if any(unit.mark in "OG" and unit.things and _private(unit) for unit in units):
        return False
    if any(thing.kind in PRIVATE for thing in holder.state):
        return False
    if [unit.text for unit in line.units[last : last + 1]] == ["counsel"]:
        return False
    if _firm(line, first) and not holder.state:
        return False
    if first and units[0].mark == "t" and line.units[first - 1].text.lower() == "its":
        return False
    heads = [unit.text.lower().rstrip(".") for unit in units if unit.mark in "tTc"]
    owned = holder.state or any(unit.mark in "JNGO" for unit in units)
    return (
        bool(owned)
        or not heads
        or not all(head in words("titles", "weak") for head in heads)
        or _portfolio(units)
    )


def _private(unit: Unit) -> bool:
    texts = unit.text.lower().split()
    if (
        "council" in texts
        and unit.things[0].polity
        and {*texts} & words("titles", "portfolios").keys()
    ):
        return False
    return unit.things[0].kind in PRIVATE and not re.search(
        r"Party|Politburo|Central Committee", unit.text
    )


def _firm(line: Line, first: int) -> bool:
    """Whether a name of unknown kind stands right before the title: a firm's."""
    if not first or line.units[first].mark not in "tTrR":
        return False
    before = line.units[first - 1]
    return before.mark in "CH" and before.end + 1 >= line.units[first].start


def _portfolio(units: tuple[Unit, ...]) -> bool:
    marks = "".join(unit.mark for unit in units)
    if re.search(r"[tTc]od?Q", marks) or back(units):
        return True
    heads = re.match(r"[^of]*[tTc]", marks)
    units = units[: heads.end() - 1] if heads else units
    named = [
        unit.text.lower()
        for unit in units
        if unit.mark in "qQ" or unit.text in ("Treasury", "Cabinet")
    ]
    return any(text not in words("titles", "trade") for text in named)


def back(units: tuple[Unit, ...]) -> str:
    """The word for a body told of before: `head of the agency`, `Council chairman`."""
    marks = "".join(unit.mark for unit in units)
    found = re.search(r"[tTc]od(h)$", marks) or re.match(r"(H)[tTc]", marks)
    word = units[found.start(1)].text.lower() if found else ""
    return word if word in words("titles", "bodies") else ""
