"""Guesses of a clause give way to what a word inside it tells of the same two sides."""

from collections.abc import Iterable, Iterator

from ..values import Event
from .telling import Side

GUESSED = frozenset({"sentence", "article", "above", "near"})


def narrowed(events: Iterable[Event], side: Side) -> Iterator[Event]:
    """Events without those of verbs with a guessed side around another event of their sides."""
    every = [*events]
    for one in every:
        if not (_guessed(one) and any(_around(one, other, side) for other in every)):
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
