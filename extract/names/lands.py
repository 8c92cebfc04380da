"""In which state a town or a province lies."""

import re
from collections.abc import Mapping
from functools import cache

from ..lexicon import ROOM
from ..naming import slug
from .lexicon import words


def province(name: str) -> str:
    """The code of the state of which a place is a part, where its name is of one state only."""
    entry = words("places", "provinces", "towns").get(name)
    return str(entry["polity"]) if entry else ""


def own(name: str) -> str:
    """The code of a part of a state that has one of its own: "Bermuda"."""
    return str(words("places", "own").get(name, {}).get("polity", ""))


def part(text: str) -> tuple[int, str]:
    """Where a text names such a part first, and its code; behind its end where it names none."""
    found = _parts().search(text)
    return (found.start(), own(found.group())) if found else (len(text), "")


@cache
def parts() -> frozenset[str]:
    """The codes of such parts."""
    return frozenset(own(name) for name in words("places", "own"))


@cache
def _parts() -> re.Pattern[str]:
    return re.compile(rf"\b(?:{'|'.join(words('places', 'own'))})\b")


def lying(name: str) -> tuple[str, ...]:
    """The codes of the states that have a place so called, the one with the largest first."""
    known = province(name)
    if known:
        return (known,)
    first = name.split(maxsplit=1)[0]
    return (
        () if first.islower() or first in words("places", "none") else _towns().get(slug(name), ())
    )


@cache
def _towns() -> Mapping[str, tuple[str, ...]]:
    """The states with a town of a name: the table that `training/towns.py` writes."""
    rows = (ROOM / "towns.tsv").read_text("utf-8").splitlines()
    return {name: tuple(codes) for name, *codes in (row.split("\t") for row in rows)}
