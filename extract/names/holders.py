"""Where a line has a title and a name beside each other."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from .lexicon import words
from .registry import Thing
from .units import Line, Unit

NAME = r"(?:C(?:[-pC](?=[CpQTR])|[pC]|A(?=[,v]))*)"
PRE = r"(?:(?:[JNG]s?-?|O(?:s)?|[rRqQhH]-?|n(?=[qQ])|,(?=[qQ][^,]*n[qQ]))*)"
OF = r"(?:[of]d?(?:[QRJNGOLtTCHq]|s(?=[QHO])|n(?=[qQ])|,(?=Q+[,n]))+)"
POST = rf"{PRE}[tTc](?:-?[tT]|[rR](?=[tTC]))*"
FIRST = re.compile(
    rf"(?P<post>{POST})(?:\([^().]*\))?(?P<comma>,?)(?P<names>{NAME}(?:oN)?(?:(?:,{NAME}(?:oN)?)*,?n{NAME}(?:oN)?)?)"
)
FIRST_OF = re.compile(rf"(?P<post>{POST}(?:[of]d?(?:Q+(?:nQ+)?|H+|[GONL]+))+),?(?P<names>{NAME})")
AFTER = re.compile(rf"(?P<names>{NAME}),d?(?P<post>{POST}{OF}?)")
AS = re.compile(rf"(?P<names>{NAME}),?(?P<verbs>v{{1,4}})d?(?P<post>(?:[NJ]s?)?{POST}{OF}?)")
SERVED = re.compile(
    r"(?:who |later |then |has |had )*(?:served|serves|(?:succeeded|replaced) (?:him|her|\w+)|"
    r"took over|was (?:elected|appointed|named|sworn in)|acted) as"
)
OVER = re.compile(rf"(?P<post>[a-z])o(?P<names>{NAME})")
PRIVATE = ("Company", "ArmedGroup", "NonGovernmentalOrganization", "Organization")


@dataclass(frozen=True, slots=True)
class Holder:
    """A person with a post: unit ranges in a line."""

    name: tuple[int, int]
    post: tuple[int, int]
    state: tuple[Thing, ...]
    how: str


def holders(line: Line) -> Iterator[Holder]:
    """The officials of a line from left to right, each name once."""
    taken: set[int] = set()
    for holder in sorted(_candidates(line), key=lambda h: (h.name[0], -h.name[1])):
        name = set(range(*holder.name))
        if not taken & name and _person(line, holder) and _public(line, holder):
            taken |= name
            yield holder


def _candidates(line: Line) -> Iterator[Holder]:
    marks = line.marks
    for found in _found(FIRST_OF, marks):
        yield Holder(found.span("names"), found.span("post"), (), "title before the name")
    for found in _found(AS, marks):
        if SERVED.fullmatch(line.text(*found.span("verbs")).lower()):
            yield Holder(found.span("names"), found.span("post"), (), "title after the name")
    for found in _found(OVER, marks):
        if line.units[found.start()].text.lower() in words("titles", "terms"):
            yield Holder(found.span("names"), found.span("post"), (), "title before the name")
    for found in _found(FIRST, marks):
        if (
            not found["comma"]
            or marks[found.end() : found.end() + 1] in (",", ".")
            or found["names"].endswith("N")
        ):
            yield from _each(line, found)
    for found in _found(AFTER, marks):
        if marks[found.end() : found.end() + 1] == "C":
            continue
        yield Holder(found.span("names"), found.span("post"), (), "title after the name")


def _found(pattern: re.Pattern[str], marks: str) -> Iterator[re.Match[str]]:
    """Matches from left to right, each started at the beginning of its words."""
    at = 0
    while found := pattern.search(marks, at):
        yield found
        at = max(
            found.start("names") if found.end("names") < found.end() else found.end("names"), at + 1
        )


def _each(line: Line, found: re.Match[str]) -> Iterator[Holder]:
    for name in re.finditer(rf"({NAME})(oN)?", found["names"]):
        start = found.start("names")
        last = line.units[start + name.end() - 1]
        state = last.things if name.group(2) else ()
        span = (start + name.start(1), start + name.end(1))
        yield Holder(span, found.span("post"), state, "title before the name")


def _person(line: Line, holder: Holder) -> bool:
    """Names of people are not acronyms."""
    text = line.text(*holder.name)
    if text.split()[-1] in words("titles", "sites"):
        return False
    if (
        holder.how.endswith("after the name")
        and " " not in text
        and not _proper(line, holder.name[0])
    ):
        return False
    return not (text.isupper() and " " not in text) or line.paragraph.text.isupper()


def _proper(line: Line, at: int) -> bool:
    """Whether the parser, too, takes a word for a name."""
    unit = line.units[at]
    token = line.paragraph.doc.char_span(unit.start, unit.end, alignment_mode="expand")
    return token is not None and token[0].pos_ == "PROPN"


def _public(line: Line, holder: Holder) -> bool:
    """Whether the post is one of a state or of an organization of states."""
    first, last = holder.post
    units = line.units[first:last]
    if any(unit.mark in "OG" and unit.things and _private(unit) for unit in units):
        return False
    if [unit.text for unit in line.units[last : last + 1]] == ["counsel"]:
        return False
    if _firm(line, first) and not holder.state:
        return False
    heads = [unit.text.lower().rstrip(".") for unit in units if unit.mark in "tTc"]
    owned = holder.state or any(unit.mark in "JNGO" for unit in units)
    return (
        bool(owned)
        or not heads
        or not all(head in words("titles", "weak") for head in heads)
        or _portfolio(units)
    )


def _private(unit: Unit) -> bool:
    return unit.things[0].kind in PRIVATE and "Party" not in unit.text


def _firm(line: Line, first: int) -> bool:
    """Whether a name of unknown kind stands right before the title: a firm's."""
    if not first or line.units[first].mark not in "tTrR":
        return False
    before = line.units[first - 1]
    return before.mark in "CH" and before.end + 1 >= line.units[first].start


def _portfolio(units: tuple[Unit, ...]) -> bool:
    marks = "".join(unit.mark for unit in units)
    if re.search(r"[tTc]od?Q", marks):
        return True
    head = next((at for at, unit in enumerate(units) if unit.mark in "tTc"), len(units))
    units = units[:head]
    named = [unit.text.lower() for unit in units if unit.mark in "qQ" or unit.text == "Treasury"]
    return any(text not in ("executive", "policy") for text in named)
