"""Who takes an act and toward whom, from the places around the word that names it."""

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from ..syntax.parties import Named, parties
from ..syntax.relations import below
from ..syntax.spelling import among
from ..syntax.voice import objects, subjects
from . import lexicon, places
from .lexicon import Act

if TYPE_CHECKING:
    from spacy.tokens import Token

# Confidence where both sides hang on the word, and where one is the only other in the sentence.
SURE, CLOSE, GUESSED = 0.8, 0.7, 0.5
Ids = tuple[str, ...]
MODIFIERS = ("nmod:poss", "amod", "compound", "nmod:unmarked", "nmod:desc")


def pairs(trigger: "Token", act: Act, at: Named) -> Iterator[tuple[str, str, float]]:
    """Who acts toward whom, and how sure that is."""
    own, toward = imposers(trigger, act, at), targets(trigger, act, at)
    sure = SURE if trigger.pos_ == "VERB" or trigger.dep_ in {"obj", "nsubj:pass"} else CLOSE
    if not (own and _unlike(toward, own[0])):
        own, toward, sure = (*_completed(trigger, act, at, own, toward), GUESSED)
    for imposer in own[:1]:
        yield from ((imposer, target, sure) for target in _unlike(toward, imposer)[:3])


def _unlike(ids: Ids, imposer: str) -> Ids:
    """No polity acts toward itself."""
    return tuple(one for one in ids if one != imposer and state(one) != state(imposer))


def _completed(trigger: "Token", act: Act, at: Named, own: Ids, toward: Ids) -> tuple[Ids, Ids]:
    """Where one side is missing and the sentence names just one other polity, that one."""
    ids = tuple(dict.fromkeys(one for word in trigger.sent for one in at(word)))
    known = () if _doubtful(trigger, act) else own or toward
    open_ = act.kind in lexicon.words("complete") or any(map(at, places.gainers(trigger)))
    rest = _unlike(ids, known[0]) if known and open_ else ()
    if len(rest) != 1:
        return (), ()
    return (own, rest) if own else (rest, toward)


def _doubtful(trigger: "Token", act: Act) -> bool:
    """`Iran sanctions` may be those of Iran or those against it."""
    either = act.kind in {"sanction", "embargo", "arms-embargo"}
    return either and bool(below(trigger, "compound", "amod")) and not below(trigger, "nmod")


def imposers(trigger: "Token", act: Act, at: Named) -> Ids:
    """Who acts: the subject, the possessor or nationality, or who stands after `by`."""
    if trigger.pos_ == "VERB":
        return _agents(subjects(trigger), at) or _holder(trigger, at)
    return (
        _agents(places.after(trigger, act.by), at)
        or _agents(places.headless(trigger), at)
        or _agents(below(trigger, *MODIFIERS), at)
        or _agents(places.imposing(trigger), at)
        or _agents(places.governing(trigger), at)
    )


def targets(trigger: "Token", act: Act, at: Named) -> Ids:
    """Toward whom: after `on`, `against` and the like, or the object of the verb."""
    if trigger.pos_ == "VERB":
        slots = {"obj": objects(trigger), "obl": places.after(trigger, act.on)}
        found = [_all(slots[name], at) for name in act.target]
        return next((ids for ids in found if ids), ())
    return _all(places.after(trigger, act.on), at) or _agents(places.gainers(trigger), at)


def _agents(tokens: "Iterable[Token]", at: Named) -> Ids:
    public = [one for one in tokens if at(one) or not among(one, lexicon.words("private"))]
    return parties(public, at, False)[0]


def _all(tokens: "Iterable[Token]", at: Named) -> Ids:
    return parties(tokens, at, True)[0]


def _holder(verb: "Token", at: Named) -> Ids:
    return _agents(places.possessors(verb), at)


def state(entity: str) -> str:
    """The code in an id such as country:PER, body:per-mofa, body:UN."""
    return entity.partition(":")[2].split("-")[0].upper()
