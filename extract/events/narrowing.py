"""Guesses at a side are left out where the words are weak, or something better is told."""

from collections.abc import Iterable, Iterator

from ..values import Event
from .telling import Side

UNSURE = ("denied", "hypothetical")
GUESSED = frozenset({"sentence", "article", "above", "near"})


def narrowed(events: Iterable[Event], side: Side) -> Iterator[Event]:
    """Events without those of verbs with a guessed side that only may have happened or did not,
    or that stand around another event of their sides.
    """
    every = [*events]
    for one in every:
        weak = one.modality in UNSURE or any(_around(one, other, side) for other in every)
        if not (weak and one.recipients and _guessed(one)):
            yield one


def _guessed(one: Event) -> bool:
    word, *ways = one.why.split()
    return word == "verb" and not GUESSED.isdisjoint(ways)


def _around(one: Event, other: Event, side: Side) -> bool:
    outer, inner = one.evidence[0], other.evidence[0]
    holds = outer != inner and outer.start <= inner.start and inner.end <= outer.end
    return holds and _pair(one, side) == _pair(other, side)


def _pair(one: Event, side: Side) -> frozenset[str]:
    return frozenset(side(name) for name in (*one.actors, *one.recipients))
