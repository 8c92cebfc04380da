"""Posts that stand in a line without the name of who holds them: "a Foreign Ministry official"."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from ...values import Span
from ..lexicon import words
from ..people import span_of
from ..registry import Thing
from ..units import Line, Unit

OF = ("of", "for", "at", "from")


@dataclass(frozen=True)
class Post:
    """The units of a post in a line, and whose it is."""

    line: Line
    first: int
    last: int
    owners: tuple[Thing, ...]

    @property
    def head(self) -> Unit:
        """The word that names the office."""
        return self.line.units[self.last - 1]

    @property
    def span(self) -> Span:
        """Where the words stand in the article."""
        return span_of(self.line, self.line.units[self.first], self.head)

    @property
    def label(self) -> str:
        """The post of one holder, in the text's words."""
        return _single(self.line.text(self.first, self.last))


def posts(line: Line) -> Iterator[Post]:
    """The posts of a line; those of several only where one has an owner each."""
    for at, unit in enumerate(line.units):
        entry = office(_single(unit.text.lower()))
        if entry and _noun(line, at):
            first = _start(line, at)
            owners = tuple(dict.fromkeys(_owners(line, first, at)))
            if _single(unit.text) == unit.text:
                yield Post(line, first, at + 1, owners[:1])
            elif len(owners) > 1 and "unique" in entry:
                yield Post(line, first, at + 1, owners)


def office(word: str) -> Mapping[str, Any]:
    """The lexicon's entry for the head word of a post."""
    return words("titles", "unnamed").get(word, {})


def _single(word: str) -> str:
    """The head in the singular: `foreign ministers`; `spokesmen` stay many."""
    return word.removesuffix("s")


def _noun(line: Line, at: int) -> bool:
    """Whether a word is the head of its phrase: no `official visit`, no name behind it."""
    token = line.parsed(at)
    if token is None or not token.root.tag_.startswith("NN"):
        return False
    after = token.root.doc[token.end : token.end + 1]
    named = any(one.pos_ == "PROPN" for one in after)
    return token.root.dep_ not in ("compound", "amod", "flat") and not named


def _start(line: Line, at: int) -> int:
    """The first word of the post: ranks and portfolios before its head."""
    while at and line.units[at - 1].mark in "qQrR-":
        at -= 1
    return at


def _owners(line: Line, first: int, at: int) -> Iterator[Thing]:
    """Whose the post is: what stands before it, the nearest first, else behind `of` or `for`."""
    before = first - 2 if first and line.units[first - 1].mark == "s" else first - 1
    behind = [unit.text.lower() for unit in line.units[at + 1 : at + 2]]
    after = _run(line, at + 2, 1) if behind and behind[0] in OF else []
    for unit in _run(line, before, -1) or after:
        yield from (one for one in unit.things[:1] if one.polity)


def _run(line: Line, at: int, step: int) -> list[Unit]:
    """The owner at a place, with those that are coordinated with it."""
    found: list[Unit] = []
    allowed, joints = ("NGO", "n,d") if step > 0 else ("JNGO", "n,")
    while 0 <= at < len(line.units) and line.units[at].mark in allowed + joints:
        found += [line.units[at]] if line.units[at].mark in allowed else []
        at += step
    return found
