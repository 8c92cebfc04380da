"""Which thing a user means: a polity or a pair by any name, else anything in the store."""

from ..graph.errors import BilateralError
from ..graph.query import lookup
from .asof import AsOf
from .parties import Parties

HINT = "did you mean"


def thing(asof: AsOf, text: str) -> str:
    """The prefixed name of what is called `text`; polities are looked up first, for speed."""
    try:
        return Parties(asof).polity(text).id
    except BilateralError:
        found = lookup.find(asof.store, asof.names, " ".join(text.split()))
        return asof.names.shorten(found)


def link(asof: AsOf, text: str) -> str:
    """The prefixed name of a pair such as JPN-KOR, or of what else is called `text`."""
    try:
        return Parties(asof).dyad(text).id
    except BilateralError as no_pair:
        try:
            return thing(asof, text)
        except BilateralError as nothing:
            helps = HINT in str(no_pair) and HINT not in str(nothing)
            raise (no_pair if helps else nothing) from nothing
