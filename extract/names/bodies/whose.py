"""Which state an organization is of: by its name, the words beside it, or the whole article."""

import re
from collections.abc import Mapping
from functools import cache
from typing import Any

from ..found import Ledger
from ..gazetteer import Gazetteer
from ..lexicon import words
from ..registry import Thing
from ..units import Line
from .heads import Hit
from .stems import stem
from .telling import NOBODY, PRIVATE, told

SURE = ("Department", "department", "administration", "Congress")
# How much of an article's naming of states must be of one, that it is this firm's or society's.
SHARES = {"Company": 0.85, "NonGovernmentalOrganization": 0.6}


def owners(
    line: Line, hit: Hit, gazetteer: Gazetteer, default: str, ledger: Ledger
) -> tuple[Thing | None, ...]:
    """The states of an organization: named, told beside it, usual for it, or of the context."""
    several = len({thing.polity for thing in hit.owners}) > 1
    if hit.owners and not (several and hit.kind in PRIVATE):
        return hit.owners
    if several or _common(hit):
        return (None,)
    code = told(line, hit, gazetteer, ledger) or ledger.told.get(stem(hit.name), "")
    if code != NOBODY:
        code = code or _context(hit, gazetteer, default, ledger)
    part = _part(hit, code, ledger)
    if part:
        return (Thing(f"place:{part}", "Place", part, part, known=False),)
    return (gazetteer.of(gazetteer.then(code, ledger.year)),)


def _part(hit: Hit, code: str, ledger: Ledger) -> str:
    """The land with a code of its own whose a body of its state is: Hong Kong's."""
    parts = ledger.scene.parts
    if hit.name.endswith(SURE):
        return ""
    alone = not code and hit.kind not in SHARES and len(parts) == 1
    return next(iter(parts.values())) if alone else parts.get(code, "")


def _common(hit: Hit) -> bool:
    """Whether a body is of several states by its kind."""
    joint = hit.kind == "Military" and hit.name.split()[0] in words("organizations", "joint")
    return joint or hit.kind == "IntergovernmentalOrganization"


def _context(hit: Hit, gazetteer: Gazetteer, default: str, ledger: Ledger) -> str:
    """The state of the article, as far as a body without a state of its own is likely of it."""
    if hit.kind == "Company" and ledger.firms:
        return ledger.firms
    if hit.kind in SHARES:
        local = hit.kind == "NonGovernmentalOrganization" and _local(hit.name)
        scene = ledger.scene
        return scene.home(0.25, enough=1) if local else scene.home(SHARES[hit.kind])
    if hit.kind == "Organization" and hit.name.endswith("Committee"):
        return ledger.scene.home(0.6)
    return _usual(hit, ledger, gazetteer, default) or default


def _local(name: str) -> bool:
    """Whether a body is one that serves those around it, such as a hospital."""
    return not words("organizations", "local").keys().isdisjoint(name.split())


def _usual(hit: Hit, ledger: Ledger, gazetteer: Gazetteer, default: str) -> str:
    """The state that a name means, if the article names this state, or none."""
    entry = _entry(hit.name.lower().removeprefix("ruling "))
    code = (
        entry["polity"] if entry else "USA" if hit.name.lower().endswith(" administration") else ""
    )
    if gazetteer.body(default, hit.name):
        return default
    states = [entity for entity in ledger.entities.values() if entity.kind == "Country"]
    also = entry.get("also", ()) if entry else ()
    if default in also and 2 * ledger.scene.named.get(code, 0) < ledger.scene.named.get(default, 0):
        return default
    sure = hit.name.endswith(SURE) or (entry and default not in (also or (default,)))
    fits = sure or not states or f"country:{code}" in ledger.entities
    return str(code) if fits else ""


def _entry(name: str) -> Mapping[str, Any] | None:
    """What a name means; a committee is of its house's state."""
    house = re.match(r"(?:house|senate)\b.*\b\w*committees?$", name)
    return _defaults().get(name) or (_defaults()[name.split(maxsplit=1)[0]] if house else None)


@cache
def _defaults() -> Mapping[str, Mapping[str, Any]]:
    found = words("organizations", "defaults", "names")
    return {name.lower(): entry for name, entry in found.items() if entry["polity"] != "none"}
