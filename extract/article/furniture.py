"""Which lines of a page are furniture: of the lexicon, bylines, datelines."""

import re
from functools import cache

from .. import lexicon
from . import dates

LONGEST = 160
PARTICLE = "de|del|della|der|den|van|von|da|dos|du|la|le|el|al|bin|ibn|ben|ter|ten|y|e"
WORD = r"(?:[A-Z][\w.'’-]*|(?:al|el|an|ad|as|ash)-[A-Z][\w'’-]+)"
NAME = rf"{WORD}(?:\s(?:{WORD}|{PARTICLE})){{0,5}}"
MAIL = r"\s*[(<|]?\s*[\w.+-]+@[\w-]+(?:\.[\w-]+)+\s*[)>]?"
PLACE = rf"\s(?:in|for|at)\s{NAME}(?:,\s{NAME})?"
BYLINE = re.compile(
    rf"\W*(?:[Bb]y|BY)\s+(?P<name>{NAME}(?:(?:,|,?\s(?:and|AND|&))\s{NAME}){{0,5}})"
    rf"(?:{PLACE})?(?:\s*[|/]\s*[\w ]{{2,60}})?(?:\s\([\w ]{{2,40}}\))?(?:{MAIL})?"
)
EMPLOYER = "Writer|Reporter|Correspondent|Editor|Press|Reuters|News|Times|Herald"
JOB = re.compile(rf",\s[\w ]{{0,30}}(?:{EMPLOYER})\b.*", re.IGNORECASE)
CITY = r"(?:[A-Z][A-Z.'’/-]+(?:\s[A-Z][A-Z.'’/-]*){0,3}(?:,\s(?:[A-Z][A-Za-z.]+\s?){1,3})?)"
TOWN = rf"(?:{NAME}(?:,\s{NAME})?)"
WHEN = rf"(?:,\s(?:{dates.MONTH}\s\d{{1,2}}|\d{{1,2}}\s{dates.MONTH})(?:,?\s\d{{4}})?)"
WIRE = r"\s?[(\[](?P<{}>[A-Z][\w'’./& -]{{1,40}})[)\]]"
DASH = r"\s*(?:(?:--+|[–—―])\s*|[-:]\s+)"
DATELINE = re.compile(
    rf"(?:{TOWN}{WHEN}?{WIRE.format('wire1')}{DASH}|{CITY}{WHEN}(?:{WIRE.format('wire2')})?{DASH}"
    rf"|{CITY}\s?(?:--|—|–)\s?)(?=\S)"
)


@cache
def patterns() -> dict[str, re.Pattern[str]]:
    """One pattern for each kind of furniture."""
    kinds: dict[str, list[str]] = {}
    for entry in lexicon.read("furniture"):
        kinds.setdefault(entry["kind"], []).append(entry["pattern"])
    return {kind: re.compile("|".join(all_), re.IGNORECASE) for kind, all_ in kinds.items()}


def is_kind(kind: str, words: str) -> bool:
    """Whether a line is furniture of one kind of the lexicon."""
    return len(words) <= LONGEST and bool(patterns()[kind].fullmatch(words))


def author(words: str) -> str:
    """Who wrote, where the line is a byline; else ""."""
    if len(words) > LONGEST or words[:4].strip(" (•|*").lower()[:2] != "by":
        return ""
    match = BYLINE.fullmatch(JOB.sub("", words))
    return " ".join(match["name"].split()) if match else ""


def is_head(words: str) -> bool:
    """Whether a line is one that stands above a story: a date or a byline."""
    return dates.is_line(words) or bool(author(words))


def is_idle(words: str) -> bool:
    """Whether a line tells nothing wherever it stands."""
    return is_kind("share", words) or is_kind("credit", words) or is_head(words)


def ends(words: str) -> bool:
    """Whether a line heads a section that is no part of the story."""
    return is_kind("box", words) or is_kind("end", words)


def stands_alone(line: str) -> bool:
    """Whether a line is never part of a wrapped paragraph."""
    return ends(line) or is_idle(line) or (is_kind("publisher", line) and _capital(line))


def _capital(line: str) -> bool:
    return all(word[:1].isupper() for word in line.split())
