"""Whether a head word in lower case, or one alone, is an organization's name."""

import re
from collections.abc import Mapping
from typing import Any

from ..lexicon import words
from ..units import Line

Entry = Mapping[str, Any]


def imagined(line: Line, found: re.Match[str]) -> bool:
    """`A Marble administration would`, `your cabinet`; not `a Marble administration aide`."""
    before = line.units[found.start() - 1].text.lower() if found.start() else ""
    return before in words("organizations", "imagined") and not _more(line, found.end("head"))


def the(line: Line, found: re.Match[str]) -> bool:
    """`The Air Force`, `the army said`: the one of the state that the article is about."""
    before = line.units[found.start() - 1].text.lower() if found.start() else ""
    end = found.end("head")
    bare = not found["own"] and not found["pre"] and before == "the"
    return bare and line.marks[end : end + 1] not in tuple("CTQHtqhos") and not _more(line, end)


def parliament(line: Line, found: re.Match[str]) -> bool:
    """`Told parliament`; not its members, its speaker, its house, nor a province's."""
    before = line.text(max(0, found.start() - 4), found.start() + 1).lower()
    members = re.search(r"\b(?:members?|mps|seats?|houses?) (?:of|in) (?:the )?\w+$", before)
    province = line.marks[: found.start()].endswith("Cs")
    return not members and not province and not _more(line, found.end("head"))


def small(line: Line, found: re.Match[str], entry: Entry, named: bool) -> bool:
    """Whether a head word in lower case is one of an organization."""
    word = line.units[found.start("head")].text
    if word == "administration":
        return re.fullmatch("C{1,3}s?", found["pre"]) is not None
    house = entry["kind"] == "Legislature" and "H" in found["pre"]
    if "owned" in entry or house:
        return house or bool(found["own"])
    unnamed = bool(found["of"] and not named)
    general = word.startswith("department") and _within(found, line)
    if unnamed or general or entry.get("small", "no") == "no":
        return False
    return _placed(line, found, entry, named)


def _placed(line: Line, found: re.Match[str], entry: Entry, named: bool) -> bool:
    """Whether a lower-case head word has the name or the state that its kind needs."""
    owned = bool(found["own"]) or bool(found["state"])
    if entry["small"] == "named":
        return _proper(line, found, owned, entry) and not _more(line, found.end("head"))
    if entry["kind"] == "Military":
        return owned and not found["pre"] and not _more(line, found.end("head"))
    return named and (entry["kind"] != "Court" or owned or "Q" in found["pre"])


def _proper(line: Line, found: re.Match[str], owned: bool, entry: Entry) -> bool:
    """`Marbel diocese`, `the Soviet communist party`: a name before it, or a state and a kind."""
    pre = found["pre"].strip("n-")
    texts = {unit.text.lower() for unit in line.units[found.start("pre") : found.end("pre")]}
    if not texts.isdisjoint(entry.get("lone", ())) and line.marks[found.start() - 1 :][:1] == "d":
        return True
    owned = owned and pre.strip("r") != "" and not _within(found, line)
    return pre[-1:] in ("C", "Q", "H", "L") or owned


def _within(found: re.Match[str], line: Line) -> bool:
    """`The political department` of something is no ministry."""
    pre = line.units[found.start("pre") : found.end("pre")]
    return {unit.text.lower() for unit in pre} <= words("organizations", "within").keys()


def _more(line: Line, at: int) -> bool:
    """Whether the noun phrase goes on, so that the word is only its adjective."""
    if at >= len(line.units):
        return False
    token = line.parsed(at)
    return token is not None and token[0].pos_ in ("NOUN", "PROPN", "ADJ")
