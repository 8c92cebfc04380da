"""Where a line names an organization: by its head word, by a bracket, alone."""

import re
from collections.abc import Callable, Iterator

from ..units import Line
from .alone import house
from .apposed import apposed, callings
from .described import described
from .foreign import foreign, foreign_heads
from .headed import headed
from .hit import Hit
from .tickers import bracketed, ticker

__all__ = ["Hit", "hits"]
BEGUN = re.compile(r"[A-Za-mo-z]")
Way = Callable[[Line, int], Hit | None]


def hits(line: Line) -> Iterator[Hit]:
    """The organizations of a line, those with the longest names first at each place."""
    ways = [*_ways(line)]
    for found in BEGUN.finditer(line.marks) if ways else ():
        for way in ways:
            if hit := way(line, found.start()):
                yield hit
                break


def _ways(line: Line) -> Iterator[Way]:
    """How organizations may be found in a line, by what none of the patterns can do without."""
    texts = {unit.text for unit in line.units}
    if "House" in texts:
        yield house
    if ">" in line.marks:
        yield from (bracketed, ticker)
    if not texts.isdisjoint(foreign_heads()):
        yield foreign
    if not {"H", "h"}.isdisjoint(line.marks):
        yield from (headed, described)
    if not texts.isdisjoint(callings()):
        yield apposed
