"""A text cut into pieces: paragraphs, or lines where lines stand for themselves."""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from itertools import pairwise

from ..values import Span

# Blocks between blank lines, as the evidence counts its paragraphs.
BLOCK = re.compile(r"\S[^\n]*(?:\n[^\n]*\S[^\n]*)*")
ENDED = re.compile(r"[.!?:][\"'”’)\]]*$")
WRAPPED = 100
RAGGED = 20


@dataclass(frozen=True, slots=True)
class Piece:
    """A piece of the text and its words on one line."""

    span: Span
    words: str


def pieces(text: str, alone: Callable[[str], bool]) -> Iterator[Piece]:
    """The pieces of a text that hold a letter or a digit; `alone` knows lines of their own."""
    for block in BLOCK.finditer(text):
        for start, end in _joined(text, _lines(text, *block.span()), alone):
            words = " ".join(text[start:end].split())
            if any(map(str.isalnum, words)):
                yield Piece(Span(start, end), words)


def trimmed(text: str, start: int, end: int) -> tuple[int, int]:
    """The span without blanks, controls and invisible characters at its edges."""
    while start < end and _blank(text[start]):
        start += 1
    while start < end and _blank(text[end - 1]):
        end -= 1
    return start, end


def _blank(character: str) -> bool:
    return character == " " or not character.isprintable()


def _lines(text: str, start: int, end: int) -> list[tuple[int, int]]:
    found = (match.span() for match in re.compile(r"[^\n]+").finditer(text, start, end))
    return [(a, b) for a, b in (trimmed(text, *span) for span in found) if a < b]


def _joined(
    text: str, lines: list[tuple[int, int]], alone: Callable[[str], bool]
) -> Iterator[tuple[int, int]]:
    width = max((end - start for start, end in lines), default=0)
    start = lines[0][0] if lines else 0
    lonely = [len(lines) > 1 and alone(text[a:b]) for a, b in lines]
    for (one, (a, b)), (other, (c, d)) in pairwise(zip(lonely, lines, strict=True)):
        if one or other or _breaks(text[a:b], text[c:d], width):
            yield start, b
            start = c
    if lines:
        yield start, lines[-1][1]


def _breaks(line: str, following: str, width: int) -> bool:
    room = width - len(line) - len(following.split(maxsplit=1)[0]) - 1
    if width > WRAPPED or room >= RAGGED:
        return True
    return room > 0 and bool(ENDED.search(line)) and following[:1].isupper() and room >= 8
