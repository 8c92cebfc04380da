"""The light verbs that carry a noun: held talks, faces sanctions."""

from typing import TYPE_CHECKING

from ..syntax.lemmas import lemma
from ..syntax.parties import parties
from ..syntax.relations import case, contents
from ..syntax.voice import objects, subjects
from .view import View

if TYPE_CHECKING:
    from ..tokens import Token


def carrier(noun: "Token", view: View) -> list["Token"]:
    """The subject of the light verb that carries a noun."""
    verb = noun.head
    while verb.pos_ == "NOUN" and verb.head != verb and _carried(noun, verb):
        noun, verb = verb, verb.head
    carried = lemma(verb) in view.lexicon.sets["light"] and noun in objects(verb)
    through = lemma(verb) in view.lexicon.sets["light-for"] and noun.dep_ == "obl"
    return subjects(verb) if carried or through else []


def _carried(noun: "Token", head: "Token") -> bool:
    return noun.dep_ in ("conj", "compound") or noun in contents(head)


def meeting(noun: "Token", view: View) -> tuple[str, ...]:
    """Who meets with what a noun tells: Peru [faces] sanctions, ran into opposition."""
    verb = noun.head
    taken = noun in objects(verb) or (
        noun.dep_ == "obl" and case(noun) in ("into", "with", "under")
    )
    if not (taken and lemma(verb) in view.lexicon.sets["met"]):
        return ()
    return parties(subjects(verb), view.named, toward=True)[0]
