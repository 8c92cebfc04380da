"""Which turn a state rests on, where days may be known to the month or the year only."""

from collections.abc import Iterable, Iterator, Sequence
from datetime import date

from .turns import Turn

Candidates = frozenset[Turn | None]


def candidates(turns: Sequence[Turn], on: date) -> Candidates:
    """The turns that may be the last one to count by the end of `on`; None is that none has come.

    Each turn came on one of its days. The state is that of the last turn which sets it outright,
    or of the farthest onward turn since then, if that leads farther.
    """
    come = [one for one in turns if one.days.first <= on]
    sure = [one for one in come if one.days.last <= on]
    outright = [one for one in come if not one.onward]
    onward = [one for one in come if one.onward]
    found: set[Turn | None] = set()
    for start in (None, *outright):
        found.update(_from(start, [one for one in sure if not one.onward], onward, on))
    return frozenset(found)


def _from(
    start: Turn | None, fixed: Sequence[Turn], onward: Sequence[Turn], on: date
) -> Iterator[Turn | None]:
    """What may count where `start` is the last turn that set the state outright."""
    others = [one for one in fixed if one is not start]
    if start is None:
        if others:
            return
        low, high = date.min, date.min
    else:
        low = max([start.days.first, *(one.days.first for one in others)])
        high = min(start.days.last, on)
    if low > high:
        return
    if not _outrun(start.stage if start else 0, None, onward, high, on):
        yield start
    for one in onward:
        latest = min(high, one.days.last, on)
        farther = one.stage > (start.stage if start else 0)
        if farther and low <= latest and not _outrun(one.stage, one, onward, latest, on):
            yield one


def _outrun(stage: int, mine: Turn | None, onward: Iterable[Turn], since: date, on: date) -> bool:
    """Whether an onward turn to a later stage has surely come between two days."""
    return any(
        one.stage > stage and one.days.first >= since and one.days.last <= on
        for one in onward
        if one is not mine
    )
