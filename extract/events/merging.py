"""One happening told twice is one event with two pieces of evidence."""

from collections.abc import Iterable
from dataclasses import replace

from ..values import Event

# A party may say or do these several times in an article, each about something else.
SPOKEN = ("AGREE", "REQUEST", "ACCUSE", "REJECT", "THREATEN", "SANCTION", "CONCEDE")
FEW = 2
SHARED = 0.25


def merged(events: Iterable[Event]) -> tuple[Event, ...]:
    """Events of the same type and sides, with no conflicting date, made one."""
    kept: list[Event] = []
    for event in events:
        for place, other in enumerate(kept):
            if _same(event, other):
                kept[place] = _joined(other, event)
                break
        else:
            kept.append(event)
    return tuple(kept)


def _same(one: Event, two: Event) -> bool:
    sides = (set(one.actors), set(one.recipients)) == (set(two.actors), set(two.recipients))
    dates = {event.period.start for event in (one, two) if event.period}
    alike = one.type == two.type and len(dates) < 2 and _denied(one) == _denied(two)
    return sides and alike and (one.type not in SPOKEN or _akin(one.gist, two.gist))


def _akin(one: frozenset[str], two: frozenset[str]) -> bool:
    """Whether two tellings may be of one thing: one says nothing more, or they share words."""
    least = min(len(one), len(two))
    return least < FEW or len(one & two) >= SHARED * least


def _denied(event: Event) -> bool:
    return event.modality == "denied"


def _joined(first: Event, second: Event) -> Event:
    return replace(
        first,
        evidence=tuple(sorted({*first.evidence, *second.evidence})),
        mode=first.mode or second.mode,
        gist=first.gist | second.gist,
        words=(*first.words, *second.words),
        period=first.period or second.period,
        modality=min(first.modality, second.modality, key=_certainty),
        confidence=max(first.confidence, second.confidence),
    )


def _certainty(modality: str) -> int:
    return ("occurred", "ongoing", "planned", "hypothetical", "denied").index(modality)
