"""Which state an organization is of: by its name, the words beside it, or the whole article."""

import re
from collections.abc import Iterator, Mapping
from functools import cache
from typing import Any

from .beside import BASED, before, behind
from .firms import exchange
from .found import Ledger
from .gazetteer import Gazetteer
from .heads import Hit
from .lands import province
from .lexicon import words
from .registry import Thing
from .stems import stem
from .units import Line

SURE = ("Department", "department", "administration", "Congress")
PRIVATE = ("Company", "NonGovernmentalOrganization", "Organization")
# How much of an article's naming of states must be of one, that it is this firm's or society's.
SHARES = {"Company": 0.85, "NonGovernmentalOrganization": 0.6}
# Bodies whose names may begin with a town's.
IN_TOWNS = ("Company", "NonGovernmentalOrganization", "Agency", "Court")
STATED = ("name", "demonym", "capital", "place")
JOINT = re.compile(r"\W*(?:and)?\W*")
NOBODY = "-"


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
    return (gazetteer.of(gazetteer.then(code, ledger.year)),)


def _common(hit: Hit) -> bool:
    """Whether a body is of several states by its kind."""
    joint = hit.kind == "Military" and hit.name.split()[0] in words("organizations", "joint")
    return joint or hit.kind == "IntergovernmentalOrganization"


def _context(hit: Hit, gazetteer: Gazetteer, default: str, ledger: Ledger) -> str:
    """The state of the article, as far as a body without a state of its own is likely of it."""
    if hit.kind == "Company" and ledger.firms:
        return ledger.firms
    if hit.kind in SHARES:
        return ledger.scene.home(SHARES[hit.kind])
    if hit.kind == "Organization" and hit.name.endswith("Committee"):
        return ""
    return _usual(hit, ledger, gazetteer, default) or default


def told(line: Line, hit: Hit, gazetteer: Gazetteer, ledger: Ledger) -> str:
    """The state that the text gives this body itself; `NOBODY` for two in its name."""
    private, firm = hit.kind in (*PRIVATE, "Agency", "Court"), hit.kind == "Company"
    return (
        _named(hit, gazetteer, ledger)
        or (exchange(line, hit.last) if firm else "")
        or (before(line, hit.first, ledger.scene) if private else "")
        or (behind(line, hit.last, ledger.scene, not firm) if private else "")
        or _place(hit, ledger)
        or (_family(hit, gazetteer, ledger) if firm else "")
    )


def _named(hit: Hit, gazetteer: Gazetteer, ledger: Ledger) -> str:
    """The state in a name: "Acme (Thailand) Ltd", "Peruvian Air Lines"; none if two share it."""
    found = [*_states(hit, gazetteer, ledger)]
    if not found or len({code for _, _, code in found[:2]}) == 1:
        return found[0][2] if found else ""
    joint = JOINT.fullmatch(hit.name[found[0][1] : found[1][0]])
    return NOBODY if joint else found[0][2]


def _states(hit: Hit, gazetteer: Gazetteer, ledger: Ledger) -> Iterator[tuple[int, int, str]]:
    """Where a name holds a state's, and which."""
    home, firm = ledger.scene.home(0.5), hit.kind == "Company"
    for start, end, form in gazetteer.find(hit.name):
        code = _double(form.text, form.thing(ledger.year).polity if form.things else "", ledger)
        person = form.text in words("traps", "persons") and code not in ledger.scene.named
        # "China Steel" may be of Taiwan, "Bank of China" not.
        apart = firm and form.sort == "name" and not start and home not in ("", code)
        if form.sort in STATED and code and not person and not apart:
            yield start, end, code


def _family(hit: Hit, gazetteer: Gazetteer, ledger: Ledger) -> str:
    """The state of a firm with whose name a firm's begins: "Hitachi Cable Ltd"."""
    found = next(gazetteer.find(hit.name), None)
    known = found is not None and not found[0] and found[2].sort == "body"
    return found[2].thing(ledger.year).polity if found and known else ""


def _double(name: str, code: str, ledger: Ledger) -> str:
    """The state of a name that a part of another state has too: Georgia's."""
    entry = words("places", "double").get(name)
    other, named = str(entry["polity"]) if entry else code, ledger.scene.named
    return other if named.get(other, 0) >= named.get(code, 0) else code


def _place(hit: Hit, ledger: Ledger) -> str:
    """The state of a town or province in a name: "University of Ohio", "Boston Police"."""
    names = re.split(r"(?:.* )?\b(?:of|at|in|for)\b (?:the )?|'s ", hit.name)
    seat = _start(names[-1].split(), hit, ledger) if len(names) > 1 else ""
    first = "" if seat else _start(names[0].split(), hit, ledger)
    # "Siena College" of an American story is hardly in Italy.
    strange = first not in ("", *ledger.scene.named) and not province(names[0].split()[0])
    return seat or (ledger.scene.home(0.8) or first if strange else first)


def _start(parts: list[str], hit: Hit, ledger: Ledger) -> str:
    """The state of the place with which some words begin; a firm's must be of the article."""
    for end in range(min(3, len(parts)), 0, -1):
        name = " ".join(parts[:end]).removesuffix(BASED)
        code = ledger.scene.place(name) if hit.kind in IN_TOWNS else province(name)
        sure = hit.kind != "Company" or code in ledger.scene.named or province(name) or parts[end - 1].endswith(BASED)
        if code and sure:
            return code
    return ""


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
