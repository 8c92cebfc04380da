"""Officials: a title and a name beside each other, with post, organization and state."""

import re

from ..naming import slug
from ..values import Entity, Span
from .found import Ledger, most_named
from .gazetteer import Gazetteer
from .holders import Holder, holders
from .lexicon import words
from .registry import Thing
from .units import Line, Unit

NAMED = "its state is named"


def officials(line: Line, ledger: Ledger, gazetteer: Gazetteer, default: str) -> None:
    """Put the officials of a line into the ledger."""
    for holder in holders(line):
        _note(line, holder, ledger, gazetteer, default)


def _note(line: Line, holder: Holder, ledger: Ledger, gazetteer: Gazetteer, default: str) -> None:
    name = line.text(*holder.name).rstrip(",")
    post, polity, why = _post(line, holder, _possible(line, holder, ledger, default), name)
    body = _body(line, holder, gazetteer, polity)
    new = Entity(f"person:{slug(name)}", "Official", name, polity, False, post, body)
    entity = ledger.add(_merged(new, ledger), _span(line, *holder.name), holder.how)
    if why == NAMED:
        ledger.update(entity.id, polity=polity)
    first, last = min(holder.name[0], holder.post[0]), max(holder.name[1], holder.post[1])
    ledger.mention(_span(line, first, last), entity.id, f"{holder.how}; {why}")


def _span(line: Line, first: int, last: int) -> Span:
    start = line.paragraph.start
    return Span(start + line.units[first].start, start + line.units[last - 1].end)


def _possible(line: Line, holder: Holder, ledger: Ledger, default: str) -> str:
    """The state of the context, or the one named most that may have such an office."""
    post = line.text(*holder.post).lower()
    never = {entry["polity"] for title, entry in words("titles", "never").items() if title in post}
    if default not in never:
        return default
    named = (ledger.entities[m.entity] for m in ledger.mentions.values())
    states = [e.polity for e in named if e.kind == "Country" and e.polity not in never]
    return most_named(states) or default


def _merged(entity: Entity, ledger: Ledger) -> Entity:
    """The person of the ledger whose name holds this one's words, or the other way round."""
    mine = frozenset(slug(entity.label).split("-"))
    for known in ledger.entities.values():
        if known.kind == "Official" and known.id != entity.id:
            theirs = frozenset(slug(known.label).split("-"))
            if mine <= theirs or (len(theirs) == 1 and theirs <= mine):
                return _fuller(known, entity, ledger)
    return entity


def _fuller(known: Entity, entity: Entity, ledger: Ledger) -> Entity:
    """The same person under the longer of two names; the identifier stays the first one's."""
    label = max(known.label, entity.label, key=len)
    post = known.post or entity.post
    ledger.update(known.id, label=label, post=post)
    return ledger.entities[known.id]


def _post(line: Line, holder: Holder, default: str, name: str) -> tuple[str, str, str]:
    """The office in the text's words, whose it is, and how we know."""
    units = line.units[holder.post[0] : holder.post[1]]
    skip = next((i for i, unit in enumerate(units) if unit.mark not in "JNs-"), 0)
    start = holder.post[0] + skip
    post = line.text(start, holder.post[1])
    owner = (
        holder.state or _owner(units) or _possessor(line, holder.post[0]) or _later(line, holder)
    )
    if owner:
        return post, owner[0].polity, NAMED
    code = _usual(post, name)
    return (
        post,
        code or default,
        "its state is usual for the title" if code else "its state from the context",
    )


def _owner(units: tuple[Unit, ...]) -> tuple[Thing, ...]:
    """The first state or public body inside the title."""
    marked = [
        unit for unit in units if unit.mark in "JNGO" and unit.things and unit.things[0].polity
    ]
    return marked[0].things[:1] if marked else ()


def _possessor(line: Line, first: int) -> tuple[Thing, ...]:
    before = line.units[max(0, first - 2) : first]
    if len(before) == 2 and before[1].mark == "s" and before[0].mark in "NG":
        return before[0].things[:1]
    return ()


def _later(line: Line, holder: Holder) -> tuple[Thing, ...]:
    """The state in "King Fahd of Saudi Arabia", "Bruno Parrilla of Cuba"."""
    last = max(holder.name[1], holder.post[1])
    marks = line.marks[last : last + 3]
    for shape, place in (("oN", 1), ("odN", 2), ("oG", 1), ("odG", 2)):
        if marks.startswith(shape):
            return line.units[last + place].things[:1]
    return ()


def _usual(post: str, name: str) -> str:
    low = post.lower()
    leader = words("titles", "known").get(name.rsplit(maxsplit=1)[-1])
    if leader:
        return str(leader["polity"])
    titles = words("titles", "defaults")
    matching = [title for title in titles if re.search(rf"\b{re.escape(title)}\b", low)]
    return str(titles[max(matching, key=len)]["polity"]) if matching else ""


def _body(line: Line, holder: Holder, gazetteer: Gazetteer, polity: str) -> str:
    """The organization in the title, else the ministry that its portfolio names."""
    units = line.units[holder.post[0] : holder.post[1]]
    named = [unit.things[0].id for unit in units if unit.mark in "OG" and unit.things]
    if named:
        return named[0]
    portfolio = " ".join(unit.text for unit in units if unit.mark in "qQ")
    known = portfolio and gazetteer.body(polity, f"{portfolio} Ministry")
    return known.id if known else ""
