"""Officials: a title and a name beside each other, with post, organization and state."""

import re
from collections.abc import Sequence

from ...naming import slug
from ...values import Entity, Span
from ..found import Ledger
from ..gazetteer import Gazetteer
from ..units import Line
from .calling import Lines, full
from .holders import Holder, holders
from .owning import held, named_owner
from .posts import ministry
from .public import past
from .supposing import known, speaking, supposed, usual
from .towns import with_towns

NAMED = "its state is named"
CONTEXT = "its state from the context"
FORMER = re.compile(r"[rR][JNLGCqQrR]{0,4}[tT]n[JN]?$")
HOUSES = ("Executive", "Agency", "Ministry")
USUAL = "its state is usual for the title"


def officials(lines: Sequence[Line], ledger: Ledger, gazetteer: Gazetteer, default: str) -> None:
    """Put the officials of an article into the ledger."""
    placed = (with_towns(line, ledger.scene) for line in lines)
    found = [(line, holder) for line in placed for holder in holders(line, speaking(ledger))]
    ledger.held = tuple(one for line, holder in found for one in held(line, holder))
    for line, holder in found:
        _note(line, holder, ledger, gazetteer, default, lines)


def _note(
    line: Line,
    holder: Holder,
    ledger: Ledger,
    gazetteer: Gazetteer,
    default: str,
    lines: Lines,
) -> None:
    name = full(line, holder, lines)
    post, polity, why = _post(line, holder, supposed(line, holder, ledger, default), name, ledger)
    body = _body(line, holder, gazetteer, polity, ledger)
    new = Entity(f"person:{slug(name)}", "Official", name, polity, False, post, body)
    entity = ledger.add(_merged(new, ledger), _span(line, *holder.name), holder.how)
    if why == NAMED:
        ledger.update(entity.id, polity=polity)
    first, last = min(holder.name[0], holder.post[0]), max(holder.name[1], holder.post[1])
    ledger.mention(_span(line, first, last), entity.id, f"{holder.how}; {why}")


def _span(line: Line, first: int, last: int) -> Span:
    start = line.paragraph.start
    return Span(start + line.units[first].start, start + line.units[last - 1].end)


def _merged(entity: Entity, ledger: Ledger) -> Entity:
    """The person of the ledger whose name holds this one's words, or the other way round."""
    mine = frozenset(slug(entity.label).split("-"))
    for one in ledger.entities.values():
        if one.kind == "Official":
            theirs = frozenset(slug(one.label).split("-"))
            if mine <= theirs or (len(theirs) == 1 and theirs <= mine):
                return _fuller(one, entity, ledger)
    return entity


def _fuller(one: Entity, entity: Entity, ledger: Ledger) -> Entity:
    """The same person under the longer of two names; the identifier stays the first one's."""
    label = max(one.label, entity.label, key=len)
    ledger.update(one.id, label=label, post=one.post or entity.post)
    return ledger.entities[one.id]


def _post(
    line: Line, holder: Holder, default: str, name: str, ledger: Ledger
) -> tuple[str, str, str]:
    """The office in the text's words, whose it is, and how we know."""
    post = _words(line, holder)
    owner = named_owner(line, holder)
    if owner and owner[0].kind in HOUSES and known(name):
        return post, known(name), USUAL
    if owner:
        return post, owner[0].polity, NAMED
    code = usual(post, name, default, ledger)
    return post, code or default, USUAL if code else CONTEXT


def _words(line: Line, holder: Holder) -> str:
    """The office without the state before it and the honours behind it: no `Minister Sir`."""
    first, last = holder.post
    units = line.units[first:last]
    first += next((i for i, unit in enumerate(units) if unit.mark not in "JNs-n,"), 0)
    first = _since(line, first)
    while last - 1 > first and line.units[last - 1].mark in "rR":
        last -= 1
    return line.text(first, last)


def _since(line: Line, first: int) -> int:
    """Where the titles begin of which the first is a former one: `former governor and senator`."""
    found = FORMER.search(line.marks[:first])
    return found.start() if found and past(line.units[found.start()].text) else first


def _body(line: Line, holder: Holder, gazetteer: Gazetteer, polity: str, ledger: Ledger) -> str:
    """The organization in the title, else the ministry that its portfolio names."""
    units = line.units[holder.post[0] : holder.post[1]]
    bodies = (unit.things[0].id for unit in units if unit.mark in "OG" and unit.things)
    named = [one for one in bodies if one in ledger.entities]
    return named[0] if named else ministry(units, polity, gazetteer)
