"""The policy acts that an article tells of, each once."""

from collections.abc import Callable, Iterable, Iterator
from typing import TYPE_CHECKING

from ..syntax.parties import Named
from ..syntax.voice import objects
from ..values import Measure, Period, Span
from . import places, sides, status, wording
from .acts import act
from .background import At, Background
from .lexicon import Act
from .merge import merged

if TYPE_CHECKING:
    from spacy.tokens import Token

    from ..language import Paragraph

HELPED = frozenset({"backed", "supported", "funded", "made", "built", "supplied", "inspired"})
When = Callable[["Paragraph", "Token"], Period | None]


def find(paragraphs: "Iterable[Paragraph]", at: At, when: When) -> tuple[Measure, ...]:
    """The acts; `at` gives the ids of what a word means, `when` the date of what it names."""
    background = Background(tuple(paragraphs), at)
    return merged(
        measure
        for paragraph in background.paragraphs
        for token in paragraph.doc
        for measure in _measures(paragraph, token, background, when)
    )


def _measures(
    paragraph: "Paragraph", token: "Token", background: Background, when: When
) -> Iterator[Measure]:
    found = act(token)
    if found is None:
        return

    def named(word: "Token") -> tuple[str, ...]:
        return () if _helped(word) else background.at(paragraph, word)

    if found.polity and not _named(_affected(token, found), found.polity, named):
        return
    for imposer, target, sure in sides.pairs(token, found, named, background):
        background.tell(found.kind, imposer, target)
        measure = _measure(paragraph, token, found, (imposer, target), when, sure)
        if sure > sides.WORDED or measure.status != "rejected":
            yield measure


def _helped(word: "Token") -> bool:
    """`Peru-backed rebels` are not Peru."""
    last = word.i + 2 >= len(word.doc)
    return not last and word.nbor().text == "-" and word.nbor(2).lower_ in HELPED


def _affected(token: "Token", found: Act) -> "list[Token]":
    return objects(token) if token.pos_ == "VERB" else places.after(token, found.on)


def _named(things: "Iterable[Token]", sort: str, at: Named) -> bool:
    """Whether one of the things is a polity of a sort: any, or an organization (`body`)."""
    ids = [one for thing in things for one in at(thing)]
    return any(sort != "body" or one.startswith("body:") for one in ids)


def _measure(
    paragraph: "Paragraph",
    token: "Token",
    found: Act,
    pair: tuple[str, str],
    when: When,
    sure: float,
) -> Measure:
    affected = wording.object_of(token, found)
    place = paragraph.span(wording.evidence(token))
    return Measure(
        kind=found.kind,
        imposer=pair[0],
        target=pair[1],
        status=found.status or status.of(token),
        evidence=(place,),
        label=wording.label(found, affected),
        object=affected,
        effective=_effective(token, when(paragraph, token), place),
        confidence=sure,
    )


def _effective(token: "Token", period: Period | None, place: Span) -> Period | None:
    """A date within the words of the act, and not that of an announcement."""
    if period is None or not place.start <= period.span.start < place.end:
        return None
    return period if wording.takes_effect(token) else None
