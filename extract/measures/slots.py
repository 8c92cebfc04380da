"""The sides of an act as the parse shows them: subjects, possessors, prepositional phrases."""

from typing import TYPE_CHECKING

from ..syntax.parties import Named, parties
from ..syntax.relations import below
from ..syntax.spelling import among
from ..syntax.voice import objects, subjects
from . import lexicon, places, surface
from .lexicon import Act

if TYPE_CHECKING:
    from collections.abc import Iterable

    from ..tokens import Token

Ids = tuple[str, ...]
GIVERS = frozenset({"from"})
MODIFIERS = ("nmod:poss", "amod", "compound", "nmod:unmarked", "nmod:desc")


def imposers(trigger: "Token", act: Act, at: Named) -> Ids:
    """Who acts: the subject, the possessor or nationality, or who stands after `by`."""
    if gerund(trigger):
        return surface.before(trigger, at)
    if act.gains:
        return _named(places.after(trigger, GIVERS), at) or surface.after(trigger, GIVERS, at)
    verbal = (
        places.called,
        places.planners,
        subjects,
        places.possessors,
        places.controllers,
    )
    nominal = (
        places.headless,
        _modifiers,
        places.imposing,
        places.imposition,
        places.governing,
    )
    by = _agents(places.after(trigger, act.by), at)
    bare = _bare(trigger, act) + _beside(trigger, at)
    places_ = [place(trigger) for place in (verbal if _verbal(trigger) else nominal)]
    found = (_agents([one for one in place if one not in bare], at) for place in places_)
    first = by if not _verbal(trigger) else ()
    return first or next(filter(None, found), by)


def gerund(trigger: "Token") -> bool:
    """`Peru's scrapping of the pact`."""
    last = trigger.i + 1 >= trigger.sent.end
    return trigger.lower_.endswith("ing") and not last and trigger.nbor().lower_ == "of"


def _verbal(trigger: "Token") -> bool:
    return trigger.pos_ == "VERB"


def _bare(noun: "Token", act: Act) -> "list[Token]":
    """`Iran` in `Iran sanctions`, which hit it, but not `U.S.` or `Iranian`, which impose them."""
    names = below(noun, *MODIFIERS[2:]) if act.kind in lexicon.words("doubtful") else []
    return [one for one in names if one.pos_ == "PROPN" and one.text[1:].islower()]


def _beside(noun: "Token", at: Named) -> "list[Token]":
    """Who receives and stands before what is given, so that a parser joins the two."""
    ids = surface.receiver(noun, at)
    return [one for one in below(noun, *MODIFIERS) if ids and at(one) == ids]


def _modifiers(noun: "Token") -> "list[Token]":
    """Possessors and nationalities, also before `aid programme`."""
    own = below(noun, *MODIFIERS)
    return own + below(noun.head, *MODIFIERS) if noun.dep_ == "compound" else own


def targets(trigger: "Token", act: Act, at: Named) -> Ids:
    """Toward whom: after `on`, `against` and the like, or the object of the verb."""
    if gerund(trigger):
        return surface.after(trigger, frozenset({"of"}), at)[:1]
    if act.gains:
        return _agents(subjects(trigger), at)
    if _verbal(trigger):
        slots = {
            "obj": objects(trigger),
            "iobj": below(trigger, "iobj"),
            "obl": places.after(trigger, act.on),
        }
        receiver = surface.beside(trigger, at) if "iobj" in act.target else ()
        found = [receiver, *(_all(slots[name], at) for name in act.target)]
        return next((ids for ids in found if ids), ())
    return (
        surface.receiver(trigger, at)
        or _all(places.after(trigger, act.first), at)
        or _all(places.after(trigger, act.on), at)
        or _agents(places.gainers(trigger), at)
        or _all(_bare(trigger, act), at)
    )


def _named(tokens: "Iterable[Token]", at: Named) -> Ids:
    """Polities that stand there themselves: not `from sales in Peru`."""
    return _all([one for one in tokens if at(one)], at)


def deciders(trigger: "Token", at: Named) -> Ids:
    """The subject of a clause further out: `Peru said it would go ahead with the tariffs`."""
    for verb in places.clauses(trigger):
        things = any(
            among(one, lexicon.words("things"))
            for one in (*verb.lefts, *verb.doc[max(verb.i - 1, 0) : verb.i])
        )
        facing = things or among(verb, lexicon.words("facing") | lexicon.words("idle"))
        found = () if facing else _agents(subjects(verb), at)
        if found or facing:
            return found
    return ()


def leaders(trigger: "Token", at: Named) -> Ids:
    """The subject of the nearest clause over a noun: `Peru agreed on an aid package`."""
    verbs = places.clauses(trigger)[:1]
    return _agents(subjects(verbs[0]), at) if verbs and not _verbal(trigger) else ()


def sufferers(trigger: "Token", at: Named) -> Ids:
    """The subject of a clause that faces the act: `Chile protested against the tariffs`."""
    clauses = [one for one in places.clauses(trigger) if among(one, lexicon.words("facing"))]
    found = _agents(subjects(clauses[0]), at) if clauses else ()
    return found or _opposed(trigger, at)


def _opposed(trigger: "Token", at: Named) -> Ids:
    """`The opposition of Chile to the tariffs`, `Chile's anger over them`."""
    nouns = [one for one in trigger.doc[trigger.sent.start : trigger.i] if one.pos_ == "NOUN"]
    facing = [one for one in nouns if among(one, lexicon.words("opposing"))]
    near = [who for noun in facing[-1:] for who in below(noun, "nmod", *MODIFIERS)]
    return _agents([one for one in near if one.i < trigger.i], at)


def _agents(tokens: "Iterable[Token]", at: Named) -> Ids:
    known = [_meant(one, at) for one in tokens]
    public = [one for one in known if at(one) or not _private(one)]
    return parties(public, at, False)[0]


def _private(token: "Token") -> bool:
    """Who is no polity and acts of its own, without guidance from its government."""
    guided = any(among(word, lexicon.words("directing")) for word in token.sent)
    return not guided and among(token, lexicon.words("private"))


def _meant(token: "Token", at: Named) -> "Token":
    """The subject before that `it` or `they` stand for, and the list that a sentence adds."""
    if token.tag_ == "NNS" and not at(token):
        return surface.these(token, at) or token
    if token.lower_ not in {"it", "they"} or at(token):
        return token
    before = [one for one in token.doc[: token.i] if one.dep_ == "nsubj" and at(one)]
    return before[-1] if before else token


def _all(tokens: "Iterable[Token]", at: Named) -> Ids:
    return parties(tokens, at, True)[0]
