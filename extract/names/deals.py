"""Where a line names an agreement by its head word."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from .lexicon import words
from .many import among_many, made, of_body, owned
from .signers import LASTING, named_after_place, parties_of, signers, told
from .units import Line
from .wording import capital, content, kinds, modifier, private, tail, topic

EARLIER = frozenset(("last", "previous", "next", "latest", "recent"))
LASTING_HEADS = frozenset(("treaties", "pact", "accord", "convention"))
MASS = frozenset(("agreement", "accord"))

NONE = re.compile(r"\b(?:lack|absence) of (?:an? )?$")
HOPED = re.compile(
    r"\b(?:any |(?:failure|prospects?|chances?|hopes?) (?:of|for) (?:an? )?"
    r"|(?:can|could|may|might|to|not|cannot) (?:reach|find|get) an? )$"
)


@dataclass(frozen=True, slots=True)
class Deal:
    """An agreement in a line: units, name, parties."""

    first: int
    last: int
    name: str
    parties: tuple[str, ...]
    named: bool


def deals(line: Line, pair: tuple[str, ...] = ()) -> Iterator[Deal]:
    """The agreements of a line from left to right; `pair`: two polities that the article is of."""
    done = 0
    for found in re.finditer(r"[aA]", line.marks):
        if found.start() and line.marks[found.start() - 1] == "K":
            continue
        deal = _named(line, found.start(), done) or _plain(line, found.start(), done, pair)
        if deal:
            done = deal.last
            yield deal


def _named(line: Line, head: int, done: int) -> Deal | None:
    """A name in capitals: "General Security of Military Information Agreement"."""
    if line.units[head].mark != "A":
        return None
    first = head
    while first > done and (capital(line, first - 1) or line.units[first - 1].mark in "o-n"):
        first -= 1
    while first < head and line.units[first].mark in "o-nJN":
        first += 1
    if head - first < 1 or private(line, first, head) or not content(line.text(first, head)):
        return None
    name, parties = line.text(first, head + 1), parties_of(line, first, head + 1)
    return Deal(first, head + 1, name, parties, True)


def _plain(line: Line, head: int, done: int, pair: tuple[str, ...]) -> Deal | None:
    """A head word with its kind or its parties: "the 1965 treaty", "U.S.-Japan trade pact"."""
    first = head
    while first > done and modifier(line, first - 1):
        first -= 1
    while first < head and line.units[first].text.lower() in EARLIER:
        first += 1
    if _mass(line, first, head) or _wanting(line, first, head) or private(line, first, head):
        return None
    first = owned(line, first)
    last = tail(line, head + 1)
    after = named_after_place(line, first, head)
    place = after or made(line, last) or among_many(line, last)
    parties = parties_of(line, head if after else first, last)
    if len(parties) < 2:
        signed = signers(line, first, last, pair)
        place = place or bool(signed)
        parties = signed or told(line, first, head, pair) or parties
    if not place and not _between_states(line, first, head, parties):
        return None
    return Deal(first, last, line.text(first, last), parties, False)


def _mass(line: Line, first: int, head: int) -> bool:
    """`Reach agreement on prices`, `signs of accord`: that some agree, not what they agreed."""
    before = line.units[first - 1].text.lower() if first else ""
    alone = first == head and line.units[head].text in MASS
    return alone and before in words("agreements", "mass")


def _wanting(line: Line, first: int, head: int) -> bool:
    """Whether there is none yet: "the lack of an accord", "prospects of an agreement"."""
    before = line.paragraph.text[: line.units[first].start].lower()
    return bool(NONE.search(before) or (first == head and HOPED.search(before)))


def _between_states(line: Line, first: int, head: int, parties: tuple[str, ...]) -> bool:
    """Of an organization, with two parties, of a kind that states make, or a treaty by name."""
    word = line.units[head].text.lower()
    if "G" in line.marks[first:head] or of_body(line, head, parties):
        return True
    if word.endswith("s") and len(parties) < 2:
        return False
    if word == "test ban" or topic(line, head) or len(parties) > 1:
        return True
    known = {unit.text.lower() for unit in line.units[first:head]} & kinds()
    return first < head and (bool(known) or word == "treaty" or _told_apart(line, first, head))


def _told_apart(line: Line, first: int, head: int) -> bool:
    """Whether an accord has a name that tells more than how long it lasts."""
    name = LASTING.sub("", line.text(first, head))
    return line.units[head].text.lower() in LASTING_HEADS and content(name) != frozenset()
