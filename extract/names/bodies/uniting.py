"""One body under two names in an article: initials, a short name, the central bank."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from ...values import Entity
from ..found import Ledger
from ..lexicon import words
from ..registry import Thing
from ..units import Line
from .stems import bare, stem

WHY = "another name of it"
# Names of the registry stand for what they say: "Toshiba Corp" is not "Toshiba Machine".
KNOWN = "the registry has the name"
LITTLE = frozenset(("of", "and", "the", "for", "on", "in", "de", "la", "du"))
SHORT = ("Company", "Organization")
INITIALS = re.compile(r"[A-Z][A-Z.]{1,6}")


def united(lines: Sequence[Line], ledger: Ledger) -> list[Line]:
    """The lines and the ledger with each body under one name, the one that says most."""
    twins = dict(_twins(ledger))
    for old, new in twins.items():
        _move(old, new, ledger)
    return [_renamed(line, twins) for line in lines] if twins else [*lines]


def _twins(ledger: Ledger) -> Iterator[tuple[str, Entity]]:
    bodies = [one for one in ledger.entities.values() if one.id.startswith("body:")]
    firms = [(one, stem(one.label)) for one in bodies if one.kind == "Company"]
    known = {one.entity for one in ledger.mentions.values() if one.why == KNOWN}
    for one in bodies:
        short = INITIALS.fullmatch(one.label)
        same = _full(one, bodies) if short else _bank(one, bodies)
        if same is None and one.id not in known:
            same = _longer(one, firms)
        if same and same.id != one.id:
            yield one.id, same


def _full(short: Entity, bodies: Iterable[Entity]) -> Entity | None:
    """The body whose words begin with some initials, of the same state if both have one."""
    letters = short.label.replace(".", "")
    full = (one for one in bodies if letters in _initials(one.label))
    return next((one for one in full if _fits(one, short)), None)


def _longer(short: Entity, firms: Iterable[tuple[Entity, str]]) -> Entity | None:
    """The one firm, each given with its stem, that a short name begins: "Acme" of "Acme Motors"."""
    if short.kind not in SHORT or bare(short.label) != short.label.split():
        return None
    start = f"{stem(short.label)}-"
    found = [one for one, name in firms if _grown(start, name)]
    return found[0] if len(found) == 1 and _fits(found[0], short) else None


def _grown(start: str, name: str) -> bool:
    """Whether a stem goes on from a beginning, with a word or two."""
    return name.startswith(start) and name.count("-") - start.count("-") < 2


def _fits(one: Entity, other: Entity) -> bool:
    """Whether two may be one by their states."""
    return one.id != other.id and ("" in (one.polity, other.polity) or one.polity == other.polity)


def _initials(label: str) -> tuple[str, ...]:
    """The initials of a name, with words joined by hyphens as one and as several."""
    told = [word for word in bare(label) if word.lower() not in LITTLE]
    parts = [part for word in told for part in word.split("-") if part]
    return tuple("".join(word[0].upper() for word in some) for some in (told, parts))


def _bank(one: Entity, bodies: Iterable[Entity]) -> Entity | None:
    """The named central bank of the state whose "central bank" a text tells of."""
    if not one.label.lower().endswith("central bank"):
        return None
    named = (other for other in bodies if other.polity == one.polity and other.id != one.id)
    return next((other for other in named if central(other.label)), None)


def central(name: str) -> bool:
    """Whether a name is that of a central bank."""
    known = words("organizations", "central")
    return name in known or any(name.startswith(f"{word} of ") for word in known)


def _move(old: str, new: Entity, ledger: Ledger) -> None:
    """Give the mentions of one name to the other."""
    for mention in [one for one in ledger.mentions.values() if one.entity == old]:
        ledger.forget(mention.span, old)
        ledger.mention(mention.span, new.id, WHY)
    gone = ledger.entities.pop(old)
    if gone.polity and not new.polity:
        ledger.entities[new.id] = replace(ledger.entities[new.id], polity=gone.polity)


def _renamed(line: Line, twins: dict[str, Entity]) -> Line:
    changed = any(thing.id in twins for unit in line.units for thing in unit.things)
    if not changed:
        return line
    units = (
        unit._replace(things=tuple(_thing(one, twins) for one in unit.things))
        for unit in line.units
    )
    return Line(line.paragraph, tuple(units))


def _thing(one: Thing, twins: dict[str, Entity]) -> Thing:
    new = twins.get(one.id)
    return (
        Thing(new.id, new.kind, new.label, new.polity or one.polity, known=new.known)
        if new
        else one
    )
