"""Which state the words around a title tell of, where the title itself names none."""

import re
from collections.abc import Iterable

from ...naming import slug
from ..found import Held, most_named
from ..lexicon import words
from ..opening import opening
from ..units import Line
from .holders import Holder

BEFORE = re.compile(r"[tTc]od?([JNG])[^.;,]*,$")


def nearest(line: Line, holder: Holder) -> str:
    """The state of a title from its sentence: "In Athens, ... ", "X said Greece would"."""
    told = opening(line, holder.post[0]) or _speaks(line, holder)
    return told or _title(line, holder) or _seat(line, holder)


def sentence(line: Line, at: int) -> Line:
    """The sentence in which a unit stands."""
    end = line.marks.find(".", at)
    units = line.units[line.marks.rfind(".", 0, at) + 1 : end if end > 0 else None]
    return Line(line.paragraph, units)


def _seat(line: Line, holder: Holder) -> str:
    """The place right before: "... a plant in Greece, the spokesman John Doe said"."""
    first = min(holder.name[0], holder.post[0])
    found = re.search(r"(f)([NL]),d?$", line.marks[:first])
    unit = line.units[found.start(2)] if found else None
    within = found and line.units[found.start()].text == "in"
    return unit.things[0].polity if within and unit and unit.things else ""


def _speaks(line: Line, holder: Holder) -> str:
    """A minister who says what a state will do speaks for that state."""
    last = max(holder.name[1], holder.post[1])
    after = line.units[last : last + 4]
    texts = [unit.text.lower() for unit in after]
    if texts[:1] != ["said"] or len(after) < 3:
        return ""
    at = 2 if texts[1] == "that" else 1
    spoken = after[at].mark == "N" and at + 1 < len(after) and texts[at + 1] in ("would", "will")
    return after[at].things[0].polity if spoken else ""


def _title(line: Line, holder: Holder) -> str:
    """The state of another title of the same person, which stands right before."""
    first = min(holder.name[0], holder.post[0])
    found = BEFORE.search(line.marks[:first])
    unit = line.units[found.start(1)] if found else None
    return unit.things[0].polity if unit and unit.things else ""


def taken(post: str, name: str, held: Iterable[Held]) -> set[str]:
    """The states where somebody else has an office that only one can have."""
    if not set(post.lower().split()) & words("titles", "single").keys():
        return set()
    mine, own = office(post), words_of(name)
    return {one.polity for one in held if one.office == mine and not own & one.name}


def others(line: Line, held: set[str]) -> str:
    """The state that a paragraph names most, of those that do not have the office filled."""
    things = [unit.things[0] for unit in line.units if unit.mark in "NJL" and unit.things]
    return most_named(one.polity for one in things if one.polity and one.polity not in held)


def office(post: str) -> frozenset[str]:
    """The words that tell an office; ranks such as "former" are of them, its state is not."""
    plain = post.lower().replace("premier", "prime minister").replace("defence", "defense")
    kept = words("titles", "heads").keys() | words("titles", "portfolios").keys()
    ranks = words("titles", "ranks").keys() - {"current", "new", "mr"}
    return frozenset(re.findall(r"[a-z]+", plain)) & (kept | ranks) - {"affairs"}


def words_of(name: str) -> frozenset[str]:
    """The words of a name, for comparison."""
    return frozenset(slug(name).split("-"))
