"""Whether a date lies ahead or behind, by the verb that it depends on."""

from typing import TYPE_CHECKING

from .words import words

if TYPE_CHECKING:
    from ..tokens import Token


def ahead(token: "Token") -> bool | None:
    """True under a verb that looks ahead, False under a past one, None where neither is plain."""
    for verb in _governors(token):
        plain = _plain(verb)
        if plain is not None:
            return plain
    return None


def _governors(token: "Token") -> "list[Token]":
    return [word for word in token.ancestors if word.pos_ in {"VERB", "AUX", "ADJ", "NOUN"}]


def _plain(verb: "Token") -> bool | None:
    helpers = {child.lower_ for child in verb.children if child.dep_.startswith(("aux", "mark"))}
    cues = words("ahead")
    if helpers & {"will", "shall", "'ll", "’ll"} or verb.lemma_ in {"due", "expire"}:
        return True
    if "to" in helpers:
        return _infinitive(verb)
    if verb.dep_ in {"acl", "amod"} or verb.pos_ == "NOUN":
        return True if verb.lemma_ in cues & {"schedule", "plan", "slate", "expect"} else None
    if verb.tag_ == "VBN" and verb.lemma_ in cues & {"schedule", "slate", "expect", "set"}:
        return True
    return _finite(verb, helpers)


def _infinitive(verb: "Token") -> bool | None:
    """`To meet` lies ahead after `plans` or `agreed`, and in headlines; not after `managed`."""
    if verb.dep_ == "ROOT":
        return True
    return True if verb.head.lemma_ in words("ahead") and verb.dep_ != "advcl" else None


def _finite(verb: "Token", helpers: set[str]) -> bool | None:
    if helpers & {"would", "may", "might", "could", "should"}:
        return True if helpers & {"would"} and "have" not in helpers else None
    past = "Tense=Past" in verb.morph.split("|") or helpers & {
        "was",
        "were",
        "had",
        "did",
        "has",
        "have",
    }
    return False if past and "be" not in helpers else None
