"""Words of organizations that are something else here: a person, a product, a policeman's post."""

import re
from typing import TYPE_CHECKING

from .lexicon import words

if TYPE_CHECKING:
    from .units import Line, Unit

# What is made by a firm or called after it: "737", "A320", "Stadium".
MADE = re.compile(
    r"[ -](?:[A-Z]{0,2}-?\d{2,}|[A-Z]\d|Stadium|Arena|Park|Field|Cup|Open|World|jet|Center)\b"
)
FIRST_NAME = re.compile(r"(?:^|[\s(\"“])([A-Z][a-z]{2,}) $")


def no_firm(text: str, unit: "Unit") -> bool:
    """A firm's name as a person's or of what it makes: "Ines Roche", "a Boeing 737"."""
    if unit.mark != "G" or unit.things[0].kind != "Company":
        return False
    single = unit.text.isalpha() and not unit.text.isupper()
    first = single and FIRST_NAME.search(text[max(0, unit.start - 20) : unit.start])
    person = first and first[1].lower() not in words("traps", "before")
    return bool(person) or MADE.match(text, unit.end) is not None


def of_a_post(word: str, mark: str, after: str) -> str:
    """The class of `Police`, which is a portfolio in `the police chief`."""
    heads = words("organizations", "heads")
    entry = heads.get(word, heads.get(word.lower(), {}))
    title = re.match(r" ([A-Za-z]+)", after) if "post" in entry else None
    posted = title and title[1].lower() in words("titles", "heads")
    return {"h": "q", "H": "Q"}[mark] if posted else mark


def dashed(line: "Line", first: int, last: int) -> bool:
    """Whether a dash between two names stands in some words: "SMF - Marble Relief Board"."""
    return any(
        unit.mark == "-" and line.units[at].start > unit.end
        for at, unit in enumerate(line.units[first:last], first + 1)
    )
