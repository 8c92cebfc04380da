"""How tense relationships are: scores of events as curves, each event with its evidence."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from itertools import groupby

from .asof import AsOf, Row
from .curves import HAPPENED, Curve, Manner, Scored, Told
from .curves import curve as drawn
from .evidence import evidence
from .parties import Pair

PLAIN = Manner()


def curve(asof: AsOf, pair: Pair, manner: Manner = PLAIN, *, cited: bool = True) -> Curve:
    """The tension of a pair up to the day asked about; `cited` gives events their passages."""
    found = drawn(pair, once(asof.rows("tension", dyad=pair.id)), asof.on, manner)
    return with_evidence(asof, [found])[0] if cited else found


def once(rows: Iterable[Row]) -> list[Told]:
    """Each event once: as what happened before as what didn't, by its nearest date."""
    told = sorted(map(_told, rows), key=_order)
    return [next(same) for _, same in groupby(told, key=lambda one: one.event.event)]


def _order(told: Told) -> tuple[str | float | bool, ...]:
    one = told.event
    rank = (one.event, told.state not in HAPPENED, -len(one.date))
    return *rank, told.state, one.date, one.type, one.mode, one.score


def _told(row: Row) -> Told:
    texts = [row.get(key, "") for key in ("event", "name", "date", "type", "mode")]
    return Told(Scored(*texts, float(row["score"])), row.get("state", ""), row.get("told", ""))


def with_evidence(asof: AsOf, curves: Sequence[Curve]) -> list[Curve]:
    """The same curves, each event with the passages that support it."""
    parts = [part for one in curves for part in (*one.points, *one.left)]
    known = evidence(asof, (event.event for part in parts for event in part.events))

    def told(events: Iterable[Scored]) -> tuple[Scored, ...]:
        return tuple(replace(event, evidence=known[event.event]) for event in events)

    return [
        replace(
            one,
            points=tuple(replace(part, events=told(part.events)) for part in one.points),
            left=tuple(replace(part, events=told(part.events)) for part in one.left),
        )
        for one in curves
    ]
