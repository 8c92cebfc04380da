"""Where an event took place and how long it lasted, as its own clause tells."""

import re
from bisect import bisect
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from operator import attrgetter
from typing import TYPE_CHECKING

from .dates import duration
from .language import Paragraph
from .syntax.relations import below
from .syntax.voice import objects
from .values import Event, Span

if TYPE_CHECKING:
    from .tokens import Token

INSIDE = ("in", "at")
WORDS = re.compile(r"\w+(?:[.'’-]\w+)*(?: \w+(?:-\w+)*){0,3}")
OWNING = re.compile(r"['’]s|-")
# What people do together, whose place may hang on the noun: "held talks in Geneva".
JOINT = ("CONSULT", "COOPERATE")


def placed(event: Event, paragraphs: Sequence[Paragraph], places: Mapping[str, str]) -> Event:
    """The event with its place and duration, where the text gives them.

    `places` are the names of known places by their labels: Geneva -> place:geneva.
    """
    heads = [head for span in event.evidence for head in _heads(span, paragraphs)]
    here = (_place(event, paragraph, verb, places) for paragraph, verb in heads)
    long = (_lasting(event, paragraph, verb) for paragraph, verb in heads)
    return replace(event, place=next(filter(None, here), ""), duration=next(filter(None, long), ""))


def _heads(span: Span, paragraphs: Sequence[Paragraph]) -> Iterator[tuple[Paragraph, "Token"]]:
    """The word that heads a piece of evidence, with its paragraph."""
    after = bisect(paragraphs, span.start, key=attrgetter("start"))
    for paragraph in paragraphs[max(0, after - 1) : after]:
        words = paragraph.doc.char_span(span.start - paragraph.start, span.end - paragraph.start)
        if words is not None:
            yield paragraph, words.root


def _place(event: Event, paragraph: Paragraph, verb: "Token", places: Mapping[str, str]) -> str:
    """The known place whose name stands first after "in" or "at", or is visited."""
    found = (_named(paragraph.text, at, places) for at in sorted(_starts(event, verb)))
    return next(filter(None, found), "")


def _starts(event: Event, verb: "Token") -> Iterator[int]:
    """Where a name of a place may begin: what belongs to the clause, or to what is held."""
    for word in _adjuncts(verb, deep=event.type in JOINT):
        yield from (
            one.idx + len(one.text) + 1 for one in below(word, "case") if one.lower_ in INSIDE
        )
    if event.mode == "visit":
        yield from (one.left_edge.idx for one in objects(verb))


def _adjuncts(head: "Token", *, deep: bool) -> Iterator["Token"]:
    yield from below(head, "obl", "nmod")
    for word in below(head, "obj", "obl", "nmod") if deep else ():
        yield from _adjuncts(word, deep=deep)


def _named(text: str, start: int, places: Mapping[str, str]) -> str:
    """The name of the longest label that stands here as whole words, owning nothing."""
    words = WORDS.match(text, start)
    said = words[0] if words else ""
    while said and said not in places:
        said = said.rpartition(" ")[0]
    return "" if OWNING.match(text, start + len(said)) else places.get(said, "")


def _lasting(event: Event, paragraph: Paragraph, verb: "Token") -> str:
    """How long people met: a length in other clauses is a sentence in prison or a delay."""
    words = [verb, *objects(verb), *below(verb, "nsubj")] if event.type in JOINT else []
    lengths = (duration(paragraph, word) for word in words)
    return next(filter(None, lengths), "")
