"""Organizations by their head words, with the state that they belong to."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import replace
from functools import cache
from typing import Any

from ..naming import slug
from ..values import Entity, Span
from .firms import exchange, nationality
from .found import Ledger
from .gazetteer import Gazetteer
from .heads import Hit, hits
from .lexicon import words
from .nearby import place
from .registry import Thing
from .units import Line, Unit

BOTH = re.compile(
    r"(\w+) and (\w+) (Department|Agenc|Ministr|(?:[A-Z]\w+ )+(?:[Ss]ubc|[Cc])ommittee)(?:s|ies)"
)
SURE = ("Department", "department", "administration", "Congress")


def organizations(line: Line, ledger: Ledger, gazetteer: Gazetteer, default: str) -> Line:
    """The line with its organizations as single units, marked O; each is put in the ledger."""
    units, done = line.units, 0
    out: list[Unit] = []
    for bare in hits(line):
        if bare.first < done or _media(bare.name) or _rest(line, bare):
            continue
        out.extend(units[done : bare.first])
        hit = _firm(line, _part(bare, out), ledger)
        things = tuple(
            _thing(one, owner, gazetteer)
            for one in _each(hit)
            for owner in _firms(line, one, gazetteer, ledger)
            or _owners(one, gazetteer, place(line, bare.first) or default, ledger)
        )
        out.append(_unit(line, hit, things))
        _note(line, hit, things, ledger)
        done = hit.last
    return Line(line.paragraph, (*out, *units[done:]))


def _rest(line: Line, hit: Hit) -> bool:
    """`Motor Corp` after `Toyota`, which the gazetteer knows."""
    before = line.units[hit.first - 1] if hit.first else None
    known = before is not None and before.mark == "G" and before.things[0].kind == "Company"
    return hit.kind == "Company" and known


def _firms(line: Line, hit: Hit, gazetteer: Gazetteer, ledger: Ledger) -> tuple[Thing, ...]:
    """The state that the text gives a firm, if it does."""
    if hit.kind != "Company" or hit.owners:
        return ()
    named = nationality(line, hit.first, hit.last) or _first_word(hit, gazetteer, ledger)
    thing = gazetteer.of(exchange(line, hit.last) or ledger.firms)
    return named or ((thing,) if thing else ())


def _first_word(hit: Hit, gazetteer: Gazetteer, ledger: Ledger) -> tuple[Thing, ...]:
    """The state of "<Peruvian Air Lines>", whose adjective the gazetteer leaves in brackets."""
    forms = [form for start, _, form in gazetteer.find(hit.name) if not start]
    told = [form.thing(ledger.year) for form in forms if form.sort in ("demonym", "body")]
    return tuple(thing for thing in told if thing.polity)


def _before(hit: Hit, thing: Thing, ledger: Ledger) -> Thing:
    """The one named before whose name ends in this name: the House's "Judiciary Committee"."""
    if thing.known or hit.owners:
        return thing
    end = f" {hit.name}"
    for entity in ledger.entities.values():
        if entity.label.endswith(end) and entity.id.startswith("body:"):
            return Thing(entity.id, entity.kind, entity.label, entity.polity, known=entity.known)
    return thing


def _each(hit: Hit) -> Iterator[Hit]:
    """Both of "Agriculture and Commerce Departments"."""
    found = BOTH.fullmatch(hit.name)
    if not found:
        yield hit
        return
    end = "y" if found[3] in ("Agenc", "Ministr") else ""
    for word in found.groups()[:2]:
        yield replace(hit, name=f"{word} {found[3]}{end}")


def _firm(line: Line, hit: Hit, ledger: Ledger) -> Hit:
    """A firm whose name holds a state's: "China Steel Corp" says nothing of the state."""
    if hit.kind != "Company":
        return hit
    units = line.units[hit.first : hit.last]
    marks = "".join(unit.mark for unit in units)
    inside = [units[at.start()] for at in re.finditer(r"N(?=[CQRTH])", marks)]
    for unit in inside:
        ledger.drop(Span(line.paragraph.start + unit.start, line.paragraph.start + unit.end))
    if not inside or units[0] not in inside:
        return hit
    return replace(hit, name=line.text(hit.first, hit.last), owners=())


def _media(name: str) -> bool:
    return any(word in words("organizations", "media") for word in name.split())


def _part(hit: Hit, before: list[Unit]) -> Hit:
    """A hit with the state of the organization that possesses it: the ministry's bureau."""
    if hit.owners or len(before) < 2 or before[-1].mark != "s" or before[-2].mark not in "OGN":
        return hit
    return replace(hit, owners=before[-2].things[:1])


def _unit(line: Line, hit: Hit, things: tuple[Thing, ...]) -> Unit:
    start, end = line.units[hit.first].start, line.units[hit.last - 1].end
    return Unit(line.paragraph.text[start:end], start, end, "O", things)


def _note(line: Line, hit: Hit, things: tuple[Thing, ...], ledger: Ledger) -> None:
    at = line.paragraph.start
    span = Span(at + line.units[hit.first].start, at + line.units[hit.last - 1].end)
    why = "named with its state" if hit.owners else "its state from the context"
    for thing in (_before(hit, thing, ledger) for thing in things):
        ledger.add(Entity(thing.id, thing.kind, thing.label, thing.polity, thing.known), span, why)


def _owners(
    hit: Hit, gazetteer: Gazetteer, default: str, ledger: Ledger
) -> tuple[Thing | None, ...]:
    """The states of an organization: named, usual for its name, or those of the context."""
    if hit.owners:
        return hit.owners
    if hit.kind in ("Company", "NonGovernmentalOrganization", "IntergovernmentalOrganization"):
        return (None,)
    if hit.kind == "Military" and hit.name.split()[0] in words("organizations", "joint"):
        return (None,)
    if hit.kind == "Organization" and hit.name.endswith("Committee"):
        return (None,)
    return (gazetteer.of(_usual(hit, ledger, gazetteer, default) or default),)


def _usual(hit: Hit, ledger: Ledger, gazetteer: Gazetteer, default: str) -> str:
    """The state that a name means, if the article names this state, or none."""
    entry = _entry(hit.name.lower().removeprefix("ruling "))
    code = (
        entry["polity"] if entry else "USA" if hit.name.lower().endswith(" administration") else ""
    )
    if gazetteer.body(default, hit.name):
        return default
    states = [entity for entity in ledger.entities.values() if entity.kind == "Country"]
    sure = hit.name.endswith(SURE) or (entry and default not in entry.get("also", default))
    fits = sure or not states or f"country:{code}" in ledger.entities
    return str(code) if fits else ""


def _entry(name: str) -> Mapping[str, Any] | None:
    """What a name means; a committee is of its house's state."""
    house = re.match(r"(?:house|senate)\b.*\b\w*committees?$", name)
    return _defaults().get(name) or (_defaults()[name.split(maxsplit=1)[0]] if house else None)


def _thing(hit: Hit, owner: Thing | None, gazetteer: Gazetteer) -> Thing:
    polity = owner.polity if owner else ""
    full = "House of Representatives" if hit.name == "House" else hit.name
    known = gazetteer.body(polity, full) if polity else None
    if known:
        return known
    prefix = f"{polity.lower()}-" if polity else ""
    return Thing(f"body:{prefix}{slug(_bare(hit.name))}", hit.kind, hit.name, polity, known=False)


def _bare(name: str) -> str:
    return re.sub(r"(?i)\bministries$", "ministry", name)


@cache
def _defaults() -> Mapping[str, Mapping[str, Any]]:
    found = words("organizations", "defaults", "names")
    return {name.lower(): entry for name, entry in found.items() if entry["polity"] != "none"}
