"""Whether an event that was found another way is told already."""

from collections.abc import Callable, Iterable, Iterator

from ..values import Event

Side = Callable[[str], str]
Key = tuple[str, frozenset[str], frozenset[str]]


def untold(events: Iterable[Event], known: Iterable[Event], side: Side) -> Iterator[Event]:
    """Those events that none of the `known` tells."""
    others = list(known)
    for event in events:
        if not any(_told(one, event, side) for one in others):
            yield event


def _told(one: Event, event: Event, side: Side) -> bool:
    """Whether the same is told, or the same words tell another event of the type or the sides."""
    first, second = _sides(one, side), _sides(event, side)
    shared = any(s.start < t.end and t.start < s.end for s in one.evidence for t in event.evidence)
    alike = first[:2] == second[:2] or first[1:] == second[1:]
    return first == second or (alike and shared)


def _sides(event: Event, side: Side) -> Key:
    actors, recipients = (
        frozenset(side(one) for one in ids) for ids in (event.actors, event.recipients)
    )
    return event.type, actors, recipients
