"""Acts of saying in a paragraph: the word, who speaks, and the heads of what is said."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from ..syntax.parties import Named
from ..syntax.relations import below, case
from ..syntax.spelling import forms
from ..syntax.voice import objects, passive, subjects
from . import lexicon, quotes, stances
from .speakers import Speakers, named_by, outer

if TYPE_CHECKING:
    from ..tokens import Doc, Token

UNSAID = frozenset({"will", "would", "may", "might", "could", "should", "if"}) | stances.NOT
CLAUSES = ("ccomp", "parataxis", "csubj")
ASIDE = frozenset({"in", "at", "during", "on", "after", "before", "by", "since"})
OF = frozenset({"on", "of", "over", "against", "from", "to", "between"})


@dataclass(frozen=True)
class Saying:
    """Whose (ids), with which stance, and the heads of what is said; `doubt` counts guesses."""

    verb: "Token"
    holders: tuple[str, ...]
    stance: str
    heads: "tuple[Token, ...]"
    doubt: int = 0


def sayings(doc: "Doc", named: Named, speakers: Speakers, number: int) -> list[Saying]:
    """All that a paragraph attributes to somebody, in the order of the words of saying."""
    found = list(_spoken(doc, named, speakers, number))
    return found + list(_quoted(doc, found, speakers, number))


def _spoken(doc: "Doc", named: Named, speakers: Speakers, number: int) -> Iterator[Saying]:
    for token in doc:
        verbal = token.pos_ in stances.VERBAL
        said = _said(token, named, speakers, number) if verbal else None
        saying = said or _according(token, named)
        if saying:
            if outer(token) is None:
                speakers.heard(saying.holders, number)
            yield saying


def _said(verb: "Token", named: Named, speakers: Speakers, number: int) -> Saying | None:
    stance = stances.of(verb)
    if not stance or not _happens(verb) or _foreseen(verb, named):
        return None
    holders = speakers.of(verb, named, number)
    heads = _heads(verb, stance) if holders else ()
    own = below(verb, "nsubj") and below(verb, "nsubj")[0].pos_ != "PRON"
    return Saying(verb, holders, stance, heads, 0 if own else 1) if heads else None


def _happens(verb: "Token") -> bool:
    """Whether something is really said: not `will say`, `did not say`, `was said`, `to say`."""
    helpers = {one.lower_ for one in verb.children if one.dep_.startswith(("aux", "advmod"))}
    marks = {one.lower_ for one in below(verb, "mark")} & {"to", "if", "unless"}
    meant = bool(marks) and bool(forms(verb.head) & lexicon.words("wanting"))
    return not helpers & UNSAID and not _undergone(verb) and (not marks or meant)


def _foreseen(verb: "Token", named: Named) -> bool:
    """`Expects prices to fall`, `expects Peru to grow`: nobody is asked for anything."""
    if not forms(verb) & lexicon.words("expecting"):
        return False
    asked = any(named_by(one, named) for one in below(verb, "obj"))
    inner = _asked(verb, "demands")
    return not asked or not inner or bool(forms(inner[0]) & lexicon.words("foreseen"))


def _undergone(verb: "Token") -> bool:
    """Passive, and no finite verb that a parser took for an adjective."""
    return passive(verb) and not (verb.dep_ in {"amod", "compound"} and subjects(verb))


def _heads(verb: "Token", stance: str) -> "tuple[Token, ...]":
    """What is said: a clause or a quote, else what the verb is about."""
    express = lexicon.words("express") | lexicon.words("needing")
    if forms(verb) & express and (below(verb, "obj", "obl")):
        voiced = _voiced(verb, stance)
        if voiced:
            return voiced
    inner = [*below(verb, *CLAUSES), *_blamed(verb, stance), *_asked(verb, stance)]
    clauses = [one for one in inner if len(list(one.subtree)) > 2 and not _phrase(one, verb)]
    if clauses:
        return tuple(dict.fromkeys(clauses))
    if stance == "asserts":
        return ()
    near = [one for one in below(verb, "obl") if case(one) not in ASIDE - {"on"}]
    near = [one for one in near if not one.like_num]
    nouns = [one for one in below(verb, "xcomp") if one.pos_ in {"NOUN", "PROPN"}]
    direct = objects(verb) or nouns
    things = [*direct, *(one for one in near if case(one) in OF)] if direct else near
    if forms(verb) & lexicon.words("blaming"):
        things = [
            one
            for top in (verb, *direct)
            for one in below(top, "nmod", "obl")
            if case(one) in {"of", "for", "with"}
        ] or things
    return tuple(one for one in things if one.pos_ != "PRON" or stance == "denies")


def _phrase(clause: "Token", verb: "Token") -> bool:
    """A participle before the speaker that a parser took for what is said: `Hitting back, …`."""
    return clause.tag_ == "VBG" and clause.i < verb.i and not below(clause, "nsubj", "aux")


def _asked(verb: "Token", stance: str) -> "list[Token]":
    """`Urged Japan to resume talks`, however the parser attaches it."""
    if stance not in {"demands", "hopes"}:
        return below(verb, "xcomp") if stance in {"asserts", "denies"} else []
    near = [one for head in (verb, *below(verb, "obj", "xcomp")) for one in _to(head)]
    return [one for one in near if one.i > verb.i]


def _blamed(verb: "Token", stance: str) -> "list[Token]":
    """What somebody is accused of, however the parser attaches it."""
    near = [verb, *objects(verb)] if stance == "criticises" else []
    inner = [one for head in near for one in below(head, "advcl", "acl")]
    return [one for one in inner if one.tag_ == "VBG" and one.i > verb.i + 1][:1]


def _to(head: "Token") -> "list[Token]":
    inner = below(head, "advcl", "acl", "xcomp")
    return [one for one in inner if any(to.lower_ in {"to", "for"} for to in one.children)]


def _voiced(verb: "Token", stance: str) -> "tuple[Token, ...]":
    """What the regret or hope that somebody expresses is about; a need with what it is of."""
    nouns = {word for word, one in lexicon.nouns().items() if one == stance}
    expressed = [one for one in below(verb, "obj", "obl") if forms(one) & nouns]
    over = [
        one
        for noun in (*expressed, verb)
        for one in below(noun, "nmod", "obl", "acl", "ccomp", "advcl")
        if one not in expressed and one.i > verb.i and case(one) not in {"in", "to", "at", "after"}
    ]
    if stance == "asserts":
        return tuple([*expressed[:1], *over[:1]] if expressed else ())
    return tuple(_meant(over) or expressed[:1])


def _meant(over: "list[Token]") -> "list[Token]":
    """Of `hope for Peru to sign` the signing."""
    first = over[:1]
    asked = bool(first) and case(first[0]) == "for"
    return [one for one in over[1:2] if asked and one in _to(one.head)] or first


def _according(token: "Token", named: Named) -> Saying | None:
    if token.lower_ != "according" or token.head == token:
        return None
    holders = named_by(token.head, named)[:1]
    clause = token.head.head
    said = clause == token.head or bool(stances.of(clause))
    return None if not holders or said else Saying(token, holders, lexicon.according(), (clause,))


def _quoted(
    doc: "Doc", found: Iterable[Saying], speakers: Speakers, number: int
) -> Iterator[Saying]:
    """Sentences of a quote beside the one that the verb of saying governs."""
    told = list(found)
    for quote in quotes.quotes(doc):
        for head in quotes.sentences(doc, quote):
            by = _speaker(quote, told)
            if not any(_covers(one, head) for one in told):
                if by:
                    yield replace(by, stance="asserts", heads=(head,), doubt=by.doubt + 1)
                elif not told and speakers.near(number):
                    yield Saying(head, speakers.near(number), "asserts", (head,), 2)


def _covers(saying: Saying, head: "Token") -> bool:
    return any(head == one or one.is_ancestor(head) for one in saying.heads)


def _speaker(quote: quotes.Range, told: list[Saying]) -> Saying | None:
    """Whoever says a part of the quote, else who spoke just before it, else just after it."""
    outside = [one for one in told if not quote[0] <= one.verb.i < quote[1]]
    parts = [one for one in outside if any(quote[0] <= h.i < quote[1] for h in one.heads)]
    before = [one for one in outside if one.verb.i < quote[0]]
    after = [one for one in outside if one.verb.i >= quote[1]]
    return next(iter([*parts, *before[-1:], *after[:1]]), None)
