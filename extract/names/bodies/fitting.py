"""Whether enough stands around a head word to make it an organization's name."""

import re
from collections.abc import Mapping
from typing import Any

from ..lexicon import words
from ..units import Line
from .small import imagined, parliament, small, the

OFFICES = frozenset(("Ministry", "Agency", "Court", "Organization", "NonGovernmentalOrganization"))
KEPT = frozenset(("Ministry", "Court", "Legislature", "Military", "Executive"))
Entry = Mapping[str, Any]


def fits(line: Line, found: re.Match[str], entry: Entry) -> bool:
    """Whether a head word is one of an organization here."""
    if not _possessed(line, found) or not _of_its_kind(line, found, entry):
        return False
    if entry["kind"] == "Executive" and imagined(line, found):
        return False
    return ("the" in entry and the(line, found)) or _enough(line, found, entry)


def _enough(line: Line, found: re.Match[str], entry: Entry) -> bool:
    """Whether its name, its state or its case says enough."""
    named = bool(found["pre"].strip("n-r")) or bool(found["of"] and entry["kind"] in OFFICES)
    if found["head"] == "h" and "alone" in entry and entry["kind"] == "Legislature":
        return parliament(line, found)
    if found["head"] == "h" and not ("alone" in entry and "small" in entry):
        return small(line, found, entry, named)
    end = found.end("head")
    if entry["kind"] == "Military" and not line.units[end - 1].text.endswith("Force"):
        named = named and line.marks[end : end + 1] != "C"
    if entry["kind"] == "Company":
        return bool(found["pre"]) and not _titled(line, end) and not _post(line, found)
    if line.units[end - 1].text in ("Treasury", "Cabinet") and _titled(line, end):
        return False
    return named or _known(found, entry) or bank(line, found)


def _possessed(line: Line, found: re.Match[str]) -> bool:
    """`Sheriff's Office`: of a title, not of anybody; `Hutton and Co`: of nothing else."""
    if found["pre"].endswith("Cn"):
        return line.units[found.start("head")].text.rstrip(".") in ("Co", "Sons", "Company", "Bros")
    if not found["pre"].endswith("s"):
        return True
    before = line.units[found.end("pre") - 2]
    head = line.units[found.start("head")].text
    title = before.mark == "T" or before.text in words("organizations", "holders")
    return (title and head in ("Office", "Department")) or head == "administration"


def _of_its_kind(line: Line, found: re.Match[str], entry: Entry) -> bool:
    """Whether the words around allow it: `Cancer Center`, not `Convention Center`."""
    if "near" not in entry and "never" not in entry:
        return True
    first, last = found.start("pre"), found.end("of") if found["of"] else found.end("head")
    texts = {unit.text for unit in line.units[first:last]}
    if not texts.isdisjoint(entry.get("never", ())):
        return False
    near = "near" not in entry or not texts.isdisjoint(entry["near"])
    return near or bool(found["of"] or found["state"])


def _known(found: re.Match[str], entry: Entry) -> bool:
    """Whether the head word, with its state at most, says enough."""
    owned = bool(found["state"] or found["own"])
    kept = entry["kind"] in KEPT or "owned" in entry
    whole = bool(found["state"]) and entry["kind"] == "NonGovernmentalOrganization"
    return "alone" in entry or (owned and kept) or whole


def bank(line: Line, found: re.Match[str]) -> bool:
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
