"""`The six nations`: the list of so many states that the article gives somewhere."""

from typing import TYPE_CHECKING

from ..syntax.lemmas import lemma
from ..syntax.lists import listed
from ..syntax.relations import below
from .discourse import Discourse

if TYPE_CHECKING:
    from spacy.tokens import Token

Ids = tuple[str, ...]
NUMBERS = ("three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve")
MEMBERS = frozenset(
    ["country", "nation", "state", "government", "power", "member", "minister", "ally", "side"]
)


def groups(article: Discourse) -> dict[str, Ids]:
    """The longest lists of an article by the numeral that tells their length."""
    found: dict[str, Ids] = {}
    for part in article.paragraphs:
        for token in part.doc:
            ids = listed(token, lambda one, part=part: article.at(part, one))  # type: ignore[misc]
            sides = tuple(dict.fromkeys(one for one in ids if article.side(one)))
            if len(sides) > 2 and len(sides) < len(NUMBERS) + 3:
                found.setdefault(NUMBERS[len(sides) - 3], sides)
    return found


def numeral(token: "Token") -> str:
    """The numeral by which a word means a group: the [six], [six] nations; else nothing."""
    if token.lower_ in NUMBERS and any(one.lower_ == "the" for one in below(token, "det")):
        return token.lower_
    counts = below(token, "nummod") if lemma(token) in MEMBERS else []
    return next((one.lower_ for one in counts), "")
