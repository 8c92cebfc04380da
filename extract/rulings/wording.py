"""What a court decided, in a few words of our own, and whom it names."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from ..syntax.relations import below, case
from ..syntax.voice import objects
from . import lexicon

if TYPE_CHECKING:
    from ..tokens import Token

LONGEST = 5
REACH = 8
BEFORE = ("compound", "amod", "nmod:poss")
PREDICATE = ("aux", "aux:pass", "cop", "advmod")
NEGATED = frozenset({"not", "n't", "n’t", "never", "no"})


@dataclass(frozen=True)
class Order:
    """The words of a decision: who is told to do what, or the thing that is kept or undone."""

    who: "Token | None"
    does: "Token | None"
    things: "tuple[Token, ...]" = ()


def order(verb: "Token | None") -> Order:
    """What a court's verb governs; nothing where a decision is only named."""
    if verb is None:
        return Order(None, None)
    inner = [one for one in _inner(verb) if one.i > verb.i]
    things = tuple(objects(verb))
    does = inner[0] if inner else None
    own = below(does, "nsubj", "nsubj:pass") if does is not None else []
    who = next(iter([*own, *things]), None)
    return Order(who, does, things)


def outcome(verb: "Token | None", told: Order) -> str:
    """The decision in the template of its verb, or nothing where the text gives too little."""
    template = lexicon.outcome(verb) if verb is not None else ""
    if "{thing}" in template:
        return template.format(thing=_phrase(told.things[0])) if told.things else ""
    if told.who is None or told.does is None or told.who.pos_ == "PRON":
        return ""
    who, does = _phrase(told.who), _predicate(told.does, "must" in template)
    long = len(f"{who} {does}".split()) > LONGEST
    return template.format(who=told.who.text if long else who, does=does)


def sides(verb: "Token | None", told: Order) -> "tuple[list[Token], list[Token]]":
    """Against whom a decision goes, and whom it finds for."""
    if verb is None:
        return [], []
    template = lexicon.outcome(verb)
    bound = told.things if "must" in template or "penalty" in template else ()
    paid = objects(told.does) if told.does is not None and "must {" in template else []
    wins = [*_preposed(verb, "favor", "favour"), *paid]
    return [*_preposed(verb, "against"), *bound], wins


def _inner(verb: "Token") -> "list[Token]":
    """The clause that says what is decided, however the parser attaches it."""
    near = [verb, *objects(verb)]
    own = [*below(verb, "xcomp", "ccomp"), *(one for top in near for one in _marked(top))]
    return [*own, *_behind_that(verb)]


def _behind_that(verb: "Token") -> "list[Token]":
    """The clause that a `that` near behind begins: `the court ruled on Monday that …`."""
    near = verb.doc[verb.i + 1 : min(verb.i + REACH, verb.sent.end)]
    return [one.head for one in near if one.lower_ == "that" and one.head.i > one.i][:1]


def _marked(head: "Token") -> "list[Token]":
    clauses = below(head, "advcl", "acl", "xcomp")
    cues = ("to", "from", "that")
    return [one for one in clauses if any(mark.lower_ in cues for mark in below(one, "mark"))]


def _preposed(verb: "Token", *words: str) -> "list[Token]":
    """Those behind `against`, or behind `in favour of`."""
    near = below(verb, "obl")
    straight = [one for one in near if case(one) in words]
    return straight + [one for top in near if top.lower_ in words for one in below(top, "nmod")]


def _predicate(verb: "Token", bare: bool) -> str:
    """The verb with its helpers and object; the bare verb behind `must`."""
    kept = [one for one in below(verb, *PREDICATE) if one.dep_ != "advmod" or _negates(one)]
    before = ["is" if one.text == "be" else one.text for one in kept if one.i < verb.i]
    things = [_phrase(one) for one in below(verb, "obj")[:1]]
    return " ".join([verb.lemma_, *things] if bare else [*before, verb.text, *things])


def _negates(word: "Token") -> bool:
    return word.lower_ in NEGATED


def _phrase(noun: "Token") -> str:
    """A noun with the words close before it, at most four."""
    near = [one for one in below(noun, *BEFORE) if one.i < noun.i]
    kept = [*(part for one in near for part in _owner(one)), noun]
    return " ".join(one.text for one in kept[-LONGEST + 1 :]).replace(" '", "'").replace(" ’", "’")


def _owner(word: "Token") -> "list[Token]":
    """`Chile's` with its mark, other words alone."""
    return [word, *below(word, "case")] if word.dep_ == "nmod:poss" else [word]
