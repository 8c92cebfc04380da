"""Which stance a verb takes, and what is said with it."""

from typing import TYPE_CHECKING

from ..syntax.relations import below, case
from ..syntax.spelling import forms
from . import lexicon

if TYPE_CHECKING:
    from spacy.tokens import Token

NOT = frozenset({"not", "n't", "n’t", "never"})
WILL = frozenset({"will", "would", "can", "could", "ca", "wo", "should", "must"})
THINKING = frozenset({"think", "believe"})


def of(verb: "Token") -> str:
    """The stance of a verb of saying, or nothing."""
    known, particles = lexicon.verbs(), _particles(verb)
    expressed = [] if forms(verb).isdisjoint(lexicon.words("express")) else below(verb, "obj")
    nouns = [lexicon.nouns().get(form, "") for noun in expressed for form in forms(noun)]
    found = [known[word] for word in known if _is(verb, word, particles)]
    return next((stance for stance in [*nouns, *found] if stance), "")


def _is(verb: "Token", word: str, particles: frozenset[str]) -> bool:
    first, _, rest = word.partition(" ")
    return first in forms(verb) and (not rest or rest in particles)


def _particles(verb: "Token") -> frozenset[str]:
    near = [case(one) for one in below(verb, "obl")]
    return frozenset([*near, *(one.lower_ for one in below(verb, "compound:prt", "advmod"))])


def sharpened(verb: "Token", stance: str, content: "tuple[Token, ...]") -> str:
    """A plain `say` takes the stance of a cue at the head of what is said."""
    if stance != "asserts" or verb.lemma_.lower() == "deny":
        return stance
    near = [word for head in content for word in (head, *head.children)]
    found = [lexicon.cues().get(form) for word in near for form in sorted(forms(word))]
    negated = any(_denied(word) for head in content for word in (head, *_thought(head)))
    return next((cue for cue in found if cue), "denies" if negated else stance)


def _denied(head: "Token") -> bool:
    """`Has not contributed`; a refusal (`will not`) is no denial."""
    near = {child.lower_ for child in head.children}
    return bool(near & NOT) and not near & WILL


def _thought(head: "Token") -> "list[Token]":
    return below(head, "ccomp") if not forms(head).isdisjoint(THINKING) else []
