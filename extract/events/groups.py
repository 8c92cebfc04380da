"""`The six nations`: the list of so many states that the article gives somewhere."""

from functools import partial
from typing import TYPE_CHECKING

from ..syntax.lemmas import lemma
from ..syntax.lists import listed
from ..syntax.relations import below
from .discourse import Discourse

if TYPE_CHECKING:
    from ..tokens import Token

Ids = tuple[str, ...]
NUMBERS = dict(
    enumerate(("three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven"), 3)
)
NUMERALS = frozenset(NUMBERS.values())
MEMBERS = frozenset(
    ["country", "nation", "state", "government", "power", "member", "minister", "ally", "side"]
)


def groups(article: Discourse) -> dict[str, Ids]:
    """The longest lists of an article by the numeral that tells their length."""
    found: dict[str, Ids] = {}
    for part in article.paragraphs:
        named = partial(article.at, part)
        for token in (one for one in part.doc if named(one)):
            sides = tuple(one for one in listed(token, named) if article.side(one))
            if len(sides) in NUMBERS:
                found.setdefault(NUMBERS[len(sides)], sides)
    return found


def numeral(token: "Token") -> str:
    """The numeral by which a word means a group: the [six], [six] nations; else nothing."""
    if token.lower_ in NUMERALS and any(one.lower_ == "the" for one in below(token, "det")):
        return token.lower_
    counts = below(token, "nummod") if lemma(token) in MEMBERS else []
    return next((one.lower_ for one in counts), "")
