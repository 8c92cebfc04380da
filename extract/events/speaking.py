"""Who speaks where a quote says `I` or `we`."""

from collections.abc import Iterator
from functools import cache
from typing import TYPE_CHECKING

from ..lexicon import read
from ..syntax.lemmas import lemma
from ..syntax.parties import Named, parties
from ..syntax.relations import below

if TYPE_CHECKING:
    from ..tokens import Span, Token

FIRST = frozenset({"i", "we", "our", "us", "my", "me", "ours"})


def speaker(token: "Token", named: Named) -> tuple[str, ...]:
    """Whoever says it in the sentence, else in the one after, else in the last before."""
    for sentence in _near(token):
        for verb in (one for one in sentence if lemma(one) in _saying()):
            who = [one for one in below(verb, "nsubj") if one.lower_ not in FIRST]
            found = parties(who, named, toward=False)[0]
            if found:
                return found
    return ()


def _near(token: "Token") -> Iterator["Span"]:
    sentences = list(token.doc.sents)
    here = next(at for at, one in enumerate(sentences) if one.start <= token.i < one.end)
    yield from (sentences[here], *sentences[here + 1 : here + 2], *reversed(sentences[:here]))


@cache
def _saying() -> frozenset[str]:
    verbs = read("saying")["verbs"]
    return frozenset(w for one in verbs if one["stance"] == "asserts" for w in one["words"])
