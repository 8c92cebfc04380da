"""Parsed text as plain objects with spaCy's names for what it knows of a word.

spaCy makes a new object for each look at a word and reads each string anew; the rules look often.
"""

from bisect import bisect
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from operator import attrgetter
from typing import overload
from unicodedata import category


@dataclass(slots=True, eq=False)
class Token:
    """A word; `head` is itself at the root, `children` stand in the order of the text."""

    text: str
    lower_: str
    lemma_: str
    pos_: str
    tag_: str
    dep_: str
    morph: str
    i: int
    idx: int
    doc: "Doc" = field(repr=False)
    head: "Token" = field(init=False, repr=False)
    sent: "Span" = field(init=False, repr=False)
    children: Sequence["Token"] = field(init=False, repr=False)

    @property
    def ancestors(self) -> Iterator["Token"]:
        """All above it, the nearest first."""
        below, above = self, self.head
        while above is not below:
            yield above
            below, above = above, above.head

    @property
    def subtree(self) -> Sequence["Token"]:
        """The word and all below it, as they stand if no branches cross."""
        found: list[Token] = []
        self._grow(found)
        return found

    def _grow(self, found: list["Token"]) -> None:
        waiting = True
        for child in self.children:
            if waiting and child.i > self.i:
                found.append(self)
                waiting = False
            child._grow(found)
        if waiting:
            found.append(self)

    @property
    def lefts(self) -> Iterator["Token"]:
        """Its children before it."""
        return (child for child in self.children if child.i < self.i)

    @property
    def left_edge(self) -> "Token":
        """The first word of its subtree."""
        return min(self.subtree, key=attrgetter("i"))

    @property
    def is_punct(self) -> bool:
        """Whether it has marks of punctuation only."""
        return all(category(one).startswith("P") for one in self.text)

    @property
    def is_space(self) -> bool:
        """Whether it is only blank."""
        return self.text.isspace()

    @property
    def like_num(self) -> bool:
        """Whether it looks like a number, in figures or in English words."""
        from spacy.lang.en.lex_attrs import like_num

        return bool(like_num(self.text))  # type: ignore[no-untyped-call]  # spaCy leaves it so

    @property
    def is_sent_start(self) -> bool:
        """Whether its sentence begins with it."""
        return self.i == self.sent.start

    def is_ancestor(self, other: "Token") -> bool:
        """Whether it stands above another."""
        return any(one is self for one in other.ancestors)

    def nbor(self, steps: int = 1) -> "Token":
        """The word so many words later; IndexError where the paragraph has none."""
        if self.i + steps < 0:
            raise IndexError(f"no word {-steps} before the word {self.i}")
        return self.doc[self.i + steps]


@dataclass(eq=False)
class Span:
    """Some words in a row: a sentence, or those that hold some characters."""

    doc: "Doc" = field(repr=False)
    start: int
    end: int

    def __iter__(self) -> Iterator[Token]:
        return iter(self.doc[self.start : self.end])

    def __len__(self) -> int:
        return self.end - self.start

    def __getitem__(self, at: int) -> Token:
        return self.doc[self.start : self.end][at]

    @property
    def start_char(self) -> int:
        """Where its first word begins in the paragraph."""
        return self.doc[self.start].idx

    @property
    def end_char(self) -> int:
        """Where its last word ends."""
        return _end(self.doc[self.end - 1])

    @cached_property
    def root(self) -> Token:
        """The first of its words that stand highest in the tree, if need be a mere mark."""
        heads = [one for one in self if not self.start <= one.head.i < self.end or one.head is one]
        return min(heads, key=_depth)

    @property
    def sent(self) -> "Span":
        """The sentence in which it begins."""
        return self.doc[self.start].sent


@dataclass(eq=False)
class Doc:
    """The words of a paragraph and its sentences."""

    text: str = field(repr=False)
    tokens: Sequence[Token] = field(init=False, repr=False)
    sents: Sequence[Span] = field(init=False, repr=False)

    def __iter__(self) -> Iterator[Token]:
        return iter(self.tokens)

    def __len__(self) -> int:
        return len(self.tokens)

    @overload
    def __getitem__(self, at: int) -> Token: ...

    @overload
    def __getitem__(self, at: slice) -> Sequence[Token]: ...

    def __getitem__(self, at: int | slice) -> Token | Sequence[Token]:
        return self.tokens[at]

    def char_span(self, start: int, end: int, alignment_mode: str = "strict") -> Span | None:
        """The words that hold some characters, wholly or (`expand`) in part; None if none do."""
        first, last = self._holding(start), self._holding(end - 1)
        if first is None or last is None:
            return None
        if alignment_mode == "strict" and (first.idx, _end(last)) != (start, end):
            return None
        after = int(start == _end(first))
        return Span(self, first.i + after, last.i + 1)

    def _holding(self, place: int) -> Token | None:
        """The word at a character or before the blank that stands there."""
        if not 0 <= place < len(self.text) or not self.tokens:
            return None
        return self.tokens[bisect(self.tokens, place, key=attrgetter("idx")) - 1]


def _depth(token: Token) -> int:
    """How many words stand above it; marks and blanks as if lowest."""
    if token.head is not token and not token.children and (token.is_punct or token.is_space):
        return len(token.doc) - 1
    return sum(1 for _ in token.ancestors)


def _end(token: Token) -> int:
    return token.idx + len(token.text)
