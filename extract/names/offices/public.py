"""Whether a title and a name are a person's in a public office."""

import re
from collections.abc import Callable
from typing import TYPE_CHECKING

from ..lands import province
from ..lexicon import words
from ..units import Line
from .civil import elsewhere, parsed, private
from .posts import portfolio, term, usual, weak
from .towns import local

if TYPE_CHECKING:
    from .holders import Holder

Speaks = Callable[[Line, int], bool]
PAST = ("former", "ex-", "retired", "onetime", "one-time", "previous", "deposed", "ousted")
ADVISERS = ("adviser", "advisor", "advisers", "advisors", "aide", "aides", "member", "official")
ORGANS = ("Ministry", "Agency", "Bureau", "Executive", "Legislature", "Court", "Military")
SPOKESMEN = ("spokesman", "spokeswoman", "spokesperson")


def past(post: str) -> bool:
    """Whether somebody held an office that he has no more, or has not yet: `president-elect`."""
    return post.lower().startswith(PAST) or "-elect" in post.lower()


def person(line: Line, holder: "Holder") -> bool:
    """Names of people are not acronyms."""
    text = line.text(*holder.name)
    if re.match(r"[DRI]-[A-Z]", text) or text.startswith("d'"):
        return False
    if province(text):
        return False
    after = line.marks[holder.name[1] : holder.name[1] + 1]
    if text.split()[-1] in words("titles", "sites") or after == "H":
        return False
    behind = holder.how.endswith("after the name")
    if behind and " " not in text and not parsed(line, holder.name[0], "PROPN"):
        return False
    return not (text.isupper() and " " not in text) or line.paragraph.text.isupper()


def public(line: Line, holder: "Holder", speaks: Speaks) -> bool:
    """Whether the post is one of a state or of an organization of states.

    `speaks` says whether a bare spokesman at a place is one of a public body named before.
    """
    units = line.units[slice(*holder.post)]
    if any(private(unit) for unit in units) or elsewhere(line, holder):
        return False
    owned = holder.state or any(unit.mark in "JNGO" for unit in units)
    if not any(unit.mark in "tTc" for unit in units):
        return any(unit.mark in "OG" for unit in units) or term(units[-1])
    town = any(unit.mark == "L" for unit in units) and local(units)
    if owned or town or usual(units) or not weak(units) or portfolio(units):
        return True
    return units[-1].text.lower() in (*SPOKESMEN, *ADVISERS) and speaks(line, holder.post[0])
