"""Whose an office is where the words of its title say so."""

from collections.abc import Iterator

from ..found import Held
from ..registry import Thing
from ..units import Line, Unit
from .holders import Holder
from .nearby import office, words_of
from .towns import local


def held(line: Line, holder: Holder) -> Iterator[Held]:
    """Who has which office of which state, where the text names the state."""
    owner = named_owner(line, holder)
    if owner:
        post = line.text(*holder.post)
        yield Held(office(post), owner[0].polity, frozenset(words_of(line.text(*holder.name))))


def named_owner(line: Line, holder: Holder) -> tuple[Thing, ...]:
    """The state, public body or town that the words of a title name."""
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
