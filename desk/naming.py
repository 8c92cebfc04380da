"""Which thing a user means: by code, by any of its names in any case, or by prefixed name."""

from ..graph.errors import BilateralError
from ..graph.query import lookup
from ..graph.query.polities import UnknownError
from ..graph.sheets.terms import ADDRESS, PREFIXED, nearest
from .asof import AsOf
from .parties import Parties


def thing(asof: AsOf, text: str) -> str:
    """The prefixed name of what is called `text`.

    Polities come first, then all else.
    """
    match = PREFIXED.fullmatch(text)
    if ADDRESS.fullmatch(text) or (match and match[1] in asof.names.prefixes):
        return _prefixed(asof, text)
    try:
        return Parties(asof).polity(text).id
    except UnknownError:
        pass
    return asof.names.shorten(lookup.find(asof.store, asof.names, " ".join(text.split())))


def _prefixed(asof: AsOf, text: str) -> str:
    name = asof.names.shorten(asof.names.expand(text))
    if asof.rows("drawn-as", thing=name) or name.startswith("dyad:"):
        return name
    things = {row["thing"] for row in asof.rows("called")}
    raise UnknownError(f"nothing in the network is called '{name}'", nearest(name, things))


def link(asof: AsOf, text: str) -> str:
    """The prefixed name of a pair such as JPN-KOR, or of what else is called `text`."""
    try:
        return Parties(asof).dyad(text).id
    except UnknownError as no_pair:
        try:
            return thing(asof, text)
        except BilateralError as nothing:
            helps = no_pair.near and not (isinstance(nothing, UnknownError) and nothing.near)
            raise (no_pair if helps else nothing) from nothing
