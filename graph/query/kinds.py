"""What kinds of values queries take: how a query's head says a kind, and what it expects.

# ?dyad (dyad): the pair, such as dyad:JPN-KOR
# ?on (day, optional): the day asked about
# ?type (word of plover/types, optional): a word of this scheme of the vocabulary
# ?of (conflict|cooperation, optional): one of these words
"""

import re
from collections.abc import Mapping
from types import MappingProxyType

from ..sheets import lexical
from ..sheets.terms import nearest

# How a listing writes each kind, and what it expects.
KINDS: Mapping[str, tuple[str, str]] = MappingProxyType(
    {
        "date": ("DATE", "a year, month or day that exists, such as 2019, 2019-08 or 2019-08-29"),
        "day": ("DAY", "a day that exists, such as 2019-08-29"),
        "dyad": ("A-B", "two countries or intergovernmental organizations, such as JPN-KOR"),
        "polity": ("POLITY", "a country or intergovernmental organization, by code or name"),
        "text": ("TEXT", "any text"),
        "thing": ("THING", "anything in the store, by code, acronym, name or prefixed name"),
        "word": ("WORD", "a word of a list, in any case; a wrong one is told the list"),
    }
)
NAMED = KINDS.keys() - {"word"}
THINGS = frozenset({"dyad", "polity", "thing"})
DATES: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {"date": ("date", "gYearMonth", "gYear"), "day": ("date",)}
)
LIST = re.compile(r"\w+(?:\|\w+)+")
SCHEME = re.compile(r"word of ([a-z]+(?:[/-][a-z]+)*)")


def undeclared(kind: str) -> str:
    """What is wrong with a kind as a head says it; "" where nothing is."""
    if kind in NAMED or LIST.fullmatch(kind) or SCHEME.fullmatch(kind):
        return ""
    ways = f"{', '.join(sorted(NAMED))}, 'word of SCHEME' or WORD|WORD"
    return f"there is no kind '{kind}'{nearest(kind, NAMED)}; expected {ways}"


def form(kind: str) -> str:
    """What stands for a value of the kind in a listing, such as DAY."""
    return KINDS.get(kind, KINDS["word"])[0]


def legend() -> str:
    """What each kind expects, a line each."""
    return "".join(f"  {form:7} {expected}\n" for form, expected in sorted(KINDS.values()))


def misdated(kind: str, text: str) -> str:
    """What is wrong with `text` as a date or a day; "" where nothing is."""
    wrong = all(lexical.fault(form, text) for form in DATES[kind])
    return f"'{text}' is not {KINDS[kind][1]}" if wrong else ""
