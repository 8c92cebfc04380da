"""In which period an event of any precision lies, or why it lies in none."""

from datetime import date

from ..graph.errors import BilateralError
from . import periods
from .dates import Partial, partial

HAPPENED = ("occurred", "ongoing")
UNDATED, UNREADABLE, COARSE, UNTOLD = "undated", "date unreadable", "not placed", "modality untold"
REASONS = ("planned", "hypothetical", "denied", UNTOLD, UNDATED, UNREADABLE, COARSE)


def place(state: str, when: str, told: str, on: date, by: str) -> date | str | None:
    """The first day of an event's period, else one of REASONS; None for what came after `on`.

    `state` is its modality, `told` the day on which a source first told it, where known.
    """
    if state not in HAPPENED:
        return state if state in REASONS else UNTOLD
    found = read(when)
    if not found:
        return UNREADABLE if when else UNDATED
    come = _clamped(found, told).by(on)
    if come is False:
        return None
    return (periods.placed(found, by) if come else None) or COARSE


def read(text: str) -> Partial | None:
    """A date of a source; None where there is none that can be read."""
    try:
        return partial(text)
    except BilateralError:
        return None


def _clamped(when: Partial, told: str) -> Partial:
    """What a source tells as having happened had happened when it was published."""
    published = read(told)
    if published and when.first <= published.last < when.last:
        return Partial(when.first, published.last)
    return when
