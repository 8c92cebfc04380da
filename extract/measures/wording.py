"""What an act is about and how we call it, in words of our own."""

from typing import TYPE_CHECKING

from ..syntax.relations import below, cases
from ..syntax.spelling import among, forms
from ..syntax.voice import objects
from . import lexicon, places
from .lexicon import Act

if TYPE_CHECKING:
    from ..tokens import Token

LONGEST = 4
ABOUT = frozenset({"on", "of", "against"})


def label(act: Act, affected: str) -> str:
    """The kind, and in brackets what it affects."""
    kind = "other measure" if act.kind == "other" else act.kind.replace("-", " ")
    return f"{kind} ({affected})" if affected else kind


def object_of(trigger: "Token", act: Act) -> str:
    """The goods, sector or agreement that is affected: a noun with what is close before it."""
    if trigger.pos_ == "VERB":
        things = objects(trigger) + [
            one for one in places.phrases(trigger) if among(one, act.under)
        ]
    else:
        things = [one for one in places.phrases(trigger) if cases(one) & ABOUT]
    nouns = [thing for thing in things if thing.pos_ == "NOUN"]
    return _short(_goods(nouns[0])) if nouns else ""


def _goods(noun: "Token") -> "Token":
    """`Exports of wine` and `a range of wines` are about wine."""
    inner = [one for one in below(noun, "nmod") if "of" in cases(one) and one.pos_ == "NOUN"]
    return inner[0] if inner and among(noun, lexicon.words("amounts")) else noun


def _short(noun: "Token") -> str:
    before = [one for one in below(noun, "compound", "amod") if one.pos_ in {"NOUN", "ADJ"}]
    close = [one for one in before if not one.text[:1].isupper()]
    return " ".join(one.lower_ for one in [*close, noun][-LONGEST:])


def evidence(trigger: "Token") -> "list[Token]":
    """The words of the act: its phrase up to the verb that takes it."""
    over = trigger.head if trigger.dep_ in {"obj", "nsubj:pass", "obl"} else trigger
    inner = [one for one in over.subtree if one.sent == trigger.sent and one.pos_ != "PUNCT"]
    return [*inner, trigger] if len(inner) < 45 else [*trigger.subtree]


def takes_effect(trigger: "Token") -> bool:
    """Whether the date at a word is the date from which the act holds."""
    verb = trigger.head if trigger.pos_ != "VERB" else trigger
    known = [lexicon.status().get(form) for form in forms(verb)]
    return verb == trigger or among(verb, lexicon.words("starting")) or "in-force" in known
