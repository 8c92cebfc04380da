"""Of which state the official is who speaks in a headline: "FRENCH OFFICIAL SAYS"."""

import re

from .gazetteer import Gazetteer
from .lands import part
from .lexicon import words

SAYS = re.compile(r"(?i)\b(?:says?|said|tells?|told|urges?|warns?|sees|calls|denies)\b")
WORD = re.compile(r"(?:['’]s)?\s+(?:[\w.-]+\s+){0,2}?([A-Za-z-]+)")


def speaker(title: str, gazetteer: Gazetteer, year: int) -> str:
    """The code of the state, or nothing."""
    if not SAYS.search(title):
        return ""
    for _, end, form in gazetteer.find(title):
        found = WORD.match(title, end)
        if found and form.things and _role(found.group(1)) and form.sort != "place":
            return form.thing(year).polity
    return ""


def apart(title: str, gazetteer: Gazetteer) -> str:
    """The code of a part of a state, like Bermuda, that a headline names before all states."""
    at, code = part(title)
    states = [start for start, _, form in gazetteer.find(title) if code and form.things]
    return code if all(at <= start for start in states) else ""


def _role(word: str) -> bool:
    """Whether a word is an office: "minister", "official"."""
    return word.lower().removesuffix("s") in words("titles", "unnamed")
