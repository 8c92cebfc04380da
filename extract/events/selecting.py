"""Which matches tell of events of their own."""

from collections.abc import Iterator, Mapping, Sequence

from .lexicon import Lexicon
from .matches import Match
from .modality import suppressed

PARTICIPLES = ("acl", "advcl", "amod")


def selected(found: Sequence[Match], words: Lexicon) -> Iterator[Match]:
    """Matches without those that another one takes over, contains or tells better."""
    verbs = {one.token.i: one for one in found if not one.frame.noun}
    takers = {place for place, one in verbs.items() if one.asks("clause")}
    for one in found:
        stands = not one.frame.noun or _noun_stands(one, verbs)
        if stands and not suppressed(one.token, words, takers) and not _idle(one, found):
            yield one


def _noun_stands(one: Match, verbs: Mapping[int, Match]) -> bool:
    """A noun tells of an event of its own if it names both sides, and no verb above took it."""
    above = verbs.get(one.token.head.i)
    if above and (not one.own or (above.asks("obj") and one.token.dep_ != "obl")):
        return False
    return bool(one.actors and (one.recipients or one.frame.alone))


def _idle(one: Match, found: Sequence[Match]) -> bool:
    """An event with one side only that a participle mentions or a fuller event tells."""
    if one.full:
        return False
    if not one.actors and one.token.dep_ in PARTICIPLES:
        return True
    return any(_fuller(other, one) for other in found)


def _fuller(other: Match, one: Match) -> bool:
    shared = set(one.actors or one.recipients) <= {*other.actors, *other.recipients}
    return other.full and shared and other.frame.type == one.frame.type
