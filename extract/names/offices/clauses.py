"""Offices told in a clause: who is, heads, leads or became something, and who followed whom."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from ..units import Line
from .shapes import AS, ASIDE, CHOSEN, EQUAL, FOLLOWED, HEADS, OFFICE, TEAM, TEAM_BY

SERVED = re.compile(
    r"(?:who |which |is |has |had |have |later |then |also |first |previously |currently )*"
    r"(?:(?:served|serves|serving|works|worked|working|acts|acted|acting|continues) as|"
    r"(?:succeed|replac)(?:ed|es|s|ing) (?:him|her|\w+) as|took (?:over|office) as|"
    r"(?:was |been |is |were |being )?(?:re-?elected|elected|appointed|named|sworn in|inaugurated|"
    r"confirmed|designated|reappointed|installed|re-elected)(?: as| to be)?|became|becomes|"
    r"resigned as|stepped down as|quit as|retired as)"
    r"|has been|have been|now|also|then|currently"
    r"|who (?:is|was)(?: also| now| then| currently)?|is(?: also| now)?"
)
LEADS = re.compile(r"who (?:heads|headed|leads|led) .* (?:delegation|team|mission)")
HEADING = re.compile(
    r"(?:who |currently |also |now )*(?:heads|headed|heading|leads|leading|chairs|chaired|runs|"
    r"directs|oversees|commands|speaking (?:for|on behalf of)|representing)"
)
HOLDING = re.compile(
    r"(?:who |yesterday |today |then |has |had |currently |again )*"
    r"(?:holds|held|resumed|resumes|assumed|assumes|took|takes|won|occupies|occupied|left|leaves) "
    r"the (?:\w+ )?(?:office|post|position|job|role|title|rank|seat) of"
)
CHOOSES = (
    "named",
    "appointed",
    "elected",
    "reappointed",
    "names",
    "appoints",
    "elects",
    "appointing",
)
AFTERWARDS = ("succeeded", "replaced", "succeeds", "replaces")


@dataclass(frozen=True, slots=True)
class Told:
    """A name and a post as unit ranges; `behind` says that the post follows the name."""

    name: tuple[int, int]
    post: tuple[int, int]
    behind: bool = True


def told(line: Line) -> Iterator[Told]:
    """The offices that a line's clauses tell of."""
    yield from _is(line)
    yield from _teams(line)
    yield from _heads(line)
    yield from _chosen(line)
    for found in FOLLOWED.finditer(line.marks):
        verbs = line.text(*found.span("verbs")).lower().split()
        if line.units[found.end("other")].text == "as" and verbs[-1] in AFTERWARDS:
            yield from (Told(found.span(name), found.span("post")) for name in ("one", "other"))


def _is(line: Line) -> Iterator[Told]:
    asides = (one for one in ASIDE.finditer(line.marks) if _who(line, one))
    for found in (*AS.finditer(line.marks), *asides):
        first = line.units[found.start("post")]
        verbs = line.text(*found.span("verbs")).lower()
        if SERVED.fullmatch(verbs) or SERVED.fullmatch(f"{verbs} {first.text}"):
            yield Told(found.span("names"), found.span("post"))
    for found in OFFICE.finditer(line.marks):
        if HOLDING.fullmatch(line.text(*found.span("verbs")).lower()):
            yield Told(found.span("names"), found.span("post"))


def _who(line: Line, found: re.Match[str]) -> bool:
    return line.units[found.start("who")].text in ("who", "whose")


def _chosen(line: Line) -> Iterator[Told]:
    """Who somebody's president is, or was named as one."""
    for found in EQUAL.finditer(line.marks):
        if line.text(*found.span("verbs")) == "is":
            yield Told(found.span("names"), found.span("post"), behind=False)
    for found in CHOSEN.finditer(line.marks):
        like = line.text(*found.span("as")) == "as" if found["as"] else True
        if like and line.text(*found.span("verbs")) in CHOOSES:
            yield Told(found.span("names"), found.span("post"))


def _teams(line: Line) -> Iterator[Told]:
    """Who leads a delegation."""
    for found in TEAM.finditer(line.marks):
        if LEADS.fullmatch(line.text(found.end("names"), found.end("post")).lower().strip(", ")):
            yield Told(found.span("names"), found.span("post"))
    for found in TEAM_BY.finditer(line.marks):
        team = line.units[found.end("post") - 1].text in ("delegation", "team", "mission")
        if team and line.text(*found.span("verbs")).lower() in ("headed by", "led by"):
            yield Told(found.span("names"), found.span("post"), behind=False)


def _heads(line: Line) -> Iterator[Told]:
    """Who heads or speaks for a body."""
    for found in HEADS.finditer(line.marks):
        if HEADING.fullmatch(line.text(*found.span("verbs")).lower()):
            yield Told(found.span("names"), (found.start("verbs"), found.end("post")))
