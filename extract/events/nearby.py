"""Where a parse tells nothing: the nearest named party on either side of a finite verb."""

from collections.abc import Iterable
from itertools import takewhile
from typing import TYPE_CHECKING

from ..syntax.parties import Named, agents
from ..syntax.relations import below, case

if TYPE_CHECKING:
    from ..tokens import Token

REACH = 14
PLACED = frozenset({"in", "during", "after", "before", "since", "within", "near"})
FINITE = ("VBD", "VBZ", "VBP")
STOPS = frozenset(
    [";", ":", "“", "”", "(", "who", "which", "that", "while", "but", "as", "said"]
) | {'"'}


def left(verb: "Token", named: Named) -> tuple[str, ...]:
    """The party before a verb, with nothing that starts a clause between."""
    before = verb.doc[max(0, verb.i - REACH) : verb.i]
    return _first(reversed(list(before)), named)


def right(verb: "Token", named: Named, stops: tuple[str, ...]) -> tuple[str, ...]:
    """The party after a verb, before the next comma or other word that stops."""
    after = verb.doc[verb.i + 1 : verb.i + 1 + REACH]
    return _first(takewhile(lambda token: token.lower_ not in stops, after), named)


def _first(tokens: Iterable["Token"], named: Named) -> tuple[str, ...]:
    for token in tokens:
        ids = agents(named(token))
        if ids and token.pos_ != "PRON":
            return () if PLACED & {case(token), case(token.head)} else ids
        if token.lower_ in STOPS or _finite(token) or token.is_space:
            return ()
    return ()


def _finite(token: "Token") -> bool:
    return token.tag_ in FINITE and token.pos_ == "VERB" and bool(below(token, "nsubj"))
