"""Officials: a title and a name beside each other, with post, organization and state."""

import re
from collections.abc import Iterator, Sequence

from ..naming import slug
from ..values import Entity, Span
from .found import Held, Ledger, most_named
from .gazetteer import Gazetteer
from .holders import Holder, holders
from .lexicon import words
from .nearby import nearest, office, others, taken, words_of
from .offices import back
from .registry import Thing
from .towns import local, with_towns
from .units import Line, Unit

NAMED = "its state is named"


def officials(lines: Sequence[Line], ledger: Ledger, gazetteer: Gazetteer, default: str) -> None:
    """Put the officials of an article into the ledger."""
    found = [(line, holder) for line in map(with_towns, lines) for holder in holders(line)]
    ledger.held = tuple(one for line, holder in found for one in _held(line, holder))
    for line, holder in found:
        _note(line, holder, ledger, gazetteer, default)


def _held(line: Line, holder: Holder) -> Iterator[Held]:
    """Who has which office of which state, where the text names the state."""
    owner = _named_owner(line, holder)
    if owner:
        post = line.text(*holder.post)
        yield Held(office(post), owner[0].polity, frozenset(words_of(line.text(*holder.name))))


def _note(line: Line, holder: Holder, ledger: Ledger, gazetteer: Gazetteer, default: str) -> None:
    name = line.text(*holder.name).rstrip(",")
    told = _told(line, holder, ledger) or _possible(line, holder, ledger, default)
    post, polity, why = _post(line, holder, told, name, ledger)
    body = _body(line, holder, gazetteer, polity)
    new = Entity(f"person:{slug(name)}", "Official", name, polity, False, post, body)
    entity = ledger.add(_merged(new, ledger), _span(line, *holder.name), holder.how)
    if why == NAMED:
        ledger.update(entity.id, polity=polity)
    first, last = min(holder.name[0], holder.post[0]), max(holder.name[1], holder.post[1])
    ledger.mention(_span(line, first, last), entity.id, f"{holder.how}; {why}")


def _told(line: Line, holder: Holder, ledger: Ledger) -> str:
    """Whose body `the agency` or `Council` in a title is: the last one called so."""
    word = back(line.units[slice(*holder.post)])
    start = line.paragraph.start + line.units[holder.post[0]].start
    for _, name in ledger.places.before(start) if word else ():
        body = ledger.entities[name]
        if body.polity and word in body.label.lower().split() and name.startswith("body:"):
            return body.polity
    return ""


def _span(line: Line, first: int, last: int) -> Span:
    start = line.paragraph.start
    return Span(start + line.units[first].start, start + line.units[last - 1].end)


def _possible(line: Line, holder: Holder, ledger: Ledger, default: str) -> str:
    """The state of the context, or the one named most that may have such an office."""
    default = nearest(line, holder) or default
    post = line.text(*holder.post).lower()
    never = {entry["polity"] for title, entry in words("titles", "never").items() if title in post}
    if default in never:
        named = (ledger.entities[m.entity] for m in ledger.mentions.values())
        states = [e.polity for e in named if e.kind == "Country" and e.polity not in never]
        return most_named(states) or default
    held = taken(post, line.text(*holder.name), ledger.held)
    return default if default not in held else others(line, held) or default


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


def _post(
    line: Line, holder: Holder, default: str, name: str, ledger: Ledger
) -> tuple[str, str, str]:
    """The office in the text's words, whose it is, and how we know."""
    units = line.units[holder.post[0] : holder.post[1]]
    skip = next((i for i, unit in enumerate(units) if unit.mark not in "JNs-"), 0)
    start = holder.post[0] + skip
    post = line.text(start, holder.post[1])
    owner = _named_owner(line, holder)
    if owner:
        return post, owner[0].polity, NAMED
    code = _usual(post, name, default, ledger)
    return (
        post,
        code or default,
        "its state is usual for the title" if code else "its state from the context",
    )


def _named_owner(line: Line, holder: Holder) -> tuple[Thing, ...]:
    units = line.units[slice(*holder.post)]
    before = _possessor(line, min(holder.post[0], holder.name[0]))
    return holder.state or _owner(units) or before or _later(line, holder)


def _owner(units: tuple[Unit, ...]) -> tuple[Thing, ...]:
    """The first state, public body or, of a mayor, town inside the title."""
    marks = "JNGOL" if local(units) else "JNGO"
    marked = [
        unit for unit in units if unit.mark in marks and unit.things and unit.things[0].polity
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


def _usual(post: str, name: str, default: str, ledger: Ledger) -> str:
    low = post.lower()
    leader = words("titles", "known").get(name.rsplit(maxsplit=1)[-1])
    if leader:
        return str(leader["polity"])
    titles = words("titles", "defaults")
    matching = [title for title in titles if re.search(rf"\b{re.escape(title)}\b", low)]
    entry = titles[max(matching, key=len)] if matching else {}
    if default in entry.get("also", ()) and f"country:{entry['polity']}" not in ledger.entities:
        return ""
    return str(entry.get("polity", ""))


def _body(line: Line, holder: Holder, gazetteer: Gazetteer, polity: str) -> str:
    """The organization in the title, else the ministry that its portfolio names."""
    units = line.units[holder.post[0] : holder.post[1]]
    named = [unit.things[0].id for unit in units if unit.mark in "OG" and unit.things]
    if named:
        return named[0]
    portfolio = " ".join(unit.text for unit in units if unit.mark in "qQ")
    known = portfolio and gazetteer.body(polity, f"{portfolio} Ministry")
    return known.id if known else ""
