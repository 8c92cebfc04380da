"""An organization by its head word: what belongs to its name before and behind it."""

import re
from collections.abc import Mapping
from functools import cache
from typing import Any

from ..apart import dashed
from ..lexicon import words
from ..units import Line
from .fitting import OFFICES, bank, fits
from .hit import Hit, kind_of, named

OWNER = r"(?P<own>(?:[JN]-?n?d?)*[JN]s?)?"
BEFORE = (
    r"(?P<pre>(?:G(?=[CQ]*H))?(?:[CQRTA](?:-(?=[CQ]))?|(?<=C)[NJ](?=[CQ]*H)|H(?=n?H|[CQRL]+[Hh]|\(|o[NLC]H)|[qr](?=[qrQHh])"
    r"|L(?=[CQRTH]*[Hh])|(?<=[HQ])n(?=H[CQ]*[Hh])|(?<=[CT])s(?=[Hh])"
    r"|(?<=[CQRT])n(?=[CQ][CQRT]*H)|(?<=C)n(?=H)|(?<=Q)n(?=Qh)"
    r"|(?<=[CQH])\([NJLCQ]{1,2}\)(?=[CQRH]*H)|(?<=H)o[NLC](?=H))*)"
)
# The last of several: no head word with something behind it, which is another organization.
LAST = r"n(?:[CQRH]*[CQR](?![CQRH])|[CQRH]*H(?![CQRHof]))"
LIST = rf"d?(?:[CQRTJLH]+(?:(?:,[CQRH]+)+,?{LAST}|{LAST})?)"
PLAIN = re.compile(
    rf"{OWNER}{BEFORE}(?P<head>[Hh])(?P<of>(?:[of]{LIST})(?:o{LIST})?)?(?P<state>od?[NJ](?!s))?"
)
REST = re.compile(r"G[CQR]+$")
CALLED = ("for", "on", "to", "against")


def headed(line: Line, at: int) -> Hit | None:
    """The organization that begins at a unit, if there is one with a head word."""
    found = PLAIN.match(line.marks, at)
    entry = _entry(line.units[found.start("head")].text) if found else {}
    if found and found["of"] and found["of"][0] == "f" and not _called(line, found):
        found = PLAIN.match(line.marks, at, found.start("of"))
    if not found or not entry or _rest(line, at, entry) or dashed(line, at, found.start("head")):
        return None
    return _hit(line, found, entry) if fits(line, found, entry) else None


def _rest(line: Line, at: int, entry: Mapping[str, Any]) -> bool:
    """`Systems Corp` in `Hitachi Data Systems Corp`, of which the gazetteer knows the first."""
    firm = entry["kind"] == "Company"
    if line.marks[at] == "G":
        return firm or line.units[at].things[0].kind != "Company"
    return firm and REST.search(line.marks[:at]) is not None


def _called(line: Line, found: re.Match[str]) -> bool:
    """`Institute for Peace`, not `the Institute in Paris`."""
    return line.units[found.start("of")].text in CALLED


def _entry(word: str) -> Mapping[str, Any]:
    """What the lexicon says of a head word."""
    heads = _heads()
    return heads.get(word.rstrip(".")) or heads.get(_single(word)) or heads.get(word.lower(), {})


def _single(word: str) -> str:
    """The head word as the lexicon has it."""
    small = re.sub(r"ies$", "y", word)
    return small if small[0].isupper() else small.capitalize()


def _hit(line: Line, found: re.Match[str], entry: Mapping[str, Any]) -> Hit:
    start, last = _extent(line, found, entry)
    keeps = _keeps(line, found, entry)
    owners = named(line, found.start("own"), found.end("own")) if found["own"] else ()
    if not owners:
        place = "state" if found["state"] else "pre" if "(" in found["pre"] else "own"
        owners = named(line, found.start(place), found.end(place)) if found[place] else ()
    name = line.text(start, found.end("of") if keeps else found.end("head"))
    if _whole(line, found, entry):
        name = line.text(start, last)
    return Hit(found.start(), last, name, kind_of(name, entry["kind"]), owners, entry)


def _whole(line: Line, found: re.Match[str], entry: Mapping[str, Any]) -> bool:
    """`Bank of Thailand`, `University of Malta`: no name without its state."""
    private = entry["kind"] == "NonGovernmentalOrganization" and bool(found["state"])
    return not found["pre"] and (private or bank(line, found))


def _extent(line: Line, found: re.Match[str], entry: Mapping[str, Any]) -> tuple[int, int]:
    """Where the name begins, and where the words of the organization end."""
    start, head = found.end("own") if found["own"] else found.start(), found.start("head")
    while start < head - 1 and line.units[start].text in words("organizations", "loose"):
        start += 1
    sides = words("organizations", "sides") if entry["kind"] == "Legislature" else {}
    start += start < head and line.units[start].text in sides
    last = found.end("of") if _keeps(line, found, entry) else found.end("head")
    last = found.end("state") if found["state"] and found.start("state") == last else last
    return start, last


def _keeps(line: Line, found: re.Match[str], entry: Mapping[str, Any]) -> bool:
    """Whether what stands behind `of` is of the name."""
    state = bool(found["pre"]) and line.units[found.start("head") - 1].text == "State"
    return bool(found["of"]) and (entry["kind"] in OFFICES or state)


@cache
def _heads() -> Mapping[str, Mapping[str, Any]]:
    return words("organizations", "heads")
