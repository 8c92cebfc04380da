"""Acts of saying in a sentence: the word, who speaks and what is said."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from ..syntax.parties import Named, parties
from ..syntax.relations import below, case
from ..syntax.spelling import forms
from ..syntax.voice import passive
from . import lexicon, stances

if TYPE_CHECKING:
    from spacy.tokens import Doc, Token

CLAUSES = ("ccomp", "xcomp", "parataxis", "csubj")
REPORTED = ("ccomp", "xcomp")
UNSAID = frozenset({"will", "would", "may", "might", "could"}) | stances.NOT


@dataclass(frozen=True)
class Saying:
    """Whose (ids), with which stance, and the heads of what is said."""

    verb: "Token"
    holders: tuple[str, ...]
    stance: str
    content: "tuple[Token, ...]"


def sayings(doc: "Doc", named: Named) -> list[Saying]:
    """All that a paragraph attributes to somebody; of `said it hoped` only the hope."""
    found = list(_sayings(doc, named))
    inner = {(saying.verb, saying.holders) for saying in found}
    return [one for one in found if not inner & {(head, one.holders) for head in one.content}]


def _sayings(doc: "Doc", named: Named) -> Iterator[Saying]:
    last: tuple[str, ...] = ()
    for token in doc:
        saying = _said(token, named, last) or _according(token, named)
        if saying:
            last = saying.holders or last
            yield saying


def _said(verb: "Token", named: Named, last: tuple[str, ...]) -> Saying | None:
    stance, content = stances.of(verb), _content(verb)
    if not stance or not content or not _happens(verb):
        return None
    holders = _holders(verb, named, last)
    return (
        Saying(verb, holders, stances.sharpened(verb, stance, content), content)
        if holders
        else None
    )


def _happens(verb: "Token") -> bool:
    """Whether something is really said: not `will say`, `did not say`, `was said`."""
    helpers = {child.lower_ for child in verb.children if child.dep_.startswith(("aux", "advmod"))}
    return verb.pos_ in {"VERB", "AUX"} and not helpers & UNSAID and not passive(verb)


def _content(verb: "Token") -> "tuple[Token, ...]":
    """What is said: a clause or a quote, else what the verb is about."""
    clauses = [one for one in below(verb, *CLAUSES) if len(list(one.subtree)) > 2]
    clauses += [one for one in _asked(verb) if one not in clauses]
    if clauses:
        return tuple(clauses)
    asserting = lexicon.verbs().get(verb.lemma_.lower()) == "asserts"
    if not forms(verb).isdisjoint(lexicon.words("express")):
        return _voiced(verb)
    things = below(verb, "obj") + [
        one for one in below(verb, "obl") if case(one) not in {"in", "at"}
    ]
    return () if asserting else tuple(one for one in things if one.pos_ != "PRON")


def _asked(verb: "Token") -> "list[Token]":
    """`Urged Japan to resume talks`, however the parser attaches it."""
    near = [one for head in (verb, *below(verb, "obj")) for one in below(head, "advcl", "acl")]
    asking = not forms(verb).isdisjoint(lexicon.demands())
    return [one for one in near if asking and any(to.lower_ == "to" for to in one.children)]


def _voiced(verb: "Token") -> "tuple[Token, ...]":
    """What the regret or hope that somebody expresses is about."""
    nouns = below(verb, "obj")
    over = [one for noun in (*nouns, verb) for one in below(noun, "nmod", "obl", "acl")]
    return tuple(one for one in over if one.i > verb.i) or tuple(nouns)


def _holders(verb: "Token", named: Named, last: tuple[str, ...]) -> tuple[str, ...]:
    """The subject; a pronoun is who spoke in the sentence around it or just before."""
    who = below(verb, "nsubj")
    found = parties(who, named, False)[0]
    if found or not who or who[0].lower_ not in {"he", "she", "it", "they"}:
        return found[:1] or (_lent(verb, named) if not who else ())
    return last if verb.dep_ not in REPORTED else ()


def _lent(verb: "Token", named: Named) -> tuple[str, ...]:
    """`Peru condemned the raid, calling for …`."""
    if verb.dep_ in {"conj", "advcl", "xcomp"} and verb.head.pos_ == "VERB":
        return parties(below(verb.head, "nsubj"), named, False)[0][:1]
    return ()


def _according(token: "Token", named: Named) -> Saying | None:
    if token.lower_ != "according" or token.head == token:
        return None
    holders = parties([token.head], named, False)[0][:1]
    clause = token.head.head
    if not holders or clause == token.head:
        return None
    return Saying(token, holders, lexicon.according(), (clause,))
