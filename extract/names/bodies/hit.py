"""An organization that was found in a line, and of what kind it is by its name."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from ..registry import Thing
from ..units import Line

PUBLIC_BANK = re.compile(
    r"\b(?:Central|National|Reserve|State|Development|Investment|Export|Export-Import|World|Negara)\b"
)
GLOBAL = re.compile(
    r"(?:International|World|(?:Pan-)?(?:European|African)|Arab|Latin American|Caribbean"
    r"|Asian|Asia-Pacific|Nordic|Inter-\w+)\b.*\b"
    r"(?:Organi[sz]ation|Agency|Fund|Council|Bank|Court|Union|League|Community|Association"
    r"|Federation|Confederation|Tribunal|Conference|Congress|Commission|Centre|Center)$"
)
AGENCY = re.compile(r"State (?:Committee|.*Organi[sz]ation$)|Bank of ")
LOCAL = re.compile(r"(?i)\b(?:police|fire|sheriff['’]s) departments?$")
HOUSES = re.compile(r"House|Senate|Congress|Parliament|Commons|Diet")


@dataclass(frozen=True, slots=True)
class Hit:
    """An organization in a line: its units, its name as the text gives it, its states."""

    first: int
    last: int
    name: str
    kind: str
    owners: tuple[Thing, ...]
    entry: Mapping[str, Any]


def kind_of(name: str, kind: str) -> str:
    """Committees are of a parliament only by its name; international bodies are of no state."""
    if AGENCY.match(name) or LOCAL.search(name):
        return "Agency"
    if kind == "Legislature" and re.search(r"(?i)committee|panel", name):
        return kind if HOUSES.search(name) else "Organization"
    if name.endswith("Bank") and not PUBLIC_BANK.search(name):
        return "Company"
    if GLOBAL.match(name) and kind in ("Agency", "Organization", "Court"):
        return "IntergovernmentalOrganization"
    return kind


def named(line: Line, first: int, last: int) -> tuple[Thing, ...]:
    """The states that some units name."""
    return tuple(
        thing for unit in line.units[first:last] if unit.mark in "NJ" for thing in unit.things
    )
