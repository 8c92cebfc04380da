"""Where a line may name an agreement: at a head word, or at the name of a treaty."""

from collections.abc import Iterator
from dataclasses import dataclass

from ..lexicon import words
from ..units import Line
from .many import owned
from .signers import bound, named_after_place, parties_of, sentence_start, signers, told
from .wording import capital, content, modifier, partners, tail

EARLIER = frozenset(("last", "previous", "next", "latest", "recent"))


@dataclass(frozen=True, slots=True)
class Deal:
    """Words that may name an agreement: units, the head's too, name, parties.

    `sort` is what tells it: `known` (the lexicon has the name), `treaty` (an organization with the
    name of its treaty), `named` (capitals) or `plain`; `way` is how the parties were found.
    """

    first: int
    head: int
    last: int
    name: str
    parties: tuple[str, ...]
    sort: str
    way: str = ""


def deals(line: Line, pair: tuple[str, ...] = ()) -> Iterator[Deal]:
    """Them from left to right; `pair`: two polities that the article is of."""
    done = 0
    for at, unit in enumerate(line.units):
        if at >= done:
            deal = _deal(line, at, done, pair) if unit.mark in "aAKG" else None
            if deal:
                done = deal.last
                yield deal


def _deal(line: Line, at: int, done: int, pair: tuple[str, ...]) -> Deal | None:
    unit = line.units[at]
    if unit.mark == "K":
        last = at + 1 + (line.marks[at + 1 : at + 2] in ("a", "A"))
        return Deal(at, at, last, unit.things[0].label, (), "known")
    if unit.mark == "G":
        called = unit.text in words("agreements", "treaties")
        return Deal(at, at, at + 1, unit.text, bound(line, at), "treaty") if called else None
    return _named(line, at, done) or _plain(line, at, done, pair)


def _named(line: Line, head: int, done: int) -> Deal | None:
    """A name in capitals: "General Security of Military Information Agreement"."""
    if line.units[head].mark != "A":
        return None
    first = head
    while first > done and (capital(line, first - 1) or line.units[first - 1].mark in "o-n"):
        first -= 1
    while first < head and line.units[first].mark in "o-nJN":
        first += 1
    if first == head or not content(line.text(first, head)):
        return None
    parties = parties_of(line, first, head + 1)
    return Deal(first, head, head + 1, line.text(first, head + 1), parties, "named", "own")


def _plain(line: Line, head: int, done: int, pair: tuple[str, ...]) -> Deal:
    """A head word with its kind or its parties: "the 1965 treaty", "U.S.-Japan trade pact"."""
    first = head
    while first > done and modifier(line, first - 1):
        first -= 1
    while first < head and line.units[first].text.lower() in EARLIER:
        first += 1
    first = owned(line, first)
    others = partners(line, head + 1)
    last = tail(line, others)
    name = line.text(first, head + 1)
    if last > others:
        name += f" {line.text(others, last)}"
    place = named_after_place(line, first, head)
    parties, way = _parties(line, (head if place else first, head, last), pair)
    return Deal(first, head, last, name, parties, "plain", way)


def _parties(
    line: Line, place: tuple[int, int, int], pair: tuple[str, ...]
) -> tuple[tuple[str, ...], str]:
    """The parties, and how they were found: in the name, as those who signed, in the sentence."""
    first, head, last = place
    own = parties_of(line, first, last)
    if len(own) < 2:
        signed = signers(line, first, last, pair)
        if signed:
            return signed, "signed"
        around = told(line, first, head, pair)
        if around:
            return around, "told"
        other = parties_of(line, sentence_start(line, first), first)[-1:]
        if partners(line, head + 1) > head + 1 and len(set(own + other)) == 2:
            return (*other, *own), "before"
    return own, "own" if own else ""
