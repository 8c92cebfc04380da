"""Who does what a verb says and who undergoes it, in the active and the passive."""

from typing import TYPE_CHECKING

from .lemmas import lemma
from .relations import below, case

if TYPE_CHECKING:
    from ..tokens import Token

CLAUSES = ("xcomp", "ccomp")
FINITE_NEST = ("ccomp", "parataxis")


def passive(verb: "Token") -> bool:
    """Whether the subject undergoes the verb."""
    if below(verb, "nsubj:pass", "aux:pass"):
        return True
    if verb.tag_ != "VBN" or below(verb, "nsubj", "aux", "obj"):
        return False
    if verb.dep_ == "acl" and verb.head.dep_ == "ROOT" and not below(verb, "obl:agent"):
        return False
    return verb.dep_ in ("acl", "advcl", "amod") or bool(below(verb, "obl:agent"))


def subjects(verb: "Token", depth: int = 4) -> list["Token"]:
    """Who does it: own subject, agent of a passive, or the subject that a control verb lends."""
    if passive(verb) and not _before_noun(verb):
        return [child for child in verb.children if _by(child)]
    own = [_antecedent(token, verb) for token in below(verb, "nsubj")] or _before_noun(verb)
    if not own and verb.pos_ in ("NOUN", "PROPN"):
        own = [one for one in below(verb, "compound", "amod") if one.i < verb.i]
    return own or (_lent(verb, depth) if depth else [])


def objects(verb: "Token") -> list["Token"]:
    """Who or what undergoes it."""
    if _before_noun(verb):
        return [verb.head]
    if not passive(verb):
        return below(verb, "obj") or below(verb, "iobj") or _past_particle(verb)
    own = [_antecedent(token, verb) for token in below(verb, "nsubj:pass", "nsubj")]
    return (own or _undergoers(verb)) + below(verb, "obj")


def _past_particle(verb: "Token") -> list["Token"]:
    """The object that a parser hung on a particle: broke [off relations]."""
    return [c for c in below(verb, "obl") if any(k.tag_ == "RP" for k in below(c, "case"))]


def _before_noun(verb: "Token") -> list["Token"]:
    """The subject of a finite verb that a parser took for an adjective: Peru [trained troops]."""
    noun = verb.head
    if verb.dep_ not in ("amod", "compound") or noun.i < verb.i or lemma(verb) == verb.lower_:
        return []
    kin = [*below(verb, "nsubj", "compound"), *below(noun, *_MISREAD)]
    apart = noun.dep_ in ("list", "appos", "obj") and noun.head.pos_ in ("NOUN", "PROPN")
    listed = [noun.head] if apart else []
    perfect = noun.dep_ == "obj" and noun.head.lower_ in ("had", "has", "have")
    listed += below(noun.head, "nsubj") if perfect else []
    return [one for one in [*kin, *listed] if one.i < verb.i and one.tag_.startswith("NN")]


_MISREAD = ("nsubj", "compound", "nmod:unmarked", "nmod:desc", "amod")


def _undergoers(verb: "Token") -> list["Token"]:
    if verb.dep_ == "acl":
        return [verb.head]
    if verb.dep_ in ("conj", "xcomp", "advcl") and verb.head.pos_ == "VERB":
        return objects(verb.head) if passive(verb.head) else subjects(verb.head, 1)
    return []


def _by(token: "Token") -> bool:
    return token.dep_ in ("obl:agent", "obl") and case(token) == "by"


def _antecedent(token: "Token", verb: "Token") -> "Token":
    """The noun that a relative pronoun stands for, the holder of speech that a pronoun repeats."""
    if token.pos_ != "PRON":
        return token
    if verb.dep_ == "acl:relcl":
        return verb.head
    if token.lower_ in ("it", "he", "she", "they", "we", "i") and verb.dep_ in FINITE_NEST:
        return next(iter(below(verb.head, "nsubj")), token)
    return token


def _lent(verb: "Token", depth: int) -> list["Token"]:
    head = verb.head
    if verb.dep_ in ("conj", "advcl", "parataxis") and head.pos_ == "VERB":
        return subjects(head, depth - 1)
    if verb.dep_ in CLAUSES and head.pos_ in ("VERB", "ADJ"):
        return objects(head) or subjects(head, depth - 1)
    if verb.dep_ in ("acl", "acl:relcl"):
        return _of_noun(verb, depth)
    return []


def _of_noun(verb: "Token", depth: int) -> list["Token"]:
    noun = verb.head
    if not any(child.lower_ == "to" for child in verb.children):
        return [noun]
    holders = below(noun, "nmod:poss") or [c for c in below(noun, "nmod") if case(c) == "of"]
    if holders:
        return holders
    if noun.head.pos_ != "VERB" or noun == noun.head:
        return [noun]
    return subjects(noun.head, depth - 1)
