"""Which act a word names: by the lexicon's nouns and verbs and the words that they ask for."""

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING

from ..syntax.relations import below
from ..syntax.spelling import among, forms
from ..syntax.voice import objects, subjects
from . import lexicon, places
from .lexicon import Act

if TYPE_CHECKING:
    from ..tokens import Token

WITHIN = 12
NAMING = frozenset({"NOUN", "VERB", "ADJ", "NUM", "PROPN"})
NOT = frozenset({"not", "n't", "never", "n’t"})
# `In aid` is aid, `in retaliation` and `in sanctions` are no act.
OF_MONEY = frozenset({"aid", "tariff", "loan"})


def names(token: "Token") -> bool:
    """Whether a word names an act anywhere."""
    return among(token, lexicon.naming())


def act(token: "Token") -> Act | None:
    """The act that a word names; `suspended aid` names one, `in retaliation` says why."""
    if token.pos_ == "NOUN" and token.i and token.nbor(-1).lower_ == "in" and not _summed(token):
        return next((one for one in _known(token, lexicon.nouns()) if one.kind in OF_MONEY), None)
    fixed = next((one for one in _known(token, lexicon.nouns()) if one.sides), None)
    if fixed is not None or _noun(token):
        return fixed or _named(token)
    return _done(token)


def _summed(token: "Token") -> bool:
    """`Ten million dollars in sanctions`."""
    return token.i > 1 and among(token.nbor(-2), lexicon.words("sums"))


def known(token: "Token") -> tuple[Act, ...]:
    """The acts that a word alone may name, whatever stands around it."""
    if token.pos_ not in NAMING or (token.pos_ == "PROPN" and not token.text.isupper()):
        return ()
    index = lexicon.verbs() if token.pos_ == "VERB" else lexicon.nouns()
    return tuple(_known(token, index))


def _named(token: "Token") -> Act | None:
    if not _part(token):
        known = _known(token, lexicon.nouns())
        return next((one for one in known if _near(token, one)), None)
    return None


def _part(token: "Token") -> bool:
    """Whether the verb over a noun, or the noun after it (`tariff cuts`), already names the act."""
    over = token.head
    if token.dep_ == "compound" and over.pos_ == "NOUN" and _adjoin(token, over):
        return not among(over, lexicon.words("programmes")) or _other(over)
    return token.dep_ in {"obj", "nsubj:pass"} and _done(over) is not None


def _adjoin(token: "Token", over: "Token") -> bool:
    """Whether one noun stands before the other with no `on` between them."""
    between = token.doc[token.i + 1 : over.i]
    return over.i > token.i and not any(one.pos_ == "ADP" for one in between)


def _other(noun: "Token") -> bool:
    return any(_near(noun, one) for one in _known(noun, lexicon.nouns()))


def _noun(token: "Token") -> bool:
    """A noun that is no part of a name; taggers take `an arms sale to Peru` for a verb."""
    if token.pos_ in {"NOUN", "PROPN"}:
        return not _in_name(token)
    before = token.nbor(-1) if token.i > token.sent.start else token
    told = before.pos_ in {"NOUN", "ADJ", "DET"} or before.tag_ == "NNP"
    return token.pos_ == "VERB" and told and (_only_noun(token) or _plural(token))


def _plural(token: "Token") -> bool:
    """`Import curbs on steel`."""
    last = token.i + 1 >= token.sent.end
    return token.tag_ == "VBZ" and not last and token.nbor().lower_ in {"on", "against"}


def _only_noun(token: "Token") -> bool:
    return among(token, lexicon.nouns().keys()) and not among(token, lexicon.verbs().keys())


def _done(token: "Token") -> Act | None:
    if token.pos_ != "VERB":
        return None
    return next((one for one in _known(token, lexicon.verbs()) if _fits(token, one)), None)


def _in_name(token: "Token") -> bool:
    """`General Agreement on Tariffs`; agencies also write a capital after `U.S.`."""
    text = token.text
    if not text[:1].isupper() or text.isupper():
        return False
    return not (token.i == token.sent.start or token.nbor(-1).text.endswith("."))


def _known(token: "Token", index: Mapping[str, tuple[Act, ...]]) -> Iterator[Act]:
    for form in sorted(forms(token)):
        yield from index.get(form, ())


def _near(token: "Token", one: Act) -> bool:
    """Whether a word that the act asks for modifies the noun, or stands in its phrases."""
    around = [child for child in token.subtree if abs(child.i - token.i) < WITHIN]
    if one.over and not among(token.head, one.over):
        return False
    if one.without and any(among(child, one.without) for child in token.children):
        return False
    if not one.near:
        return True
    beside = [child for phrase in places.phrases(token) for child in phrase.subtree]
    left = token.doc[max(token.sent.start, token.i - 3) : token.i]
    return any(among(child, one.near) for child in [*around, *left, *beside[:WITHIN]])


def _things(verb: "Token") -> "list[Token]":
    """What is done to, also within `a total of`."""
    own = objects(verb)
    return [*own, *(one for thing in own for one in below(thing, "nmod") if one.pos_ != "PROPN")]


def _followed(verb: "Token", one: Act) -> bool:
    """Whether the words right after a verb are such as the act wants: `ordered them to leave`."""
    right = verb.doc[verb.i + 1 : min(verb.i + 1 + WITHIN, verb.sent.end)]
    if any(among(word, one.without) for word in right[: WITHIN // 2]):
        return False
    return not one.after or any(among(word, one.after) for word in right)


def _fits(token: "Token", one: Act) -> bool:
    things, phrases = _things(token), places.phrases(token)
    if one.denied and not any(child.lower_ in NOT for child in token.children):
        return False
    if one.object and not any(among(thing, one.object) for thing in things):
        return False
    if one.subject and not any(among(who, one.subject) for who in subjects(token)):
        return False
    if not _followed(token, one):
        return False
    return not one.under or any(among(phrase, one.under) for phrase in phrases)
