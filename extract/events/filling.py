"""Who fills the sides of an evoked frame."""

from collections.abc import Iterable
from dataclasses import replace
from typing import TYPE_CHECKING

from ..syntax.lemmas import lemma
from ..syntax.parties import parties
from ..syntax.relations import below, case, together
from ..syntax.slots import clauses, slot
from ..syntax.voice import objects, passive, subjects
from .carrying import carrier, meeting
from .completing import completed
from .matches import Match
from .nearby import left, right
from .view import View

if TYPE_CHECKING:
    from ..tokens import Token

FINITE = ("VBD", "VBN", "VBZ", "VBP")
PLACES = ("obl:in", "obl:into", "obl:near", "obl:outside", "obl:at", "nmod:in", "nmod:into")
WHOLE = ("nsubj", "nsubj:pass", "iobj", "obj", "obl", "xcomp", "ccomp", "conj")


def filled(start: Match, view: View) -> Match:
    """The match with its actors and recipients."""
    if view.silent(start.token.sent):
        return completed(start, view)
    found = _nearest(_with_recipients(_with_actors(start, view), view), view)
    if _among_themselves(found, view):
        return replace(found, recipients=found.actors, recipient_by=found.actor_by)
    return completed(found, view)


def _with_actors(start: Match, view: View) -> Match:
    names = (*start.frame.actor, "nmod:from") if start.frame.noun else start.frame.actor
    for name in names:
        heads = carrier(start.token, view) if name == "light" else slot(start.token, name)
        ids, resolved = parties(_speaking(heads, view), view.named, toward=False)
        if ids:
            plain = "light" if name == "light" else "slot"
            return replace(start, actors=ids, actor_by="modifier" if resolved else plain)
    return start


def _speaking(heads: Iterable["Token"], view: View) -> list["Token"]:
    silent = view.lexicon.sets["no-agents"]
    return [head for head in heads if {lemma(one) for one in together([head])} - silent]


def _with_recipients(found: Match, view: View) -> Match:
    for name in found.frame.recipient:
        ids, resolved = _in_slot(found, name, view)
        ids = view.others(ids, found.actors) or _at_home(found, ids, view)
        if ids:
            plain = "clause" if name == "clause" else "slot"
            by = "modifier" if resolved and plain == "slot" else plain
            return replace(found, recipients=ids, recipient_by=by)
    ids = view.others(meeting(found.token, view), found.actors) if found.frame.noun else ()
    return replace(found, recipients=ids, recipient_by="light") if ids else found


def _at_home(found: Match, ids: tuple[str, ...], view: View) -> tuple[str, ...]:
    """A polity may act upon itself only in the kinds of events that happen at home."""
    home = found.frame.type in view.lexicon.sets["domestic"] and not found.frame.mutual
    return ids if home and len(ids) == 1 else ()


def _in_slot(found: Match, name: str, view: View) -> tuple[tuple[str, ...], bool]:
    if name == "clause":
        return _in_clause(found, view), True
    if name.startswith("light:"):
        verb = found.token.head
        heads = slot(verb, name.partition(":")[2]) if verb.pos_ == "VERB" else []
        return parties(heads, view.named, toward=True)
    placed = found.frame.type in view.lexicon.sets["placed"] and name in PLACES
    named = view.there if placed or found.frame.mode == "visit" else view.named
    return parties(slot(found.token, name), named, toward=name != "ccomp:nsubj")


def _in_clause(found: Match, view: View) -> tuple[str, ...]:
    """The first others that a content clause names, going down from its verb."""
    inner = [clause for one in objects(found.token) for clause in clauses(one)]
    every = [*clauses(found.token), *inner]
    parts = [part for clause in every for part in _in_order(clause)]
    each = (
        view.others(parties([part], view.named, toward=True)[0], found.actors) for part in parts
    )
    return next((ids for ids in each if ids), ())


def _in_order(clause: "Token") -> list["Token"]:
    direct = [child for name in WHOLE for child in below(clause, name)]
    nested = [_in_order(child) if child.pos_ == "VERB" else [child] for child in direct]
    spread = [part for parts in nested for part in parts]
    return [part for part in spread if case(part) not in ("in", "during", "after", "before")]


def _nearest(found: Match, view: View) -> Match:
    """A finite verb with one side or none takes the parties that stand nearest."""
    token = found.token
    frame = found.frame
    if (
        frame.noun
        or frame.strict
        or found.asks("clause")
        or token.tag_ not in FINITE
        or passive(token)
    ):
        return found
    actors = () if found.actors or subjects(token) else left(token, view.named)
    if actors:
        found = replace(found, actors=actors, actor_by="near")
    stops = (",", "to") if found.frame.mutual else (",",)
    others = view.others(right(token, view.named, stops), found.actors)
    if found.recipients or not others:
        return found
    return replace(found, recipients=others, recipient_by="near")


def _among_themselves(found: Match, view: View) -> bool:
    """Whether several actors do it to each other: said so, or natural and nobody else named."""
    if not view.states(found):
        return False
    inner = [part for child in found.token.children for part in (child, *child.children)]
    if any(part.lower_ == "each" and part.nbor().lower_ == "other" for part in inner):
        return True
    mutual = found.frame.mutual or found.frame.type in view.lexicon.sets["shared"]
    pair = len(found.actors) == 2 and found.frame.type in view.lexicon.sets["paired"]
    return (mutual or pair) and not found.recipients
