"""Where a line has a title and a name beside each other."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import partial

from .lexicon import words
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
    for holder in sorted(_candidates(line), key=partial(_order, line)):
        name = set(range(*holder.name))
        if not taken & name and _person(line, holder) and _public(line, holder):
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


def _person(line: Line, holder: Holder) -> bool:
    """Names of people are not acronyms."""
    text = line.text(*holder.name)
    if re.match(r"[DR]-[A-Z]", text):
        return False
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
    if any(thing.kind in PRIVATE for thing in holder.state):
        return False
    if [unit.text for unit in line.units[last : last + 1]] == ["counsel"]:
        return False
    if _firm(line, first) and not holder.state:
        return False
    if first and units[0].mark == "t" and line.units[first - 1].text.lower() == "its":
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
    texts = unit.text.lower().split()
    if (
        "council" in texts
        and unit.things[0].polity
        and {*texts} & words("titles", "portfolios").keys()
    ):
        return False
    return unit.things[0].kind in PRIVATE and not re.search(
        r"Party|Politburo|Central Committee", unit.text
    )


def _firm(line: Line, first: int) -> bool:
    """Whether a name of unknown kind stands right before the title: a firm's."""
    if not first or line.units[first].mark not in "tTrR":
        return False
    before = line.units[first - 1]
    return before.mark in "CH" and before.end + 1 >= line.units[first].start


def _portfolio(units: tuple[Unit, ...]) -> bool:
    marks = "".join(unit.mark for unit in units)
    if re.search(r"[tTc]od?Q", marks) or back(units):
        return True
    heads = re.match(r"[^of]*[tTc]", marks)
    units = units[: heads.end() - 1] if heads else units
    named = [
        unit.text.lower()
        for unit in units
        if unit.mark in "qQ" or unit.text in ("Treasury", "Cabinet")
    ]
    return any(text not in words("titles", "trade") for text in named)


def back(units: tuple[Unit, ...]) -> str:
    """The word for a body told of before: `head of the agency`, `Council chairman`."""
    marks = "".join(unit.mark for unit in units)
    found = re.search(r"[tTc]od(h)$", marks) or re.match(r"(H)[tTc]", marks)
    word = units[found.start(1)].text.lower() if found else ""
    return word if word in words("titles", "bodies") else ""
