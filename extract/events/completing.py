"""Sides that the word's own slots don't tell: from the clause above, the sentence, the article."""

from collections.abc import Iterator
from dataclasses import replace
from typing import TYPE_CHECKING

from ..syntax.parties import agents, parties
from ..syntax.relations import below, case
from ..syntax.slots import slot
from ..syntax.voice import subjects
from .matches import Match
from .view import View

if TYPE_CHECKING:
    from ..tokens import Token

Ids = tuple[str, ...]
AWAY = frozenset({"in", "during", "after", "before", "since", "near"})
SPOKEN = ("ccomp", "parataxis")
PARTICIPLES = ("acl", "amod")
ADDRESSEES = ("iobj", "obl:to", "obl:from", "obl:with", "obl:of")
HIGHEST = 4


def completed(found: Match, view: View) -> Match:
    """The match with the sides that its surroundings tell, and how."""
    if not (found.actors or found.recipients):
        return _both(found, view)
    if found.full or found.frame.strict:
        return found
    for how, ids in _offers(found, view):
        if ids:
            return found.by(ids, how)
    return found


def _offers(found: Match, view: View) -> Iterator[tuple[str, Ids]]:
    known = found.actors or found.recipients
    if not found.actors and _private(found.token):
        return
    if not found.actors and found.token.dep_ not in PARTICIPLES:
        yield "above", view.others(_above(found.token, view), known)
    yield "sentence", _single(view.others(_in_sentence(found.token, view), known), view)
    if found.frame.mode == "visit" and found.frame.noun and found.actors:
        yield "article", view.counterpart(known, found.token)
    toward = not found.frame.noun and found.frame.type in view.lexicon.sets["toward"]
    if found.actors and toward and not _addressed(found):
        yield "article", view.counterpart(known, found.token)


def _private(token: "Token") -> bool:
    """Whether a verb has a subject of its own, which is no party."""
    return token.pos_ == "VERB" and any(one.pos_ == "NOUN" for one in subjects(token))


def _addressed(found: Match) -> bool:
    """Whether somebody else stands where the recipient would: `asked banks for loans`."""
    heads = [one for name in ADDRESSEES for one in slot(found.token, name)]
    return found.frame.type != "AGREE" and any(one.pos_ in ("NOUN", "PROPN") for one in heads)


def _both(found: Match, view: View) -> Match:
    """What two sides do to each other, in a sentence or an article about just two."""
    if not _joint(found):
        return found
    ids, how = _in_sentence(found.token, view), "sentence"
    if not ids and found.frame.noun:
        ids, how = view.pair(), "article"
    if len({view.side(one) for one in ids}) != 2:
        return found
    return replace(found, actors=ids, recipients=ids, actor_by=how, recipient_by=how)


def _joint(found: Match) -> bool:
    """Whether it is a meeting, or an accord that is itself told of: `the pact has lapsed`."""
    accord = found.frame.type == "SUPPORT" and found.frame.noun and not case(found.token)
    return found.frame.mutual and (accord or found.frame.type == "CONSULT")


def _above(token: "Token", view: View) -> Ids:
    """The subject of the nearest clause above that has a known one, short of reported speech."""
    verbs = [one for one in _higher(token) if one.pos_ in ("VERB", "AUX", "ADJ")][:HIGHEST]
    each = (parties(subjects(verb), view.named, toward=False)[0] for verb in verbs)
    return next((ids for ids in each if ids), ())


def _higher(token: "Token") -> Iterator["Token"]:
    while token.dep_ not in SPOKEN and token.head != token:
        token = token.head
        yield token


def _in_sentence(token: "Token", view: View) -> Ids:
    """The agents that a sentence names, without places."""
    named = [(one, ids) for one in token.sent if (ids := agents(view.named(one)))]
    outer = _reporting(token) if named else set()
    every = (ids for one, ids in named if one not in outer and not _aside(one))
    return tuple(dict.fromkeys(one for ids in every for one in ids))


def _aside(token: "Token") -> bool:
    """Whether a word tells a place or a membership only: `Peru, an OAS member`."""
    return bool({case(token), case(token.head)} & AWAY) or token.head.lemma_ == "member"


def _reporting(token: "Token") -> set["Token"]:
    """The words that only say who reports what a word is part of."""
    spoken = [one for one in (token, *token.ancestors) if one.dep_ in SPOKEN]
    outer = {part for one in spoken for part in one.head.subtree}
    inner = {part for one in spoken for part in one.subtree}
    ending = [c for one in (token, *token.ancestors) for c in below(one, "parataxis")]
    later = {part for c in ending if c.i > token.i and token not in c.subtree for part in c.subtree}
    return (outer - inner) | later


def _single(ids: Ids, view: View) -> Ids:
    """All of these if they are of one polity."""
    return ids[:1] if len({view.side(one) for one in ids}) == 1 else ()
