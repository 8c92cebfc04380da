"""Which stance a verb takes, and what is said with it."""

from typing import TYPE_CHECKING

from ..syntax.relations import below, case
from ..syntax.spelling import forms
from . import lexicon

if TYPE_CHECKING:
    from collections.abc import Callable

    from ..tokens import Token

VERBAL = ("VERB", "AUX")
NOT = frozenset({"not", "n't", "n’t", "never", "no"})
YET = frozenset({"yet", "longer", "still", "anymore"})
WILL = frozenset({"will", "would", "can", "could", "ca", "wo", "should", "must", "may", "might"})


def of(verb: "Token") -> str:
    """The stance of a verb of saying, or nothing."""
    if verb.pos_ not in VERBAL:
        return ""
    near = forms(verb)
    if near.isdisjoint(lexicon.firsts()):
        return ""
    voiced = near & (lexicon.words("express") | lexicon.words("needing"))
    expressed = _expressed(verb) if voiced else ""
    return expressed or _fitting(verb, _said(near, _particles(verb)))


def _expressed(verb: "Token") -> str:
    things = below(verb, "obj", "obl")
    kinds = (lexicon.nouns().get(form, "") for one in things for form in sorted(forms(one)))
    only = not forms(verb) & lexicon.words("express")
    return next((kind for kind in kinds if kind and (kind == "asserts" or not only)), "")


def _said(near: frozenset[str], particles: frozenset[str]) -> str:
    """The stance of the first entry of the lexicon whose verb and particle these are."""
    known = (one for form in near for one in lexicon.phrases().get(form, ()))
    found = [(place, stance) for place, rest, stance in known if not rest or rest in particles]
    return min(found)[1] if found else ""


def _particles(verb: "Token") -> frozenset[str]:
    near = [case(one) for one in below(verb, "obl")]
    return frozenset([*near, *(one.lower_ for one in below(verb, "compound:prt", "advmod"))])


def _fitting(verb: "Token", stance: str) -> str:
    """The stance, if the verb is used in that sense: `dismissed the claim`, no minister."""
    near = forms(verb)
    if near & lexicon.words("deniers") and not _rebuts(verb):
        return ""
    if near & lexicon.words("judged") and not any(
        case(one) in {"for", "as"} for one in below(verb, "obl", "advcl")
    ):
        return ""
    wants = bool(near & lexicon.words("wanting"))
    return "hopes" if wants and not below(verb, "obj", "ccomp") else stance


def _rebuts(verb: "Token") -> bool:
    things = [form for one in below(verb, "obj") for form in forms(one)]
    said = lexicon.words("charges") | lexicon.words("requests")
    return bool(below(verb, "ccomp")) or not said.isdisjoint(things)


def sharpened(stance: str, head: "Token", negated: bool, foreign: "Callable[[Token], bool]") -> str:
    """A plain `say` takes the stance of what is said.

    `negated` says that the speaker thinks it is not so; `foreign` whether a word means another
    party than the speaker.
    """
    if stance != "asserts":
        return stance
    subject = below(head, "nsubj", "nsubj:pass")
    other = any(foreign(one) for one in subject)
    cue = _cue(head, other)
    if cue:
        return cue
    if negated or (_denied(head) and _guilty(head, other)):
        return "denies"
    return stance


def _cue(head: "Token", other: bool) -> str:
    """The stance of a word at the head of what is said; `must` and blame need another party."""
    helpers = {one.lower_ for one in below(head, "aux")}
    near = forms(head)
    if other and helpers & lexicon.words("must"):
        return "demands"
    if other and _blames(head, near):
        return "criticises"
    found = next((lexicon.cues()[form] for form in sorted(near) if form in lexicon.cues()), "")
    modifiers = [form for one in below(head, "amod") for form in sorted(forms(one))]
    if not found and below(head, "cop"):
        found = next((lexicon.cues()[form] for form in modifiers if form in lexicon.cues()), "")
    if found and negation(head):
        return lexicon.opposite().get(found, "")
    return found


def _blames(head: "Token", near: frozenset[str]) -> bool:
    kept = bool(near & lexicon.words("keeping"))
    return (kept and negation(head)) or (not negation(head) and bool(near & lexicon.words("guilt")))


def negation(head: "Token") -> bool:
    """Whether a word is negated an odd number of times."""
    near = [one for one in head.children if one.i < head.i or one.dep_ == "advmod"]
    count = sum(one.lower_ in NOT for one in near if one.dep_ in {"advmod", "det"})
    nobody = sum(
        any(det.lower_ == "no" for det in below(one, "det")) or one.lower_ in {"nobody", "nothing"}
        for one in below(head, "nsubj", "nsubj:pass", "obj")
    )
    return (count + nobody) % 2 == 1


def _denied(head: "Token") -> bool:
    """`Has not contributed`; a refusal (`will not`) and `not yet` are no denials."""
    near = {child.lower_ for child in head.children}
    return negation(head) and not near & WILL and not near & YET


def _guilty(head: "Token", other: bool) -> bool:
    """Whether it would be to the speaker's blame, so that to negate it rebuts somebody."""
    return not other and bool(forms(head) & lexicon.words("guilt"))
