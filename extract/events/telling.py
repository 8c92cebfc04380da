"""Whether an event that was found another way is told already."""

from collections.abc import Callable

from ..values import Event

Side = Callable[[str], str]
Key = tuple[str, frozenset[str], frozenset[str]]


def told(one: Event, event: Event, side: Side) -> bool:
    """Whether an event of the same type and actors has the same recipients or the same words."""
    first, second = _sides(one, side), _sides(event, side)
    shared = any(s.start < t.end and t.start < s.end for s in one.evidence for t in event.evidence)
    return first == second or (first[:2] == second[:2] and shared)


def _sides(event: Event, side: Side) -> Key:
    actors, recipients = (
        frozenset(side(one) for one in ids) for ids in (event.actors, event.recipients)
    )
    return event.type, actors, recipients
