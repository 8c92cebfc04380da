"""What kinds of values queries take: how a query's head says a kind, and what it expects.

# ?dyad (dyad): the pair, such as dyad:JPN-KOR
# ?on (day, optional): the day asked about
# ?type (word of plover/types, optional): a word of this scheme of the vocabulary
# ?of (conflict|cooperation, optional): one of these words
# ?least (number from 0 to 1, optional): a decimal number in this range
"""

import re
from collections.abc import Mapping
from decimal import Decimal
from types import MappingProxyType

from pyoxigraph import Literal, NamedNode

from ..sheets import lexical
from ..sheets.terms import nearest

# How a listing writes each kind, and what it expects.
KINDS: Mapping[str, tuple[str, str]] = MappingProxyType(
    {
        "date": ("DATE", "a year, month or day that exists, such as 2019, 2019-08 or 2019-08-29"),
        "day": ("DAY", "a day that exists, such as 2019-08-29"),
        "dyad": ("A-B", "two countries or intergovernmental organizations, such as JPN-KOR"),
        "number": ("NUMBER", "a number in a range, such as 0.5"),
        "polity": ("POLITY", "a country or intergovernmental organization, by code or name"),
        "text": ("TEXT", "any text"),
        "thing": ("THING", "anything in the store, by code, acronym, name or prefixed name"),
        "word": ("WORD", "a word of a list, in any case; a wrong one is told the list"),
    }
)
NAMED = KINDS.keys() - {"number", "word"}
THINGS = frozenset({"dyad", "polity", "thing"})
DATES: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {"date": ("date", "gYearMonth", "gYear"), "day": ("date",)}
)
LIST = re.compile(r"\w+(?:\|\w+)+")
DECIMAL = NamedNode("http://www.w3.org/2001/XMLSchema#decimal")
RANGE = re.compile(r"(?a)number from (\d{1,9}) to (\d{1,9})")
NUMBER = re.compile(r"(?a)\d{1,9}(\.\d{1,9})?")
SCHEME = re.compile(r"word of ([a-z]+(?:[/-][a-z]+)*)")


def undeclared(kind: str) -> str:
    """What is wrong with a kind as a head says it; "" where nothing is."""
    if kind in NAMED or any(way.fullmatch(kind) for way in (LIST, RANGE, SCHEME)):
        return ""
    ways = f"{', '.join(sorted(NAMED))}, 'number from A to B', 'word of SCHEME' or WORD|WORD"
    return f"there is no kind '{kind}'{nearest(kind, NAMED)}; expected {ways}"


def form(kind: str) -> str:
    """What stands for a value of the kind in a listing, such as DAY."""
    return KINDS["number" if RANGE.fullmatch(kind) else kind if kind in NAMED else "word"][0]


def legend() -> str:
    """What each kind expects, a line each."""
    return "".join(f"  {form:7} {expected}\n" for form, expected in sorted(KINDS.values()))


def misdated(kind: str, text: str) -> str:
    """What is wrong with `text` as a date or a day; "" where nothing is."""
    wrong = all(lexical.fault(form, text) for form in DATES[kind])
    return f"'{text}' is not {KINDS[kind][1]}" if wrong else ""


def misnumbered(kind: str, text: str) -> str:
    """What is wrong with `text` as a number of the kind; "" where nothing is."""
    span = RANGE.fullmatch(kind)
    if span and NUMBER.fullmatch(text) and int(span[1]) <= Decimal(text) <= int(span[2]):
        return ""
    return f"'{text}' is not a {kind}, such as 0.5"


def literal(kind: str, text: str) -> Literal:
    """A value of a kind that is no thing, as SPARQL compares it: numbers as such."""
    return Literal(text, datatype=DECIMAL) if RANGE.fullmatch(kind) else Literal(text)
