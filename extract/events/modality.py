"""Whether an event took place, is under way, planned, hypothetical or denied."""

from collections.abc import Container
from typing import TYPE_CHECKING

from ..syntax.lemmas import lemma
from ..syntax.relations import below
from ..syntax.slots import clauses
from ..syntax.voice import objects
from .lexicon import Lexicon

if TYPE_CHECKING:
    from ..tokens import Token


def negated(verb: "Token", lexicon: Lexicon) -> bool:
    """Whether `not`, `no longer` or an object with `no` denies the verb."""
    kin = [child.lower_ for child in verb.children if child.dep_ in ("advmod", "det", "neg")]
    nothing = [child.lower_ for obj in objects(verb) for child in below(obj, "det")]
    return bool(lexicon.sets["negation"] & {*kin, *nothing}) or "no" in _longer(verb)


def _longer(verb: "Token") -> set[str]:
    return {part.lower_ for child in below(verb, "advmod") for part in child.children}


def suppressed(token: "Token", lexicon: Lexicon, takers: Container[int]) -> bool:
    """Whether the verb above takes the event over, as `refuse` takes `lift` in `refuse to lift`."""
    verb = token if token.pos_ in ("VERB", "AUX") else _nearest_verb(token)
    above = governors(verb)
    if above and any(_obliged(one, lexicon) for one in (verb, *above[:-1])):
        return True
    if any(_conditional(one, lexicon) for one in (verb, *above)):
        return True
    return any(up.i in takers or _takes(up, verb, lexicon) for up in above)


def _takes(up: "Token", verb: "Token", lexicon: Lexicon) -> bool:
    """Whether a verb above tells its clause as no fact; some do so only of an infinitive."""
    asserts = lemma(up) in lexicon.sets["asserting"] and _told(up, verb)
    return lexicon.effects.get(lemma(up)) == "content" and not asserts


def _told(up: "Token", verb: "Token") -> bool:
    """Whether a finite clause below `up` holds the verb: told reporters [that Peru sells oil]."""
    return any(
        one.dep_ == "ccomp"
        and one.head == up
        and not {"to"} & {m.lower_ for m in below(one, "mark")}
        for one in (verb, *verb.ancestors)
    )


def _conditional(verb: "Token", lexicon: Lexicon) -> bool:
    marks = {child.lower_ for child in below(verb, "mark")}
    return bool(lexicon.sets["condition"] & marks)


def _obliged(verb: "Token", lexicon: Lexicon) -> bool:
    return any(child.lower_ in lexicon.sets["obligation"] for child in below(verb, "aux"))


def governors(token: "Token") -> list["Token"]:
    """The verbs and nouns in whose content clause a token stands."""
    found: list[Token] = []
    while token.dep_ != "ROOT" and len(found) < 8:
        step, token = token, token.head
        if _content(step) or step.dep_ == "conj":
            found += [token] if _content(step) else []
        else:
            break
    return found


def _content(token: "Token") -> bool:
    if token.dep_ in ("xcomp", "ccomp"):
        return token.i > token.head.i
    return token.dep_ in ("advcl", "acl") and token in clauses(token.head)


def modality(token: "Token", lexicon: Lexicon) -> str:
    """The modality of the vocabulary that fits a verb, or a noun by the verb above it."""
    verb = token if token.pos_ in ("VERB", "AUX") else _verb_above(token)
    if negated(verb, lexicon):
        return "denied"
    own = _by_auxiliaries(verb, lexicon)
    above = [lexicon.effects.get(lemma(up), "") for up in governors(verb)]
    stronger = [effect for effect in above if effect in ("denied", "hypothetical", "planned")]
    return stronger[0] if stronger else own


def _nearest_verb(noun: "Token") -> "Token":
    """The verb in whose clause a noun stands, else the noun."""
    above = next((one for one in noun.ancestors if one.pos_ in ("VERB", "AUX")), noun)
    return above if above.i < noun.i else _verb_above(noun)


def _verb_above(noun: "Token") -> "Token":
    return noun.head if noun.dep_ in ("obj", "nsubj", "nsubj:pass") else noun


def _by_auxiliaries(verb: "Token", lexicon: Lexicon) -> str:
    helpers = {child.lower_ for child in below(verb, "aux", "aux:pass")}
    marks = {child.lower_ for child in below(verb, "mark")}
    if lexicon.sets["hypothetical"] & helpers or lexicon.sets["condition"] & marks:
        return "hypothetical"
    if lexicon.sets["planned"] & helpers or ("to" in marks and verb.dep_ in ("acl", "advcl")):
        return "planned"
    return "ongoing" if verb.tag_ == "VBG" and below(verb, "aux") else "occurred"
