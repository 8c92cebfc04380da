"""The paragraphs that tell the story, each once and without its furniture."""

import re
from collections.abc import Iterator, Sequence

from ..values import Span
from . import furniture
from .pieces import Piece, trimmed

# An agency's sign that its story ends or goes on; in the running text its name is no tail.
TAIL = re.compile(
    r"(?:\s{2,}(?i:reuters?|rtrs|more)|(?<=[.!?\"'”’)>\d])\s(?:REUTER|[Rr]euter|MORE))+[\s.]*(?:&#3;)?\Z"
)
TELLING = 12
TWICE = 20
REPEATED = 60


def body(text: str, story: Sequence[Piece]) -> tuple[Span, ...]:
    """The paragraphs of a story; of what is printed twice, the first copy."""
    told = [_once(text, piece.span) for piece in _told(story)]
    if told:
        told[0] = _undated(text, told[0])
        told[-1] = _untailed(text, told[-1])
    return tuple(span for span in _distinct(text, told) if span.start < span.end)


def _told(story: Sequence[Piece]) -> Iterator[Piece]:
    boxed = begun = False
    for piece in story:
        if begun and furniture.is_kind("end", piece.words):
            return
        boxed = furniture.is_kind("box", piece.words) or (boxed and not _telling(piece))
        if not boxed and not furniture.is_idle(piece.words):
            begun = True
            yield piece


def _telling(piece: Piece) -> bool:
    return len(piece.words.split()) >= TELLING and piece.words.rstrip("\"'”’)")[-1:] in ".?!"


def _once(text: str, span: Span) -> Span:
    length = span.end - span.start
    for gap in range(1, 8):
        half, odd = divmod(length - gap, 2)
        middle = span.start + half
        if odd or half < TWICE or not text[middle : middle + gap].isspace():
            continue
        if text[span.start : middle] == text[middle + gap : span.end]:
            return Span(span.start, middle)
    return span


def _undated(text: str, span: Span) -> Span:
    found = furniture.DATELINE.match(text, span.start, span.end)
    return Span(*trimmed(text, found.end(), span.end)) if found else span


def _untailed(text: str, span: Span) -> Span:
    found = TAIL.search(text, max(span.start, span.end - 40), span.end)
    return Span(*trimmed(text, span.start, found.start())) if found else span


def _distinct(text: str, spans: Sequence[Span]) -> Iterator[Span]:
    seen: set[str] = set()
    for span in spans:
        words = " ".join(text[span.start : span.end].split())
        if len(words) < REPEATED or words not in seen:
            yield span
        seen.add(words)
