"""The dates of a paragraph, each with the words that say it and the precision that they give."""

import re
from collections.abc import Iterator
from datetime import date
from typing import TYPE_CHECKING

from ..values import Moment, Period, Span
from . import tense, words
from .resolve import resolve

if TYPE_CHECKING:
    from ..language import Paragraph
    from ..tokens import Doc, Token

Match = tuple[words.Rule, "re.Match[str]"]


def find(paragraph: "Paragraph", published: date | None) -> tuple[Period, ...]:
    """The periods that a paragraph names, in the order of the text.

    Without a day of publication only those that are written out in full.
    """
    return tuple(_periods(paragraph, published))


def _periods(paragraph: "Paragraph", published: date | None) -> Iterator[Period]:
    for rule, match in _matches(paragraph.text):
        token = head(paragraph.doc, match.start(), match.end())
        meaning = resolve(rule.name, match.groupdict(), published, tense.ahead(token))
        if meaning and not _limit(paragraph.text, match.start()):
            start, end = Moment(meaning[0]), Moment(meaning[1]) if meaning[1] else None
            span = Span(paragraph.start + match.start(), paragraph.start + match.end())
            yield Period(start, end, span)


def head(doc: "Doc", start: int, end: int) -> "Token":
    """The word by which some characters hang in the sentence."""
    span = doc.char_span(start, end, alignment_mode="expand")
    if span is None:
        raise ValueError(f"no words at characters {start} to {end}")
    root: Token = span.root
    return root


def _matches(text: str) -> Iterator[Match]:
    """From left to right the next match of any rule, of those at one place the first rule's."""
    found = [(rule, _led(rule, text, 0)) for rule in words.fitting(text)]
    while ahead := [(rule, match) for rule, match in found if match]:
        first = min(ahead, key=lambda pair: pair[1].start())
        yield first
        end = first[1].end()
        found = [(r, m if m.start() >= end else _led(r, text, end)) for r, m in ahead]


def _led(rule: words.Rule, text: str, place: int) -> "re.Match[str] | None":
    for match in rule.looks.finditer(text, place):
        if not rule.lead or _before(text, match.start()) in rule.lead:
            return match
    return None


def _before(text: str, start: int) -> str:
    found = re.search(r"(\w+)[ -]$", text[max(0, start - 20) : start])
    return found[1].lower() if found else ""


def _limit(text: str, start: int) -> bool:
    return _before(text, start) in words.words("limits")
