"""Turns of an agreement through measures that affect it: what a measure brings once it holds."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import date

from .dates import Partial
from .standing import candidates
from .turns import Turn

HELD = frozenset({"in-force", "lifted"})


def through(turns: Iterable[Turn], measures: Mapping[str, Sequence[Turn]]) -> Iterator[Turn]:
    """Turns without those of measures that were not in force on their day.

    Where that is not known, the turn may never have come.
    """
    for one in turns:
        if one.by != "measure" or not one.date:
            yield one
            continue
        found = candidates(measures.get(one.what, ()), one.days.last)
        states = {last.state if last else "" for last in found}
        if states <= HELD:
            yield one
        elif states & HELD:
            yield replace(one, days=Partial(one.days.first, date.max))
