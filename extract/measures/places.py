"""The places around the word that names an act where its sides may stand."""

from typing import TYPE_CHECKING

from ..syntax.relations import below, cases
from ..syntax.spelling import among
from ..syntax.voice import subjects
from . import lexicon

if TYPE_CHECKING:
    from ..tokens import Token

PHRASES = ("nmod", "obl", "obl:agent", "conj")


def phrases(trigger: "Token") -> "list[Token]":
    """Prepositional phrases of a word and, since parsers attach either way, of the verb over it."""
    over = trigger.head if trigger.dep_ in {"obj", "obl", "nsubj:pass", "nsubj"} else trigger
    own = below(trigger, *PHRASES) + _clauses(trigger)
    later = [token for token in below(over, *PHRASES) if token.i > trigger.i]
    nouns = [phrase for phrase in [*own, *later] if phrase.pos_ != "VERB"]
    close = [phrase for phrase in nouns if not cases(phrase) & lexicon.words("loose")]
    nested = [inner for phrase in close for inner in below(phrase, "nmod", "obl")]
    return list(dict.fromkeys([*own, *later, *nested]))


def _clauses(trigger: "Token") -> "list[Token]":
    """`Tariffs imposed on Japan`."""
    return [child for verb in below(trigger, "acl", "acl:relcl") for child in below(verb, *PHRASES)]


def after(trigger: "Token", wanted: frozenset[str]) -> "list[Token]":
    """The phrases with one of some prepositions."""
    return [token for token in phrases(trigger) if cases(token) & wanted and token != trigger]


def imposing(trigger: "Token") -> "list[Token]":
    """`Tariffs that Japan imposed`."""
    verbs = [verb for verb in below(trigger, "acl:relcl", "acl") if verb.tag_ != "VB"]
    return [who for verb in verbs for who in subjects(verb) if who != trigger]


def imposition(trigger: "Token") -> "list[Token]":
    """`Japan's imposition of tariffs`, `the lifting of tariffs by Japan`."""
    over = trigger.head
    if trigger.dep_ != "nmod" or not among(over, lexicon.words("doing")):
        return []
    later = [one for one in below(over, "nmod", "obl:agent") if cases(one) & {"by", "from"}]
    return below(over, "nmod:poss", "amod", "compound") + later


def headless(trigger: "Token") -> "list[Token]":
    """The subject where the parser took `Peru announced curbs` for `announced curbs`."""
    verbs = [child for child in below(trigger, "amod") if child.pos_ == "VERB"]
    return below(trigger, "nsubj") + [who for verb in verbs for who in below(verb, "nsubj")]


def governing(trigger: "Token") -> "list[Token]":
    """The subject of a verb that takes acts: who imposes, announces, lifts."""
    verb = _verb(trigger)
    if verb is None or not among(verb, lexicon.words("acting")):
        return []
    return subjects(verb) or possessors(verb)


def _verb(trigger: "Token") -> "Token | None":
    """The verb of which the act is the object, also through `plans for` or `dollars in`."""
    token = trigger
    for _ in range(3):
        if token.dep_ not in {"obj", "obl", "nmod", "nsubj:pass", "conj"} or token.dep_ == "nsubj":
            return None
        token = token.head
        if token.pos_ == "VERB":
            return token
    return None


def gainers(trigger: "Token") -> "list[Token]":
    """Who receives aid."""
    verb = _verb(trigger)
    gains = verb is not None and among(verb, lexicon.words("gaining"))
    return subjects(verb) if verb is not None and gains else []


def possessors(verb: "Token") -> "list[Token]":
    """Whose decision, threat or list it is: `Japan's plan to ban`, `from Japan's list`."""
    up = verb.head
    holders = (
        below(up, "nmod:poss", "amod", "compound") if verb.dep_ in {"acl", "xcomp", "advcl"} else []
    )
    nouns = [child for child in up.children if child.i < verb.i] if verb.dep_ == "advcl" else []
    nearby = [who for noun in nouns for who in below(noun, "nmod:poss")]
    lists = [one for one in below(verb, "obl") if among(one, lexicon.words("lists"))]
    return holders or nearby or [who for noun in lists for who in below(noun, "nmod:poss")]


def planners(verb: "Token") -> "list[Token]":
    """Whose plan it is where the words are `Peru's plan to`, whatever the verb hangs on."""
    if verb.i - 2 <= verb.sent.start or verb.nbor(-1).lower_ != "to":
        return []
    plan = verb.nbor(-2)
    return below(plan, "nmod:poss") if plan.pos_ == "NOUN" else []


def controllers(verb: "Token") -> "list[Token]":
    """The subject further out that a verb without one shares: `was firm, promising to send`."""
    while verb.dep_ in {"xcomp", "advcl", "conj"} and not below(verb, "nsubj", "nsubj:pass"):
        verb = verb.head
    return below(verb, "nsubj") if verb.pos_ in {"VERB", "ADJ"} else []


def clauses(trigger: "Token") -> "list[Token]":
    """The verbs over a word, from the inside out."""
    return [one for one in trigger.ancestors if one.pos_ == "VERB"]


def called(verb: "Token") -> "list[Token]":
    """Whom somebody calls on to act: `called on Peru to retaliate`."""
    up = verb.head
    if verb.dep_ not in {"xcomp", "advcl", "ccomp"} or not among(up, lexicon.words("calling")):
        return []
    return [one for one in below(up, "obj", "obl", "iobj") if one.i < verb.i]
