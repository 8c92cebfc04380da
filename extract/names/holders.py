"""Where a line has a title and a name beside each other."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import partial

from .lexicon import words
from .offices import person, public
from .registry import Thing
from .towns import local
from .units import Line, Unit

NAME = r"(?:C(?:[-pC](?=[CpQTR])|[pC]|A(?=[,v]))*)"
PRE = r"(?:(?:[JNGL]s?-?|O(?:s)?|[rRqQhH]-?|n(?=[qQ])|,(?=[qQ][^,]*n[qQ]))*)"
OF = r"(?:[of]d?(?:[QRJNGOLtTCHqr]|s(?=[QHO])|n(?=[qQ])|,(?=Q+[,n]))+)"
POST = rf"{PRE}[tTc](?:-?[tT]|[rR](?=[tTC])|[qQH]+(?=[tT]))*"
OWN = r"(?:od?[NGOL])"
FIRST = re.compile(
    rf"(?P<post>{POST})(?:\([^().]*\))?(?P<comma>,?)"
    rf"(?P<names>{NAME}{OWN}?(?:(?:,{NAME}{OWN}?)*,?n{NAME}{OWN}?)?)"
)
FIRST_OF = re.compile(
    rf"(?P<post>{POST}(?:[of]d?(?:J?[Qq]+(?:n[Qq]+)?|H+|[GONL]+(?:s[Qq]+)?))+),?(?P<names>{NAME})"
)
AFTER = re.compile(rf"(?P<names>{NAME})[,(]d?(?P<post>{POST}(?:{OF}|odh)?)")
HEADS = re.compile(rf"(?P<names>{NAME}),?v(?P<post>vd?[JN]s?[qQ]+)")
HEADED = re.compile(rf"(?P<post>[JN]s?[qQ]+)[^.,]{{0,6}}?(?P<verbs>vv)(?P<names>{NAME})")
FOLLOWED = re.compile(
    rf"(?P<one>{NAME})(?P<verbs>v{{1,2}})(?P<other>{NAME})vd?(?P<post>(?:[NJ]s?)?{POST}{OF}?)"
)
AS = re.compile(rf"(?P<names>{NAME}),?(?P<verbs>v{{1,4}})d?(?P<post>(?:[NJ]s?)?{POST}{OF}?)")
SERVED = re.compile(
    r"(?:who |later |then |has |had )*(?:served|serves|(?:succeeded|replaced) (?:him|her|\w+)|"
    r"took over|was (?:elected|appointed|named|sworn in)|acted) as|now"
)
IS = re.compile(r"who is(?: also| now)?")
TEAM = re.compile(r"who (?:heads|headed|leads|led) .* (?:delegation|team|mission)")
OVER = re.compile(rf"(?P<post>[a-z])o(?P<names>{NAME})")


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
    for holder in sorted(_candidates(line), key=partial(_order, line)):
        name = set(range(*holder.name))
        if not taken & name and person(line, holder) and public(line, holder):
            taken |= name
            yield holder


def _order(line: Line, holder: Holder) -> tuple[int, int, bool]:
    """From left to right, the longest name first; a mere rank after what tells an office."""
    post = line.text(*holder.post).lower()
    return holder.name[0], -holder.name[1], post in words("titles", "forces")


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
            or found["names"].endswith(("N", "G", "O"))
        ):
            yield from _each(line, found)
    for found in _found(AFTER, marks):
        if marks[found.end() : found.end() + 1] == "C":
            continue
        yield Holder(found.span("names"), found.span("post"), (), "title after the name")
    yield from _leading(line)


def _leading(line: Line) -> Iterator[Holder]:
    """Who leads a delegation, who is something as well, and who follows whom in a post."""
    for found in _found(AS, line.marks):
        if IS.fullmatch(line.text(*found.span("verbs")).lower()):
            yield Holder(found.span("names"), found.span("post"), (), "title after the name")
    for found in _found(HEADS, line.marks):
        if TEAM.fullmatch(line.text(found.end("names"), found.end("post")).lower().strip(", ")):
            yield Holder(found.span("names"), found.span("post"), (), "title after the name")
    for found in _found(HEADED, line.marks):
        team = line.units[found.end("post") - 1].text in ("delegation", "team", "mission")
        if team and line.text(*found.span("verbs")).lower() in ("headed by", "led by"):
            yield Holder(found.span("names"), found.span("post"), (), "title before the name")
    for found in FOLLOWED.finditer(line.marks):
        verbs = line.text(*found.span("verbs")).lower().split()
        after = line.units[found.end("other")].text == "as"
        if after and verbs[-1] in ("succeeded", "replaced", "succeeds", "replaces"):
            for name in ("one", "other"):
                yield Holder(found.span(name), found.span("post"), (), "title after the name")


def _found(pattern: re.Pattern[str], marks: str) -> Iterator[re.Match[str]]:
    """Matches from left to right, each started at the beginning of its words."""
    at = 0
    while found := pattern.search(marks, at):
        yield found
        at = max(
            found.start("names") if found.end("names") < found.end() else found.end("names"), at + 1
        )


def _each(line: Line, found: re.Match[str]) -> Iterator[Holder]:
    for name in re.finditer(rf"({NAME})({OWN})?", found["names"]):
        start = found.start("names")
        last = line.units[start + name.end() - 1]
        state = _state(line, found.span("post"), last) if name.group(2) else ()
        span = (start + name.start(1), start + name.end(1))
        yield Holder(span, found.span("post"), state, "title before the name")


def _state(line: Line, post: tuple[int, int], unit: Unit) -> tuple[Thing, ...]:
    """Whose office it is by what stands after "of"; a town's only if towns have such an office."""
    return unit.things[:1] if unit.mark != "L" or local(line.units[slice(*post)]) else ()
