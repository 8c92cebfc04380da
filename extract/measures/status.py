"""How far an act has come, by the verbs over it."""

from typing import TYPE_CHECKING

from ..syntax.relations import below
from ..syntax.spelling import forms
from . import lexicon, places

if TYPE_CHECKING:
    from ..tokens import Token

# The further out a word stands, the more it holds the act back.
HOLDING = ("rejected", "threatened", "proposed", "announced")
LOOSE = frozenset({"may", "might", "could"})


def of(trigger: "Token") -> str:
    """The status of the act that a word names."""
    if trigger.pos_ == "VERB" and places.called(trigger):
        return "proposed"
    described = _described(trigger) or _planned(trigger)
    if described:
        return described
    verbs = _verbs(trigger)
    if not verbs:
        return "in-force"
    return _held(_nearest(trigger, verbs[0]), verbs)


def _described(trigger: "Token") -> str:
    """`Proposed tariffs`, `threatened sanctions`, `plans for tariffs`."""
    found = [_meaning(child) for child in below(trigger, "amod", "compound")]
    return next((one for one in found if one in HOLDING), "")


def _planned(trigger: "Token") -> str:
    """`A decision to ban`, `threats to ban`, however the parser attaches the verb."""
    marks = [child for child in trigger.children if child.lower_ == "to" and child.dep_ == "mark"]
    before = [mark.nbor(-1) for mark in marks if mark.i > trigger.sent.start]
    nouns = [word for word in before if word.pos_ == "NOUN" and _meaning(word) in HOLDING]
    return _meaning(nouns[0]) if nouns else ""


def _verbs(trigger: "Token") -> "list[Token]":
    """The verbs, and nouns such as `plan`, over an act, as long as each is about the next."""
    found = [trigger] if trigger.pos_ == "VERB" else []
    token = trigger
    while token.head != token and token.dep_ not in {"nsubj", "advcl", "acl:relcl", "conj"}:
        token = token.head
        found += [token] if _meaning(token) or token.pos_ == "VERB" else []
    return found


def _nearest(trigger: "Token", verb: "Token") -> str:
    if verb == trigger:
        own = _meaning(verb)
        return own if own == "announced" or "suspend" in forms(verb) else "in-force"
    return _meaning(verb) or "in-force"


def _held(base: str, verbs: "list[Token]") -> str:
    """What was to be ended and was not, is still in force."""
    further = [_meaning(verb) for verb in verbs[1:]]
    holding = [one for one in [*further, *map(_mood, verbs)] if one in HOLDING]
    denied = any(_not(verb) for verb in verbs)
    if base in {"lifted", "suspended"}:
        return "in-force" if holding or denied or any(map(_pending, verbs)) else base
    if base == "in-force" and denied:
        return "rejected"
    return holding[0] if base == "in-force" and holding else base


def _pending(verb: "Token") -> bool:
    """`Is ready to lift`, `if it lifts`: an end that has not come."""
    marks = {child.lower_ for child in verb.children if child.dep_ in {"mark", "advmod"}}
    return bool(marks & lexicon.words("pending"))


def _mood(verb: "Token") -> str:
    helpers = {child.lower_ for child in verb.children if child.dep_.startswith("aux")}
    if helpers & LOOSE:
        return "threatened"
    return "announced" if helpers & {"will", "shall", "would"} else ""


def _not(verb: "Token") -> bool:
    return any(child.lower_ in {"not", "n't", "never", "n’t"} for child in verb.children)


def _meaning(word: "Token") -> str:
    known = lexicon.status()
    return next((known[form] for form in sorted(forms(word)) if form in known), "")
