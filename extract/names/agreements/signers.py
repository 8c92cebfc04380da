"""Who the parties of an agreement are, by the words around it."""

import re

from ..lexicon import words
from ..units import Line

SIGNED = re.compile(
    r"(?:re-?)?(?:sign|initial|ratif|conclud|reach|scrap|violat|finali[sz]|adher|honou?r|breach"
    r"|compl(?:y|ied|ies)|abid|fulfil)\w*$",
    re.I,
)
BOTH = re.compile(r"\b(?:both|the two) (?:countries|sides|nations|governments|states)\b", re.I)
LASTING = re.compile(
    r"\b(?:\d+|two|three|four|five|six|seven|eight|ten|twelve|fifteen|twenty)-(?:year|month)\b",
    re.I,
)
DATED = re.compile(
    r"\b(?:January|February|March|April|May|June|July|August|September|October|November|December)"
    r"(?: \d{1,2},?)? (?:19|20)\d\d\b"
)
BACK = 4
AFTER_PLACES = re.compile(r"(?:accord|agreement|treaty|pact|protocol|convention)s?$", re.I)


def signers(line: Line, first: int, last: int, pair: tuple[str, ...]) -> tuple[str, ...]:
    """Two states or more that the sentence says signed it or keep to it."""
    later = _signed_by(line, last)
    start = sentence_start(line, first)
    before = line.units[max(start, first - BACK) : first]
    kept = any(SIGNED.match(one.text) for one in before) or DATED.search(line.text(first, last))
    if later or not kept:
        return later
    parties = parties_of(line, start, last)
    if len(parties) < 2 and (BOTH.search(line.text(start, last)) or set(parties) <= set(pair)):
        parties = pair
    return parties if len(parties) > 1 or bodies(line, start, first) else ()


def bodies(line: Line, first: int, last: int) -> bool:
    """Whether an organization of states is named in some words; the UN is often the place."""
    named = (thing for unit in line.units[first:last] for thing in unit.things[:1])
    kind = "IntergovernmentalOrganization"
    return any(thing.kind == kind and thing.polity != "UN" for thing in named)


def _signed_by(line: Line, last: int) -> tuple[str, ...]:
    """Who stands after an agreement that was "signed by", "reached between" them."""
    texts = [unit.text.lower() for unit in line.units[last : last + 4]]
    near = next((at for at, text in enumerate(texts) if text in ("by", "between")), 0)
    if not near or not any(SIGNED.match(text) for text in texts[:near]):
        return ()
    end = _end(line, last)
    parties = parties_of(line, last, end)
    return parties if len(parties) == 2 or (parties and bodies(line, last, end)) else ()


def told(line: Line, first: int, head: int, pair: tuple[str, ...]) -> tuple[str, ...]:
    """The parties of "a ten-year accord" in its sentence, or of "the accord" in the headline."""
    if LASTING.search(line.text(first, head + 1)):
        return parties_of(line, sentence_start(line, first), _end(line, head))
    bare = first == head and head > 0 and line.units[head - 1].text.lower() == "the"
    return pair if bare and not line.units[head].text.endswith("s") and _spoken(line, head) else ()


def named_after_place(line: Line, first: int, head: int) -> bool:
    """`The Quito accords`, called after where they were agreed, which is no party."""
    if not AFTER_PLACES.match(line.units[head].text) or line.marks[first:head].count("J"):
        return False
    return any(_place(line, at) for at in range(first, head))


def bound(line: Line, at: int) -> tuple[str, ...]:
    """Who is told last before a treaty, and its organization."""
    start = line.paragraph.text.rfind(". ", 0, line.units[at].start)
    first = next(place for place in range(at + 1) if line.units[place].start > start)
    own = line.units[at].things[0].polity
    return tuple(dict.fromkeys((*parties_of(line, first, at)[-1:], own)))


def _place(line: Line, at: int) -> bool:
    unit = line.units[at]
    known = unit.text in words("agreements", "places")
    return known or (unit.mark == "L" and bool(unit.things))


def _spoken(line: Line, head: int) -> bool:
    """Whether the word is an agreement itself, not a part of "the deal makers"."""
    return line.units[head].text != "deal" and line.marks[head + 1 : head + 2] in ("", *",.vfo")


def sentence_start(line: Line, at: int) -> int:
    """The unit from which the sentence of another one runs."""
    dots = [place for place in range(at) if line.units[place].mark == "."]
    return dots[-1] if dots else 0


def _end(line: Line, at: int) -> int:
    dots = [place for place in range(at, len(line.units)) if line.units[place].mark == "."]
    return dots[0] if dots else len(line.units)


def parties_of(line: Line, first: int, last: int) -> tuple[str, ...]:
    """The states and organizations named in some words."""
    things = [
        unit.things[0] for unit in line.units[first:last] if unit.mark in "NJG" and unit.things
    ]
    return tuple(dict.fromkeys(thing.polity for thing in things if thing.polity))
