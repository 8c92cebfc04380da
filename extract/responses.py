"""What answers what, where the text says so: sanctions in retaliation for a refusal."""

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import cache

from . import lexicon
from .language import Paragraph
from .values import Event, Measure, Response, Span

Act = Event | Measure
Polity = Callable[[str], str]
Sides = tuple[frozenset[str], frozenset[str]]


def find(
    paragraphs: Sequence[Paragraph], acts: Iterable[Act], polity: Polity
) -> tuple[Response, ...]:
    """The acts of one sentence of which one answers the other; `polity` tells whose an id is."""
    told = [(act, _sides(act, polity)) for act in acts]
    found = (
        Response(later, earlier)
        for sentence, cue in (_cues(paragraphs) if told else ())
        for later, (who, whom) in told
        if _stands(later, sentence.start, cue.start)
        for earlier, (began, hit) in told
        if _stands(earlier, cue.end, sentence.end) and whom & began and who & hit
    )
    return tuple(dict.fromkeys(found))


def _cues(paragraphs: Iterable[Paragraph]) -> Iterator[tuple[Span, Span]]:
    """Each sentence with such words in it, and the words."""
    for paragraph in paragraphs:
        for match in _cue().finditer(paragraph.text):
            inside = paragraph.doc.char_span(*match.span(), alignment_mode="expand")
            if inside is not None:
                yield paragraph.span(inside.sent), paragraph.span(inside)


@cache
def _cue() -> re.Pattern[str]:
    words = "|".join(re.escape(one["words"]) for one in lexicon.read("responses"))
    return re.compile(rf"\b(?:{words})\b", re.IGNORECASE)


def _stands(act: Act, start: int, end: int) -> bool:
    """Whether the words that tell an act stand there; a measure has only its evidence."""
    told = act.words if isinstance(act, Event) else act.evidence
    return any(start <= one.start < end for one in told)


def _sides(act: Act, polity: Polity) -> Sides:
    """The states and organizations on both sides; nobody where it is mutual or did not occur."""
    if isinstance(act, Measure):
        return frozenset({polity(act.imposer)}), frozenset({polity(act.target)})
    if act.modality in ("denied", "hypothetical") or set(act.actors) & set(act.recipients):
        return frozenset(), frozenset()
    one, other = (frozenset(map(polity, side)) - {""} for side in (act.actors, act.recipients))
    return one, other
