"""Quoted passages of a paragraph, and the sentences in them that no verb of saying reaches."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ..tokens import Doc, Token

OPEN = frozenset({"“", "``"})
CLOSE = frozenset({"”", "''"})
STRAIGHT = '"'
CLAUSAL = frozenset({"VERB", "AUX", "ADJ", "NOUN"})
SHORTEST = 4

Range = tuple[int, int]


def quotes(doc: "Doc") -> list[Range]:
    """From behind an opening mark to before the closing one, or to the end of the paragraph."""
    found, start = [], -1
    for token in doc:
        mark = token.text
        if start < 0 and (mark in OPEN or mark == STRAIGHT):
            start = token.i + 1
        elif start >= 0 and (mark in CLOSE or mark == STRAIGHT):
            found.append((start, token.i))
            start = -1
    return found + ([(start, len(doc))] if 0 <= start < len(doc) - SHORTEST else [])


def sentences(doc: "Doc", quote: Range) -> "Iterator[Token]":
    """The heads of the whole sentences that stand in a quote."""
    for sentence in doc.sents:
        root = sentence.root
        inside = quote[0] <= root.i < quote[1]
        if inside and len(sentence) >= SHORTEST and root.pos_ in CLAUSAL and _finite(root):
            yield root


def _finite(root: "Token") -> bool:
    return any(one.dep_.startswith(("nsubj", "csubj", "expl")) for one in root.children)
