"""Which date belongs to a word: that of its clause, else that of its sentence."""

from collections.abc import Iterable
from typing import TYPE_CHECKING

from ..lexicon import read
from ..values import Period
from .find import head

if TYPE_CHECKING:
    from ..language import Paragraph
    from ..tokens import Token

CLAUSES = frozenset({"ROOT", "ccomp", "advcl", "acl", "acl:relcl", "parataxis", "csubj"})


def nearest(periods: Iterable[Period], paragraph: "Paragraph", token: "Token") -> Period | None:
    """The period at which what `token` names took place, or None.

    A date before a noun ('the 1965 treaty') belongs to that noun alone, and one with a verb of
    saying ('an official said Wednesday') to the saying.
    """
    here = [(period, _at(paragraph, period)) for period in periods]
    near = [(period, word) for period, word in here if word.sent == token.sent]
    return (
        _closest([pair for pair in near if _owner(pair[1]) == token], token)
        or _closest([pair for pair in near if _same_clause(pair[1], token)], token)
        or _closest([pair for pair in near if _free(pair[1], token)], token)
    )


def clause(token: "Token") -> "Token":
    """The verb, or other word, that heads the clause of a token."""
    while not _heads_clause(token):
        token = token.head
    return token


def _heads_clause(token: "Token") -> bool:
    joined = token.dep_ == "conj" and token.pos_ in {"VERB", "AUX"}
    return token.dep_ in CLAUSES or joined or token.head == token


def _at(paragraph: "Paragraph", period: Period) -> "Token":
    start = period.span.start - paragraph.start
    return head(paragraph.doc, start, period.span.end - paragraph.start)


def _owner(word: "Token") -> "Token | None":
    """The noun that a date stands before."""
    owner = word.head
    return owner if owner.i > word.i and owner.pos_ in {"NOUN", "PROPN"} else None


def _same_clause(word: "Token", token: "Token") -> bool:
    return _owner(word) is None and clause(word) == clause(token)


def _free(word: "Token", token: "Token") -> bool:
    if _owner(word) is not None or clause(word).lemma_ in _saying():
        return False
    return clause(word) in clause(token).ancestors or clause(token) in clause(word).ancestors


def _saying() -> set[str]:
    return {verb for entry in read("saying")["verbs"] for verb in entry["words"]}


def _closest(pairs: "list[tuple[Period, Token]]", token: "Token") -> Period | None:
    best = min(pairs, key=lambda pair: abs(pair[1].i - token.i), default=None)
    return best[0] if best else None
