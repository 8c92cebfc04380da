"""One happening told twice is one event with two pieces of evidence."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import replace

from ..values import Event

# A party may say or do these several times in an article, each about something else.
SPOKEN = ("AGREE", "REQUEST", "ACCUSE", "REJECT", "THREATEN", "SANCTION", "CONCEDE")
Key = tuple[str, frozenset[str], frozenset[str], bool]
FEW = 2
SHARED = 0.25


def merged(events: Iterable[Event]) -> tuple[Event, ...]:
    """Events of the same type and sides, with no conflicting date, made one."""
    kept: list[Event] = []
    alike: defaultdict[Key, list[int]] = defaultdict(list)
    for event in events:
        places = alike[_key(event)]
        place = next((one for one in places if _same(event, kept[one])), None)
        if place is None:
            places.append(len(kept))
            kept.append(event)
        else:
            kept[place] = _joined(kept[place], event)
    return tuple(kept)


def _key(event: Event) -> Key:
    """What tellings of one happening share."""
    return event.type, frozenset(event.actors), frozenset(event.recipients), _denied(event)


def _same(one: Event, two: Event) -> bool:
    """Whether two with the same key may be of one happening."""
    dates = {event.period.start for event in (one, two) if event.period}
    return len(dates) < 2 and (one.type not in SPOKEN or _akin(one.gist, two.gist))


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
