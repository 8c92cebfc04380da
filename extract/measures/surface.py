"""The sides of an act in the order of the words, where the parse does not show them."""

from typing import TYPE_CHECKING

from ..syntax.parties import Named
from ..syntax.spelling import among
from . import lexicon

if TYPE_CHECKING:
    from spacy.tokens import Token

AHEAD, BACK = 16, 6
Ids = tuple[str, ...]


def after(trigger: "Token", wanted: frozenset[str], at: Named) -> Ids:
    """The polities after the first of some prepositions, before another clause begins."""
    ids: dict[str, None] = {}
    open_ = False
    for token in trigger.doc[trigger.i + 1 : min(trigger.i + AHEAD, trigger.sent.end)]:
        if among(token, lexicon.words("ending")) or (ids and not _listed(token, at)):
            break
        open_ = open_ or (token.lower_ in wanted and token.pos_ != "PART")
        ids.update(dict.fromkeys(at(token) if open_ else ()))
    return tuple(ids)


def _listed(token: "Token", at: Named) -> bool:
    return bool(at(token)) or token.lower_ in {",", "and", "or", "the", "west", "south"}


def before(trigger: "Token", at: Named) -> Ids:
    """The possessor or nationality in the words just before a noun."""
    for token in reversed(trigger.doc[max(trigger.sent.start, trigger.i - BACK) : trigger.i]):
        if token.pos_ in {"ADP", "SCONJ", "CCONJ", "AUX", "PRON"} or token.text in {",", ";", ":"}:
            return ()
        if at(token):
            return at(token)
    return ()
