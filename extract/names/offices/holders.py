"""Where a line has a title and a name beside each other."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import partial

from ..lexicon import words
from ..registry import Thing
from ..units import Line, Unit
from .clauses import Told, told
from .public import Speaks, past, person, public
from .shapes import AFTER, FIRST, FIRST_OF, LISTED, NAME, OVER, OWN, SEAT, SEATED, SUFFIX
from .towns import local

BEFORE, BEHIND = "title before the name", "title after the name"
PARTY = re.compile(r"(?:[DRI]|Lib|Lab|Con|NDP|ALP)-[A-Z]\w*")
USA = Thing("country:USA", "Country", "United States", "USA", known=True)
# Where a sentence begins, or with whose the title is: "The prime minister's aide, ...".
OPENING = re.compile(r"(?:^|[.])d?(?:[tTqQrR]*[CN]{0,3}s)?$")
COUNTS = ("two", "three", "four", "five", "both")


@dataclass(frozen=True, slots=True)
class Holder:
    """A person with a post: unit ranges in a line."""

    name: tuple[int, int]
    post: tuple[int, int]
    state: tuple[Thing, ...]
    how: str


def holders(line: Line, speaks: Speaks) -> Iterator[Holder]:
    """The officials of a line from left to right, each name once; `speaks` as for `public`."""
    taken: set[int] = set()
    for holder in sorted(_candidates(line), key=partial(_order, line)):
        name = set(range(*holder.name))
        if not taken & name and person(line, holder) and public(line, holder, speaks):
            taken |= name
            yield holder


def _order(line: Line, holder: Holder) -> tuple[int, int, bool, bool]:
    """From left to right, the longest name first; what somebody was and mere ranks come last."""
    post = line.text(*holder.post).lower()
    rank = post in words("titles", "forces")
    return holder.name[0], -holder.name[1], past(post), rank


def _candidates(line: Line) -> Iterator[Holder]:
    if not {"t", "T", "c"}.isdisjoint(line.marks):
        yield from _before(line)
        yield from _behind(line)
    yield from (_holder(one) for one in told(line))
    for found in _found(OVER, line.marks):
        if line.units[found.start()].text.lower() in words("titles", "terms"):
            yield Holder(found.span("names"), found.span("post"), (), BEFORE)
    for found in SEATED.finditer(line.marks) if "-" in line.paragraph.text else ():
        if PARTY.fullmatch(line.text(*found.span("post"))):
            yield Holder(found.span("names"), found.span("post"), (USA,), BEHIND)


def _holder(one: Told) -> Holder:
    return Holder(one.name, one.post, (), BEHIND if one.behind else BEFORE)


def _before(line: Line) -> Iterator[Holder]:
    for found in _found(FIRST_OF, line.marks):
        yield from _each(line, found)
    for found in _found(FIRST, line.marks):
        if not found["comma"] or _apposed(line, found):
            yield from _each(line, found)
    for found in LISTED.finditer(line.marks):
        if any(
            unit.text.lower() in COUNTS for unit in line.units[found.start() - 2 : found.start()]
        ):
            yield from _each(line, found)


def _apposed(line: Line, found: re.Match[str]) -> bool:
    """Whether a name between commas, or at the start of a sentence, is whose title stands first."""
    marks, end = line.marks, found.end()
    if marks[end : end + 1] in (",", ".") or found["names"].endswith(("N", "G", "O")):
        return True
    return marks[end : end + 1] == "v" and OPENING.search(marks[: found.start()]) is not None


def _behind(line: Line) -> Iterator[Holder]:
    for found in _found(AFTER, line.marks):
        if line.marks[found.end() : found.end() + 1] != "C":
            yield Holder(found.span("names"), found.span("post"), (), BEHIND)
    for found in SUFFIX.finditer(line.marks):
        if line.text(*found.span("post")) in words("titles", "suffixes"):
            yield Holder(found.span("names"), found.span("post"), (), BEHIND)


def _found(pattern: re.Pattern[str], marks: str) -> Iterator[re.Match[str]]:
    """Matches from left to right, each started at the beginning of its words."""
    at = 0
    while found := pattern.search(marks, at):
        yield found
        at = max(
            found.start("names") if found.end("names") < found.end() else found.end("names"), at + 1
        )


def _each(line: Line, found: re.Match[str]) -> Iterator[Holder]:
    for post in ("post", "rank") if found.groupdict().get("rank") else ("post",):
        yield from _named(line, found, found.span(post))


def _many(line: Line, post: tuple[int, int]) -> bool:
    """Whether a title is of several: `Senators`, not `President` in `President Doe and Ann Roe`."""
    head = line.units[post[1] - 1].text.lower().rstrip(".")
    heads = [
        unit.text.lower().rstrip(".") for unit in line.units[slice(*post)] if unit.mark in "tT"
    ]
    return any(one.endswith(("s", "men", "women", "people")) for one in (head, *heads))


def _named(line: Line, found: re.Match[str], post: tuple[int, int]) -> Iterator[Holder]:
    for name in re.finditer(rf"({NAME}){SEAT}?({OWN})?", found["names"]):
        start = found.start("names")
        last = line.units[start + name.end() - 1]
        state = _state(line, post, last) if name.group(2) else ()
        span = (start + name.start(1), start + name.end(1))
        yield Holder(span, post, state, BEFORE)
        if not _many(line, post):
            return


def _state(line: Line, post: tuple[int, int], unit: Unit) -> tuple[Thing, ...]:
    """Whose office it is by what stands after "of"; a town's only if towns have such an office."""
    return unit.things[:1] if unit.mark != "L" or local(line.units[slice(*post)]) else ()
