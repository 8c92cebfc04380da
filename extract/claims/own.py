"""What an article holds itself: how an act is seen, and what nobody has proved."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from ..syntax.parties import Named
from ..syntax.relations import below, case
from ..syntax.spelling import forms
from ..syntax.voice import objects, passive
from . import lexicon, quotes, stances
from .saying import Saying
from .speakers import named_by, outer

if TYPE_CHECKING:
    from ..tokens import Doc, Token

TOLD = frozenset({"ROOT", "conj", "parataxis"})


def own(doc: "Doc", named: Named, author: str) -> Iterator[Saying]:
    """Views that nobody else is said to hold: they are the publisher's (an id, or nothing)."""
    inside = quotes.quotes(doc) if author else []
    for token in doc if author else ():
        quoted = any(start <= token.i < end for start, end in inside)
        stance = "" if quoted else _stance(token, named)
        if stance:
            yield Saying(token, (author,), stance, (token,), 1)


def _stance(verb: "Token", named: Named) -> str:
    if verb.pos_ != "VERB" or verb.dep_ not in TOLD or outer(verb) is not None:
        return ""
    if not any(named_by(one, named) for one in below(verb, "nsubj", "nsubj:pass")):
        return ""
    return "asserts" if _seen(verb) else "criticises" if _unproved(verb) else ""


def _seen(verb: "Token") -> bool:
    """`The tariffs are seen as a warning`, by no one in particular."""
    near = below(verb, "obl", "advcl", "xcomp", "obl:agent")
    plain = passive(verb) and not stances.negation(verb)
    known = plain and bool(forms(verb) & lexicon.words("seen"))
    return known and any(case(one) == "as" or _as(one) for one in near) and not _by(near)


def _as(clause: "Token") -> bool:
    return any(one.lower_ == "as" for one in below(clause, "mark"))


def _by(near: "list[Token]") -> bool:
    return any(case(one) == "by" for one in near)


def _unproved(verb: "Token") -> bool:
    """`Peru has produced no evidence`."""
    shown = bool(forms(verb) & lexicon.words("showing")) and stances.negation(verb)
    return shown and any(forms(one) & lexicon.words("proofs") for one in objects(verb))
