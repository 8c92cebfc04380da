"""Where a line names an organization by its head word: "Foreign Ministry", "Acme Corp"."""

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any

from .lexicon import words
from .registry import Thing
from .units import Line

OWNER = r"(?P<own>(?:[JN]-?n?d?)*[JN]s?)?"
BEFORE = (
    r"(?P<pre>(?:[CQRTA](?:-(?=[CQ]))?|(?<=C)[NJ](?=[CQ]*H)|H(?=n?H|[CQR]+[Hh])|[qr](?=[qrQHh])"
    r"|(?<=[HQ])n(?=H[CQ]*[Hh])|(?<=T)s(?=H)|(?<=[CQRT])n(?=[CQ][CQRT]*H)|(?<=Q)n(?=Qh))*)"
)
LIST = r"d?(?:[CQRTJ]+(?:(?:,[CQR]+)+,?n[CQR]+|n[CQR]+)?)"
PLAIN = re.compile(
    OWNER + BEFORE + r"(?P<head>[Hh])(?P<of>o" + LIST + r"|f" + LIST + r")?(?P<state>od?[NJ](?!s))?"
)
TICKER = re.compile(r"(?P<name>[CQRTHLAJN](?:[CQRTHLA]|[n-](?=[CQ]))*)(?:[&<]|v)+[CHQRTvf0.-]+>")
BRACKETS = re.compile(r"(?<=[<&])(?P<name>[CQRTHLAJN][CQRTHLAJN.n&o-]*)>")
OFFICES = frozenset(("Ministry", "Agency", "Court", "Organization", "NonGovernmentalOrganization"))
PUBLIC_BANK = re.compile(
    r"\b(?:Central|National|Reserve|State|Development|Investment|Export|Export-Import|World|Negara)\b"
)
GLOBAL = re.compile(
    r"(?:International|World|European|African|Arab|Inter-\w+)\b.*\b"
    r"(?:Organi[sz]ation|Agency|Fund|Council|Bank|Court|Union|League|Community|Association)$"
)
KEPT = frozenset(("Ministry", "Court", "Legislature", "Military", "Executive"))


@dataclass(frozen=True, slots=True)
class Hit:
    """An organization in a line: its units, its name as the text gives it, its states."""

    first: int
    last: int
    name: str
    kind: str
    owners: tuple[Thing, ...]
    entry: Mapping[str, Any]


def hits(line: Line) -> Iterator[Hit]:
    """The organizations of a line, those with the longest names first at each place."""
    ways = [*_ways(line)]
    for found in re.finditer(r"[A-Za-mo-z]", line.marks) if ways else ():
        tried = (way(line, found.start()) for way in ways)
        yield from (hit for hit in [next(filter(None, tried), None)] if hit)


def _ways(line: Line) -> Iterator[Callable[[Line, int], Hit | None]]:
    """How organizations may be found in a line, by what none of the patterns can do without."""
    if any(unit.text == "House" for unit in line.units):
        yield _house
    if ">" in line.marks:
        yield from (_bracketed, _ticker)
    if not {"H", "h"}.isdisjoint(line.marks):
        yield _headed


def _house(line: Line, at: int) -> Hit | None:
    """ "The House" alone: one of a parliament's."""
    around = line.marks[at - 1 : at] + line.marks[at + 1 : at + 2]
    if line.units[at].text != "House" or not re.fullmatch(r"d[^CQRTHtAohn-]?", around):
        return None
    return Hit(at, at + 1, "House", "Legislature", (), {})


def _bracketed(line: Line, at: int) -> Hit | None:
    """A firm without a code of shares: "<Acme Trading>"."""
    found = BRACKETS.match(line.marks, at)
    if not found or line.text(at, found.end("name")).isupper():
        return None
    first, last = line.units[at], found.end("name")
    owners = first.things[:1] if first.mark in "JN" else ()
    return Hit(at, last, line.text(at, last), "Company", owners, {})


def _ticker(line: Line, at: int) -> Hit | None:
    found = TICKER.match(line.marks, at)
    if not found or not found["name"].strip("HN") or line.marks[at - 1 : at] in tuple("CQRTH"):
        return None
    if not all(
        unit.text.isupper() or unit.mark in ".-0"
        for unit in line.units[found.end("name") + 1 : found.end() - 1]
    ):
        return None
    return Hit(at, found.end("name"), line.text(at, found.end("name")), "Company", (), {})


def _headed(line: Line, at: int) -> Hit | None:
    found = PLAIN.match(line.marks, at)
    if not found:
        return None
    word = line.units[found.start("head")].text
    entry = (
        _heads().get(word.rstrip("."))
        or _heads().get(_single(word))
        or _heads().get(word.lower(), {})
    )
    return _hit(line, found, entry) if entry and _fits(line, found, entry) else None


def _single(word: str) -> str:
    """The head word as the lexicon has it."""
    small = re.sub(r"ies$", "y", word)
    return small if small[0].isupper() else small.capitalize()


def _fits(line: Line, found: re.Match[str], entry: Mapping[str, Any]) -> bool:
    """Whether enough stands around a head word to make it a name."""
    if found["pre"].endswith("s") and line.units[found.start("head")].text != "Office":
        return False
    named = bool(found["pre"].strip("n-r")) or bool(found["of"] and entry["kind"] in OFFICES)
    if found["head"] == "h" and not ("alone" in entry and "small" in entry):
        return _small(line, found, entry, named)
    if entry["kind"] == "Military" and not line.units[found.end("head") - 1].text.endswith("Force"):
        named = named and line.marks[found.end("head") : found.end("head") + 1] != "C"
    if entry["kind"] == "Company":
        return (
            bool(found["pre"]) and not _titled(line, found.end("head")) and not _post(line, found)
        )
    if line.units[found.end("head") - 1].text in ("Treasury", "Cabinet") and _titled(
        line, found.end("head")
    ):
        return False
    owned = bool(found["state"] or found["own"])
    return (
        named
        or "alone" in entry
        or (owned and (entry["kind"] in KEPT or "owned" in entry))
        or _bank(line, found)
    )


def _bank(line: Line, found: re.Match[str]) -> bool:
    """`Bank of Thailand`: the central one."""
    words_ = line.text(found.start("head"), found.end()).split()
    return words_[:2] == ["Bank", "of"] and bool(found["state"])


def _post(line: Line, found: re.Match[str]) -> bool:
    """`Minister of Mining and Metal Industries`, `the Coal Industries' Federation`."""
    before = [unit.text for unit in line.units[max(0, found.start() - 6) : found.start()]]
    owner = line.marks[found.end("head") : found.end("head") + 2] in ("sH", "sC")
    return owner or ("Minister" in before and bool({"of", "for"} & set(before)))


def _titled(line: Line, at: int) -> bool:
    """Whether a minister follows, so that the words are his portfolio."""
    return at < len(line.units) and line.units[at].text in ("Minister", "Secretary")


def _small(line: Line, found: re.Match[str], entry: Mapping[str, Any], named: bool) -> bool:
    if line.units[found.start("head")].text == "administration":
        return found["pre"] == "C"
    if line.text(found.start("head"), found.end("head")) == "department" and _within(found, line):
        return False
    house = entry["kind"] == "Legislature" and "H" in found["pre"]
    if "owned" in entry or house:
        return house or bool(found["own"])
    if "small" not in entry or entry["small"] == "no" or (found["of"] and not named):
        return False
    owned = bool(found["own"]) or bool(found["state"])
    if entry["kind"] == "Military":
        return owned and not found["pre"] and not _more(line, found.end("head"))
    return named and (entry["kind"] != "Court" or owned or "Q" in found["pre"])


def _within(found: re.Match[str], line: Line) -> bool:
    """`The political department` of something is no ministry."""
    pre = line.units[found.start("pre") : found.end("pre")]
    return {unit.text.lower() for unit in pre} <= {
        "political",
        "press",
        "legal",
        "policy",
        "national",
    }


def _more(line: Line, at: int) -> bool:
    """Whether the noun phrase goes on, so that the word is only its adjective."""
    if at >= len(line.units):
        return False
    unit = line.units[at]
    token = line.paragraph.doc.char_span(unit.start, unit.end, alignment_mode="expand")
    return token is not None and token[0].pos_ in ("NOUN", "PROPN", "ADJ")


def _hit(line: Line, found: re.Match[str], entry: Mapping[str, Any]) -> Hit:
    state = line.units[found.start("head") - 1].text == "State" if found["pre"] else False
    keeps_of = found["of"] and (entry["kind"] in OFFICES or state)
    last = found.end("of") if keeps_of else found.end("head")
    last = found.end("state") if found["state"] and found.start("state") == last else last
    start = found.end("own") if found["own"] else found.start()
    owners = _named(line, found.start("own"), found.end("own")) if found["own"] else ()
    if found["state"] and not owners:
        owners = _named(line, found.start("state"), found.end("state"))
    name = line.text(start, found.end("of") if keeps_of else found.end("head"))
    if not found["pre"] and _bank(line, found):
        name = line.text(start, last)
    return Hit(found.start(), last, name, _kind(name, entry["kind"]), owners, entry)


def _kind(name: str, kind: str) -> str:
    """Committees are of a parliament only by its name; international bodies are of no state."""
    if re.match("State (?:Committee|.*Organi[sz]ation$)", name) or re.match("Bank of ", name):
        return "Agency"
    if kind == "Legislature" and re.search(r"(?i)committee|panel", name):
        return (
            kind
            if re.search(r"House|Senate|Congress|Parliament|Commons|Diet", name)
            else "Organization"
        )
    if name.endswith("Bank") and not PUBLIC_BANK.search(name):
        return "Company"
    if GLOBAL.match(name) and kind in (
        "Agency",
        "Organization",
        "Court",
    ):
        return "IntergovernmentalOrganization"
    return kind


def _named(line: Line, first: int, last: int) -> tuple[Thing, ...]:
    return tuple(
        thing for unit in line.units[first:last] if unit.mark in "NJ" for thing in unit.things
    )


@cache
def _heads() -> Mapping[str, Mapping[str, Any]]:
    return words("organizations", "heads")
