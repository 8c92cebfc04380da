"""One happening told twice is one event with two pieces of evidence."""

from collections.abc import Iterable
from dataclasses import replace

from ..values import Event


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
    return sides and one.type == two.type and len(dates) < 2 and _denied(one) == _denied(two)


def _denied(event: Event) -> bool:
    return event.modality == "denied"


def _joined(first: Event, second: Event) -> Event:
    return replace(
        first,
        evidence=tuple(sorted({*first.evidence, *second.evidence})),
        mode=first.mode or second.mode,
        period=first.period or second.period,
        modality=min(first.modality, second.modality, key=_certainty),
        confidence=max(first.confidence, second.confidence),
    )


def _certainty(modality: str) -> int:
    return ("occurred", "ongoing", "planned", "hypothetical", "denied").index(modality)
