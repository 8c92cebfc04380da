"""Lists of names as they stand in the text, since parsers often lose the way in them."""

from collections.abc import Callable, Iterator
from itertools import islice
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ..tokens import Token

Named = Callable[["Token"], tuple[str, ...]]
JOINING = frozenset({",", "and", "&", "the"})
OPENING = frozenset({",", "--", "-", "–", "—", ":", "(", "the", "including", "such", "as", "of"})
LIKE = ("country:", "body:")
FURTHEST = 8


def listed(token: "Token", named: Named) -> tuple[str, ...]:
    """The states and organizations of the list that a name begins: `Oman, Chad and Peru`."""
    found: dict[str, None] = {}
    joined = False
    begun = any(one.startswith(LIKE) for one in named(token))
    for part in _from(token) if begun else ():
        ids = [one for one in named(part) if one.startswith(LIKE)]
        if not ids and part.lower_ not in JOINING:
            break
        joined = joined or (part.lower_ in ("and", "&") and bool(found))
        found.update(dict.fromkeys(ids))
    return tuple(found) if joined and len(found) > 1 else ()


def introduced(noun: "Token", named: Named) -> tuple[str, ...]:
    """The list that a noun in the plural announces: `three states, Oman, Chad and Peru`."""
    for part in islice(_from(noun), 1, 1 + FURTHEST):
        known = any(one.startswith(LIKE) for one in named(part))
        if known and (found := listed(part, named)):
            return found
        if not (known or part.lower_ in OPENING):
            return ()
    return ()


def _from(token: "Token") -> Iterator["Token"]:
    yield from token.doc[token.i : token.sent.end]
