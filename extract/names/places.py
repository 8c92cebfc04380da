"""Whether a state's name, or a city's, stands for the state here."""

import re

from ..lexicon import read
from .lexicon import words
from .registry import Form

VENUE = re.compile(
    r"\b(in|at|near|outside|around|into|via|inside|across|throughout|of downtown)\s+$", re.I
)
TOWARD = re.compile(
    r"\b(to|for|from|toward|towards|through|leave|left|leaving|visit|visiting|visited)\s+$", re.I
)
TRAVEL = re.compile(
    r"\b(visit\w*|trip|arriv\w+|fl[ie]\w+|flew|travel\w*|return\w*|due|head\w*|leav\w+|left|tour|"
    r"flight|journey|went|came|come|go|going|mov\w+|drive|road|route|km|kilomet\w+|miles)\b",
    re.I,
)
SITE = re.compile(
    r"(?:north|south|east|west|outskirts|suburbs?|city|capital|streets|port|cent(?:re|er)|people|"
    r"district|region|mayor|university|bishop|archbishop)(?:ern)?\s+of\s+$",
    re.I,
)
AFTER = re.compile(
    r"\s*(?:-?(?:based|born)\b|,\s+D\.C|(?:stock|gold|money|foreign exchange|bullion|newspaper|"
    r"airport|suburb|hotel|hospital|street|markets?|headquarters|university|residents|newsroom|interbank|time|"
    r"office|bureau|conference|talks|round|negotiations|meeting|summit|state|area|subway|metro|accords?|"
    r"agreements?|treaty|pact|Accords?|Agreements?|Treaty|Pact|Protocol|Convention|Bank|State)\b|"
    r"[A-Z][a-z]+ (?:Exchange|Airport|University|Hotel|Street|Stock|Market|Bank))"
)
NAMED = re.compile(r"(?:^|[\s(\"“])([A-Z][a-z]+|[A-Z]\.)\s$")


def stands_for_state(text: str, start: int, end: int, form: Form, whole: str) -> bool:
    """False for a city as a mere venue, a person's name, and other traps."""
    if form.sort in ("trap", "place", "agreement"):
        return False
    if form.text in words("traps", "company"):
        return _in_company(form.text, whole)
    if form.text in words("traps", "persons") and _person(text, start, end):
        return False
    if form.sort == "demonym" and re.match(r"[- ](?:speaking|language)", text[end:]):
        return False
    return form.sort != "capital" or _government(text, start, end, form)


def _in_company(word: str, whole: str) -> bool:
    entry = words("traps", "company")[word]
    return any(other in whole for other in entry["with"])


def _person(text: str, start: int, end: int) -> bool:
    """A capitalised word stands before it in the sentence, or one that is no title after it."""
    before = NAMED.search(text[max(0, start - 20) : start])
    if before and before.group(1).lower() not in words("traps", "before"):
        return True
    after = re.match(r"\s([A-Z][a-z]+)\b(?!['’]s)", text[end:])
    return bool(after) and _given(text, start) and after is not None and _unlisted(after.group(1))


def _given(text: str, start: int) -> bool:
    return text[start:].startswith(
        ("Chad ", "Jordan ", "Israel ", "Paris ", "Victoria ", "Georgia ")
    )


def _unlisted(word: str) -> bool:
    listed = words("titles", "heads", "portfolios", "ranks")
    return word.lower() not in listed and word not in words("organizations", "heads")


def _government(text: str, start: int, end: int, form: Form) -> bool:
    """A city stands for its state unless the words around say that it is a place."""
    if not any(thing.kind == "Country" for thing in form.things) or form.text in _houses():
        return True
    before = text[max(0, start - 40) : start]
    next_word = re.match(r"\s([A-Z][a-z]+)\b", text[end:])
    if next_word and _unlisted(next_word.group(1)):
        return False
    if VENUE.search(before) or SITE.search(before) or AFTER.match(text[end:]):
        return False
    if (
        re.match(r",\s+(?:[A-Z]\w+['’]s|the|[A-Z][\w.]+,)", text[end : end + 24])
        and "," in text[end:]
    ):
        return False
    return not (TOWARD.search(before) and TRAVEL.search(before))


def _houses() -> tuple[str, ...]:
    return tuple(word for entry in read("traps")["houses"] for word in entry["words"])
