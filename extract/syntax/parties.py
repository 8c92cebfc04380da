"""Who stands behind a noun: itself, or the polity of its possessor, adjective or place."""

from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING

from .lists import introduced, listed
from .relations import below, case, together

if TYPE_CHECKING:
    from ..tokens import Token

Named = Callable[["Token"], tuple[str, ...]]
AGENTS = ("country:", "body:", "person:")
OWNERS = ("flat", "nmod:poss", "compound", "amod", "nmod:desc", "appos", "nmod:unmarked")
FROM = ("of", "in", "from", "by", "for")
TOWARD = (*FROM, "on", "against", "with", "to", "between", "toward", "towards", "over")
DEEPEST = 4


def parties(tokens: Iterable["Token"], named: Named, toward: bool) -> tuple[tuple[str, ...], bool]:
    """The agents behind some tokens, and whether one had to be found through a modifier."""
    ids: dict[str, None] = {}
    resolved = False
    for token in together(tokens):
        own = agents(named(token))[:1] if token.pos_ == "PROPN" else agents(named(token))
        found = own or _behind(token, named, toward, DEEPEST)
        found = tuple(dict.fromkeys((*found, *listed(token, named))))
        resolved = resolved or (bool(found) and not own)
        ids.update(dict.fromkeys(found))
    return tuple(ids), resolved


def agents(ids: Iterable[str]) -> tuple[str, ...]:
    """Those of some ids that can act: states, bodies, persons."""
    return tuple([one for one in ids if one.startswith(AGENTS)]) if ids else ()


def _behind(token: "Token", named: Named, toward: bool, depth: int) -> tuple[str, ...]:
    if not depth:
        return ()
    if token.tag_ == "NNS" and (members := introduced(token, named)):
        return members
    near = [one for one in below(token, *OWNERS) if not (toward and one.pos_ == "PRON")]
    for relation in OWNERS if near else ():
        owners = [one for one in near if one.dep_ == relation]
        found = _all(owners, named, toward, depth)
        if found:
            return found
    cases = TOWARD if toward else FROM
    inner = [child for child in below(token, "nmod", "obl") if case(child) in cases]
    return _all(inner, named, toward, depth)


def _all(tokens: Iterable["Token"], named: Named, toward: bool, depth: int) -> tuple[str, ...]:
    found: dict[str, None] = {}
    for token in together(tokens):
        ids = agents(named(token)) or _behind(token, named, toward, depth - 1)
        found.update(dict.fromkeys(ids))
    return tuple(found)
