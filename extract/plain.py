"""From spaCy's documents to plain objects."""

from collections import defaultdict
from collections.abc import Iterator
from itertools import repeat
from typing import TYPE_CHECKING

from .tokens import Doc, Span, Token

if TYPE_CHECKING:
    from spacy.tokens import Doc as Parsed
    from spacy.vocab import Vocab

# What is a string; then where the word, its head and its sentence begin,
# and whether a blank follows.
NAMES = ("ORTH", "LOWER", "LEMMA", "POS", "TAG", "DEP", "MORPH")
PLACES = ("IDX", "HEAD", "SENT_START", "SPACY")


class Strings(dict[int, str]):
    """The strings behind spaCy's numbers, each read and kept once."""

    def __init__(self, vocab: "Vocab") -> None:
        super().__init__()
        self._read = vocab.strings.__getitem__

    def __missing__(self, number: int) -> str:
        self[number] = found = self._read(number)
        return found


def plain(given: "Parsed", known: Strings | None = None) -> Doc:
    """A document; several of one pipeline may share the strings that are `known`."""
    strings = Strings(given.vocab) if known is None else known
    # Numbers below zero are told as what they are modulo 2 ** 64.
    columns = given.to_array([*NAMES, *PLACES]).T
    names = [list(map(strings.__getitem__, column.tolist())) for column in columns[: len(NAMES)]]
    places, heads, starts, blanks = columns[len(NAMES) :].view("int64").tolist()
    doc = Doc("".join(word + " " * blank for word, blank in zip(names[0], blanks, strict=True)))
    doc.tokens = tokens = [*map(Token, *names, range(len(places)), places, repeat(doc))]
    doc.sents = [*_sentences(doc, starts)]
    _hang(tokens, heads)
    return doc


def _sentences(doc: Doc, starts: list[int]) -> Iterator[Span]:
    firsts = [at for at, start in enumerate(starts) if start == 1 or not at]
    for first, end in zip(firsts, [*firsts, len(starts)][1:], strict=True):
        sentence = Span(doc, first, end)
        for token in sentence:
            token.sent = sentence
        yield sentence


def _hang(tokens: list[Token], heads: list[int]) -> None:
    """Each word below its head, of which it is known how far away it is."""
    below: defaultdict[int, list[Token]] = defaultdict(list)
    for token, away in zip(tokens, heads, strict=True):
        token.head = tokens[token.i + away]
        if away:
            below[token.i + away].append(token)
    for token in tokens:
        token.children = below.get(token.i, ())
