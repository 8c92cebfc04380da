"""The sides of an act in the order of the words, where the parse does not show them."""

from typing import TYPE_CHECKING

from ..syntax.lists import listed
from ..syntax.parties import Named
from ..syntax.spelling import among
from . import lexicon

if TYPE_CHECKING:
    from ..tokens import Token

AHEAD, BACK = 12, 6
GIVEN = frozenset({"NUM", "DET", "ADJ", "NOUN", "SYM"})
ROUGHLY = frozenset({"up", "over", "about", "around", "nearly", "almost", "more", "some", "at"})
FINITE = frozenset({"VBD", "VBZ", "VBP", "MD"})
THESE = frozenset({"these", "they"})
Ids = tuple[str, ...]


def after(trigger: "Token", wanted: frozenset[str], at: Named) -> Ids:
    """The polities after the first of some prepositions, before another clause begins."""
    ids: dict[str, None] = {}
    open_, ends = False, _ends()
    for token in trigger.doc[trigger.i + 1 : trigger.sent.end]:
        far = not ids and token.i >= trigger.i + AHEAD
        if far or token.tag_ in FINITE or among(token, ends) or (ids and not _listed(token, at)):
            break
        open_ = open_ or (token.lower_ in wanted and token.pos_ != "PART")
        ids.update(dict.fromkeys(at(token) if open_ else ()))
    return tuple(ids)


def _ends() -> frozenset[str]:
    return lexicon.words("ending") | lexicon.words("loose") - {"at"}


def members(trigger: "Token", at: Named) -> Ids:
    """A list of polities that acts: `three states, Oman, Chad and Peru, had offered aid`."""
    start = trigger.sent.start
    for token in trigger.doc[start : trigger.i]:
        ids = listed(token, at)
        if ids and (end := _verbs(token, at)) and end.i <= trigger.i:
            between = trigger.doc[end.i : trigger.i + 1]
            verbs = [word for word in between if word.pos_ != "AUX"]
            acting = any(among(word, lexicon.words("acting")) for word in verbs)
            return ids if acting and len(between) < BACK else ()
    return ()


def _verbs(token: "Token", at: Named) -> "Token | None":
    """The verb right after a list of names."""
    for word in token.doc[token.i : token.sent.end]:
        if not _listed(word, at):
            return word if word.pos_ in {"AUX", "VERB"} else None
    return None


def these(noun: "Token", at: Named) -> "Token | None":
    """The first name of the next sentence where that tells who the many are."""
    after = noun.doc[noun.sent.end : noun.sent.end + 3]
    told = len(after) == 3 and after[0].lower_ in THESE and after[1].lemma_ in {"include", "be"}
    named = [word for word in noun.doc[noun.sent.end + 2 : noun.sent.end + 4] if at(word)]
    return named[0] if told and named and listed(named[0], at) else None


def _listed(token: "Token", at: Named) -> bool:
    return bool(at(token)) or token.lower_ in {",", "and", "or", "the", "west", "south"}


def before(trigger: "Token", at: Named) -> Ids:
    """The possessor or nationality in the words just before a noun."""
    for token in reversed(trigger.doc[max(trigger.sent.start, trigger.i - BACK) : trigger.i]):
        if at(token):
            return at(token)
        if token.lower_ in {"its", "their"}:
            return nearest(token, at, ())
        if token.pos_ in {"ADP", "SCONJ", "CCONJ", "AUX", "PRON"} and not _pairing(token):
            return ()
        if token.text in {",", ";", ":"}:
            return ()
    return ()


def _pairing(token: "Token") -> bool:
    """The `and` of `the Peruvian oils and fats tax`."""
    plain = token.i > token.sent.start and token.nbor(-1).pos_ in {"NOUN", "ADJ"}
    return token.pos_ == "CCONJ" and plain and token.i + 1 < token.sent.end


def nearest(trigger: "Token", at: Named, apart: Ids) -> Ids:
    """The last polity named before a word in its sentence, other than some."""
    for token in reversed(trigger.doc[trigger.sent.start : trigger.i]):
        ids = tuple(one for one in at(token) if one not in {*apart, *lexicon.words("forums")})
        if ids and not among(token.head, lexicon.words("press")):
            return ids[:1]
    return ()


def receiver(noun: "Token", at: Named) -> Ids:
    """Who receives in `offered Peru another subsidy`."""
    verb = noun.head
    return beside(verb, at) if verb.i < noun.i and among(verb, lexicon.words("giving")) else ()


def beside(verb: "Token", at: Named) -> Ids:
    """Who receives in `lent Peru ten million`: the name between the verb and what is given."""
    ids: Ids = ()
    for token in verb.doc[verb.i + 1 : min(verb.i + BACK, verb.sent.end)]:
        if at(token):
            ids = ids or at(token)
        elif ids:
            return ids if token.pos_ in GIVEN or token.lower_ in ROUGHLY else ()
        elif token.pos_ not in {"DET", "ADJ"}:
            return ()
    return ()
