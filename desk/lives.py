"""The life of agreements and measures: how each stood on a day, as far as sources tell.

The rules stand in docs/desk/life-cycle.md, which turn leads where in ontology/life-cycle.ttl.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cached_property
from itertools import groupby

from .asof import AsOf, Row
from .dates import partial
from .standing import Candidates, candidates
from .through import through
from .turns import BEGINNINGS, EXPIRY, Turn, settled, turn

ENDED = ("expired", "withdrawn", "lifted", "rejected")


@dataclass(frozen=True)
class Life:
    """An agreement or measure on a day.

    `state` is None where it is not known, and `may` then names the states that it may have, as far
    as there are any; the empty text among them stands for a state before the first turn. `since`
    is the date of the turn into the state, no more precise than its source; None where no source
    dates it. `basis` are the turns that the state rests on, `told` is the day of the newest source.
    """

    thing: str
    name: str
    kind: str
    on: date
    told: str
    turns: tuple[Turn, ...]

    @cached_property
    def basis(self) -> tuple[Turn, ...]:
        """The turns that the state, or each state that it may be in, rests on."""
        found = {one for one in candidates(self.turns, self.on) if one}
        return tuple(one for one in self.turns if one in found)

    @cached_property
    def state(self) -> str | None:
        """The state on the day; None where it is not known."""
        return _only(candidates(self.turns, self.on))

    @cached_property
    def may(self) -> tuple[str, ...]:
        """The states that it may be in where that is not known; "" is before the first turn."""
        found = {one.state if one else "" for one in candidates(self.turns, self.on)}
        return () if self.state or found == {""} else tuple(sorted(found))

    @cached_property
    def since(self) -> str | None:
        """The date of the turn into the state on the day, as its source gives it."""
        return _since(self.turns, self.on, self.state) if self.state else None

    @property
    def says(self) -> str:
        """The state in words: "in-force", "unknown: expired or in-force", "unknown"."""
        named = " or ".join(one or "nothing yet" for one in self.may)
        return self.state or (f"unknown: {named}" if named else "unknown")

    @property
    def begins(self) -> str | None:
        """The date from which it is in force, whether that has come or not."""
        return next((one.date for one in self.turns if one.what in BEGINNINGS), None)

    @property
    def expires(self) -> str | None:
        """The date on which it runs out by its terms, whether that has come or not."""
        return next((one.date for one in self.turns if one.what == EXPIRY), None)

    @property
    def days_left(self) -> int | None:
        """Days until it runs out; None where the day is not known or it has ended."""
        if not self.expires or not partial(self.expires).exact or self.state in ENDED:
            return None
        left = (partial(self.expires).last - self.on).days
        return left if left >= 0 else None


def lives(
    asof: AsOf, dyad: str | None = None, thing: str | Sequence[str] | None = None
) -> tuple[Life, ...]:
    """The lives of the agreements and measures of a pair, of one thing or several, or of all."""
    if dyad and not thing:
        thing = [row["act"] for row in asof.rows("acts-of", dyad=dyad)]
        if not thing:
            return ()
    asked = {name: one for name, one in (("thing", thing), ("dyad", dyad)) if one}
    rows = asof.rows("turns", **asked)
    turns = _turns(rows)
    measures = sorted({one.what for own in turns.values() for one in own if one.by == "measure"})
    beside = [one for one in measures if one not in turns]
    acts = turns | (_turns(asof.rows("turns", thing=beside)) if beside else {})
    groups = groupby(rows, lambda row: row["thing"])
    return tuple(_life(list(group), through(turns[one], acts), asof.on) for one, group in groups)


def _turns(rows: Sequence[Row]) -> dict[str, tuple[Turn, ...]]:
    groups = groupby(rows, lambda row: row["thing"])
    return {
        thing: settled(dict.fromkeys(turn(row) for row in group if row.get("state")))
        for thing, group in groups
    }


def _life(rows: Sequence[Row], turns: Iterable[Turn], on: date) -> Life:
    first = rows[0]
    told = max(row.get("published", "") for row in rows)
    return Life(first["thing"], first["name"], first["kind"], on, told, tuple(turns))


def _only(found: Candidates) -> str | None:
    states = {one.state if one else None for one in found}
    return states.pop() if len(states) == 1 else None


def _since(turns: Sequence[Turn], on: date, state: str) -> str | None:
    """The date of the turn that began the time for which the state has been known."""
    edges = {day for one in turns for day in (one.days.first, one.days.last) if day <= on}
    before = {day - timedelta(days=1) for day in edges if day > date.min}
    begun = on
    for day in sorted(edges | before | {on}, reverse=True):
        if _only(candidates(turns, day)) != state:
            break
        begun = day
    return next(
        (t.date for t in turns if t.state == state and t.date and t.days.last == begun), None
    )
