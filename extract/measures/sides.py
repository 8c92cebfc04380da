"""Who takes an act and toward whom, from the words around it outward to the whole article."""

from collections.abc import Iterator
from itertools import chain, product
from typing import TYPE_CHECKING

from ..syntax.parties import Named
from ..syntax.spelling import among
from . import lexicon, places, slots, surface
from .background import Background
from .lexicon import Act

if TYPE_CHECKING:
    from ..tokens import Token

# Confidence where both sides hang on the word, where the order of the words or the clause gives
# one, where one is the only other in the sentence, and where the article has to tell it.
SURE, CLOSE, WORDED, GUESSED, FAR = 0.8, 0.7, 0.6, 0.5, 0.4
MOST = 10
Ids = tuple[str, ...]
Sides = tuple[Ids, Ids]
Offer = tuple[Ids, Ids, float]


def pairs(
    trigger: "Token", act: Act, at: Named, background: Background
) -> Iterator[tuple[str, str, float]]:
    """Who acts toward whom, and how sure that is."""
    own, toward, sure = _found(trigger, act, at, background)
    background.lead(act.kind, slots.leaders(trigger, at))
    for imposer, target in product(own[:MOST], toward[:MOST]):
        if _apart(imposer, target) and not {imposer, target} & lexicon.words("forums"):
            yield imposer, target, sure


def _found(trigger: "Token", act: Act, at: Named, background: Background) -> Offer:
    """The sides from the nearest place that gives them both."""
    offers = chain(_here(trigger, act, at), _around(trigger, act, at, background))
    return next((offer for offer in offers if _whole((offer[0], offer[1]))), ((), (), FAR))


def _here(trigger: "Token", act: Act, at: Named) -> Iterator[Offer]:
    """What the act's own words tell."""
    yield act.sides[:1], act.sides[1:], WORDED
    yield *_slots(trigger, act, at), _near(trigger)
    yield *_worded(trigger, act, at, _slots(trigger, act, at)), WORDED


def _slots(trigger: "Token", act: Act, at: Named) -> tuple[Ids, Ids]:
    own, toward = slots.imposers(trigger, act, at), slots.targets(trigger, act, at)
    listed = surface.members(trigger, at) if not own or own[0] not in toward else ()
    return (listed if set(own) <= set(listed) else own), toward


def _around(trigger: "Token", act: Act, at: Named, background: Background) -> Iterator[Offer]:
    """What the sentence and the article tell of an act that may be told so."""
    if not (act.open or any(map(at, places.gainers(trigger)))) or _elsewhere(trigger):
        return
    own, toward = worded = _worded(trigger, act, at, _slots(trigger, act, at))
    yield () if own else background.half(act.kind), toward, GUESSED
    told = _told(act, worded, background) if act.open == "article" else ((), ())
    if _definite(trigger) and _whole(told) and background.knows(act.kind, told):
        yield *told, FAR
    if not any(among(one, lexicon.words("several")) for one in places.after(trigger, act.on)):
        yield *_completed(trigger, at, worded), GUESSED
        yield *told, FAR


def _definite(trigger: "Token") -> bool:
    """`The tariffs`, of which the article told before."""
    return any(child.lower_ == "the" for child in trigger.children)


def _elsewhere(trigger: "Token") -> bool:
    """`Against unfair practices`: toward something, but no polity that the text names here."""
    return trigger.pos_ == "VERB" and bool(places.after(trigger, frozenset({"against"})))


def _near(trigger: "Token") -> float:
    return SURE if trigger.pos_ == "VERB" or trigger.dep_ in {"obj", "nsubj:pass"} else CLOSE


def _whole(sides: Sides) -> bool:
    return bool(sides[0]) and any(_apart(sides[0][0], one) for one in sides[1])


def _apart(one: str, other: str) -> bool:
    """No polity acts toward itself."""
    return one != other and state(one) != state(other)


def _other(ids: Ids, known: Ids) -> Ids:
    return tuple(one for one in ids if all(_apart(one, side) for side in known))


def _worded(trigger: "Token", act: Act, at: Named, sides: Sides) -> Sides:
    """What the order of the words gives, and the clause that the act stands in."""
    own, toward = sides[0], _other(sides[1], sides[0])
    toward = toward or _other(surface.after(trigger, act.on, at), own)
    if not own:
        own = _other(surface.before(trigger, at), toward) if trigger.pos_ != "VERB" else ()
        own = own or (_other(slots.deciders(trigger, at), toward) if act.open else ())
    return own, toward or _other(slots.sufferers(trigger, at), own)


def _completed(trigger: "Token", at: Named, sides: Sides) -> Sides:
    """Where one side is missing and the sentence names just one other polity, that one."""
    words = [word for word in trigger.sent if not among(word.head, lexicon.words("press"))]
    ids = tuple(dict.fromkeys(one for word in words for one in at(word)))
    own, toward = sides
    known = own or toward
    rest = _other(ids, known[:1]) if known else ()
    if len(rest) != 1:
        return (), ()
    return (own, rest) if own else (rest, toward)


def _told(act: Act, sides: Sides, background: Background) -> Sides:
    """What the article told before, or its plain pair."""
    own, toward = sides
    if own:
        return own, background.target(act.kind, own[0])
    return (background.imposer(act.kind, toward[0]), toward) if toward else ((), ())


def state(entity: str) -> str:
    """The code in an id such as country:PER, body:per-mofa, body:UN."""
    return entity.partition(":")[2].split("-")[0].upper()
