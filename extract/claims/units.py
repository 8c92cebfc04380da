"""Single positions in what is said: clauses apart, without `I think that`."""

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from ..syntax.relations import below
from ..syntax.spelling import forms
from . import lexicon, stances
from .speakers import FIRST, THIRD

if TYPE_CHECKING:
    from ..tokens import Token
    from .saying import Saying

APART = frozenset({"VERB", "AUX", "ADJ"})
DEEPEST = 3


@dataclass(frozen=True)
class Unit:
    """One clause or thing: its head, its words, and whether the speaker thinks it is not so."""

    saying: "Saying"
    head: "Token"
    words: "tuple[Token, ...]"
    negated: bool = False
    also: "tuple[Token, ...]" = field(default=())
    first: bool = True

    @property
    def clausal(self) -> bool:
        """Whether it is a clause, not a thing."""
        return self.head.pos_ in APART or bool(below(self.head, "cop", "nsubj", "expl"))


def units(saying: "Saying") -> Iterator[Unit]:
    """The positions of one act of saying."""
    if not _clause(saying.heads[0]):
        yield from _things(saying)
        return
    for head in saying.heads:
        for number, clause in enumerate(_apart(head)):
            yield replace(_thought(saying, clause), first=not number)


def _things(saying: "Saying") -> Iterator[Unit]:
    """The thing that is spoken of; each of the reasons that somebody gives."""
    first, *also = saying.heads
    several = below(first, "conj") if saying.stance == "justifies" else []
    if not several:
        yield _unit(saying, first, False, tuple(also))
        return
    ends = [*(one.left_edge.i for one in several), len(first.doc)]
    for one, end in zip((first, *several), ends, strict=True):
        unit = _unit(saying, one, False, ())
        yield replace(unit, words=tuple(word for word in unit.words if word.i < end))


def _clause(head: "Token") -> bool:
    return head.pos_ in APART or bool(below(head, "nsubj", "cop", "expl", "mark"))


def _apart(head: "Token") -> "Iterator[Token]":
    """A clause and those that are coordinated with it under subjects of their own."""
    yield head
    for one in below(head, "conj", "parataxis"):
        if _own(one):
            yield from _apart(one)


def _own(clause: "Token") -> bool:
    return bool(below(clause, "nsubj", "nsubj:pass", "expl")) and clause.pos_ in APART | {"NOUN"}


def _past(clause: "Token", head: "Token") -> bool:
    """A past that a parser coordinated with a gerund: `the folly of taxing … and called for`."""
    return head.tag_ == "VBG" and clause.tag_ in ("VBD", "VBN")


def _thought(saying: "Saying", head: "Token") -> Unit:
    """Of `we do not think that it breaches the law` the last clause, negated."""
    negated = False
    for _ in range(DEEPEST):
        inner = below(head, "ccomp")
        if not inner or not forms(head) & lexicon.words("thinking") or not _selves(head):
            break
        negated ^= stances.negation(head)
        head = inner[0]
    return _unit(saying, head, negated, ())


def _selves(verb: "Token") -> bool:
    return all(one.lower_ in FIRST | THIRD for one in below(verb, "nsubj"))


def _unit(saying: "Saying", head: "Token", negated: bool, also: "tuple[Token, ...]") -> Unit:
    """The words below the head, without those that say it and without other positions."""
    inner = {one for top in (head, *also) for one in top.subtree}
    if saying.verb in inner and saying.verb != head:
        inner -= set(_beside(saying.verb, head))
    for one in below(head, "conj", "parataxis"):
        inner -= set(one.subtree) if _own(one) or _past(one, head) else set()
    ordered = sorted(inner, key=lambda one: one.i)
    edges = [one.i for one in ordered if not one.is_punct and one.dep_ not in {"cc"}]
    kept = [one for one in ordered if edges and edges[0] <= one.i <= edges[-1]]
    return Unit(saying, head, tuple(kept or ordered), negated, also)


def _beside(verb: "Token", head: "Token") -> "Iterator[Token]":
    """The verb of saying that a parser hung into the quote, with its speaker."""
    top = verb
    while top.head not in {top, head}:
        top = top.head
    yield from top.subtree
