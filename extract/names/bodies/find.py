"""Organizations by their head words, with the state that they belong to."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace

from ...naming import slug
from ...values import Entity, Span
from ..found import Ledger
from ..gazetteer import Gazetteer
from ..lexicon import words
from ..opening import opening
from ..registry import Thing
from ..units import Line, Unit
from .heads import Hit, hits
from .stems import stem
from .telling import NOBODY, PRIVATE, told
from .whose import owners

BOTH = re.compile(
    r"(\w+) and (\w+) "
    r"(Department|Agenc|Ministr|[Pp]art|(?:[A-Z]\w+ )+(?:[Ss]ubc|[Cc])ommittee)(?:s|ies)"
)


def learn(line: Line, ledger: Ledger, gazetteer: Gazetteer) -> tuple[Hit, ...]:
    """What may be organizations; which states a line gives them is kept, for the other lines."""
    done, found = 0, tuple(hits(line))
    for hit in found:
        inside, done = hit.first < done, max(done, hit.last)
        private = hit.kind in PRIVATE and not inside
        code = told(line, hit, gazetteer, ledger) if private else ""
        if code not in ("", NOBODY):
            ledger.told.setdefault(stem(hit.name), code)
    return found


def organizations(
    line: Line, found: Iterable[Hit], ledger: Ledger, gazetteer: Gazetteer, default: str
) -> Line:
    """The line with its organizations as single units, marked O; each is put in the ledger."""
    units, done = line.units, 0
    out: list[Unit] = []
    for bare in found:
        if bare.first < done or _media(bare) or _rest(line, bare):
            continue
        out.extend(units[done : bare.first])
        hit = _firm(line, _part(bare, out), ledger)
        things = tuple(
            _thing(one, owner, gazetteer)
            for one in _each(hit)
            for owner in owners(line, one, gazetteer, opening(line, bare.first) or default, ledger)
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
    end = "y" if found[3].title() in ("Agenc", "Ministr", "Part") else ""
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


def _media(hit: Hit) -> bool:
    """Whether a body tells the news: no "Ministry of Radio", no "Post Office"."""
    state = (
        hit.kind in ("Ministry", "Legislature", "Court", "Military") or "Post Office" in hit.name
    )
    return not state and any(word in words("organizations", "media") for word in hit.name.split())


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


def _thing(hit: Hit, owner: Thing | None, gazetteer: Gazetteer) -> Thing:
    polity = owner.polity if owner else ""
    full = "House of Representatives" if hit.name == "House" else hit.name
    known = gazetteer.body(polity, full) if polity else None
    if known:
        return known
    prefix = f"{polity.lower()}-" if polity else ""
    tail = stem(hit.name) if hit.kind in ("Company", "Agency") else slug(_bare(hit.name))
    return Thing(f"body:{prefix}{tail}", hit.kind, hit.name, polity, known=False)


def _bare(name: str) -> str:
    return re.sub(r"(?i)\bministries$", "ministry", name)
