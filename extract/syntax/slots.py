"""What fills a slot around a verb or noun, spelled as in enhanced Universal Dependencies."""

from itertools import takewhile
from typing import TYPE_CHECKING

from .relations import below, case, together
from .voice import objects, passive, subjects

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ..tokens import Token

JOINS = frozenset({"-", "–", "/"})


def slot(token: "Token", name: str) -> list["Token"]:
    """The heads that fill a slot such as `obj`, `obl:with`, `ccomp:nsubj`, `nmod:poss`."""
    relation, _, detail = name.partition(":")
    if name in ("nsubj", "obj"):
        return subjects(token) if name == "nsubj" else objects(token)
    if relation == "head":
        return slot(token.head, detail) if detail else [token.head]
    if relation in ("advcl", "ccomp"):
        return _in_clauses(token, name)
    if relation in ("obl", "nmod") and detail not in ("poss", ""):
        return _adjuncts(token, relation, detail)
    beside = below(token, "compound", "nmod:desc") if name == "amod" else []
    return [*below(token, name), *beside, *(_hyphened(token) if name == "amod" else [])]


def _in_clauses(token: "Token", name: str) -> list["Token"]:
    """The subjects of conditions or of content clauses."""
    if name == "advcl:if":
        return [who for part in _conditions(token) for who in below(part, "nsubj")]
    return [who for clause in clauses(token) for who in _doers(clause)]


def _doers(clause: "Token") -> list["Token"]:
    """The agents of a passive clause where it names some, else its subjects."""
    agents = subjects(clause) if passive(clause) else []
    return agents or below(clause, "nsubj", "nsubj:pass")


def _hyphened(noun: "Token") -> list["Token"]:
    """The words before a noun that hyphens or strokes join: the [Iran]-[Iraq] war."""
    run = list(takewhile(_joinable, _back(noun)))
    found = [part for part in run if part.text not in JOINS]
    return found[::-1] if len(found) < len(run) else []


def _back(token: "Token") -> "Iterator[Token]":
    """The words before a word in its sentence, the nearest first."""
    while token.i and not token.is_sent_start:
        token = token.nbor(-1)
        yield token


def _joinable(token: "Token") -> bool:
    return token.text in JOINS or (token.pos_ in ("PROPN", "ADJ") and token.text[:1].isupper())


def _adjuncts(token: "Token", relation: str, preposition: str) -> list["Token"]:
    """Prepositional dependents; those of the object or a complement count too, since parsers
    attach either way."""
    kinds = ("obl", "nmod", "obl:agent", "obj")
    inner = [*objects(token), *below(token, "obl")] if relation == "obl" else below(token, "nmod")
    near = [token, *inner]
    if preposition == "between":
        near.append(token.head)
    found = [child for head in near for child in together(below(head, *kinds))]
    return [child for child in found if _cased(child, preposition)]


def _cased(token: "Token", preposition: str) -> bool:
    own = " ".join(c.lower_ for c in below(token, "case")) if " " in preposition else case(token)
    return (own or (token.dep_ == "conj" and case(token.head))) == preposition


def clauses(token: "Token") -> list["Token"]:
    """Clauses that say what a verb or noun is about."""
    own = below(token, "xcomp", "ccomp")
    extra = [child for child in below(token, "advcl", "acl") if _infinitive(child)]
    return [clause for clause in (*own, *extra) if clause.i > token.i]


def _infinitive(verb: "Token") -> bool:
    marks = {child.lower_ for child in below(verb, "mark", "aux")}
    return "to" in marks or (verb.tag_ == "VBG" and bool(_GERUND & marks))


_GERUND = {"of", "from", "with", "for", "against"}


def _conditions(token: "Token") -> list["Token"]:
    near = [token, *clauses(token)]
    found = [part for one in near for part in below(one, "advcl")]
    return [p for p in found if {"if", "unless"} & {m.lower_ for m in below(p, "mark")}]
