"""How tense relationships are: scores of events as curves, each event with its evidence."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import groupby

from .asof import AsOf, Row
from .curves import Curve, Left, Manner, Point, Scored, Told
from .curves import curve as drawn
from .evidence import evidence
from .parties import Pair, Polity
from .periods import start
from .placing import HAPPENED

PLAIN = Manner()
FACTS = 5_000


def curve(asof: AsOf, pair: Pair, manner: Manner = PLAIN, *, cited: bool = True) -> Curve:
    """The tension of a pair up to the day asked about; `cited` gives events their passages."""
    found = Curve(pair, manner.by, manner.formula, (), ())
    for since in _begins(asof, pair, manner):
        given = {"since": since} if since else {}
        told = once(asof.rows("tension", dyad=pair.id, **given))
        found = drawn(pair, told, asof.on, manner)
        if found.points:
            break
    return with_evidence(asof, [found])[0] if cited else found


def _begins(asof: AsOf, pair: Pair, manner: Manner) -> Iterator[str]:
    """Since when events must be known for the points of a window; at last since ever.

    A pair has points where anything was counted, before the window too; what that was matters
    only to a formula that runs on.
    """
    if manner.start and manner.formula.name != "ewm":
        yield str(start(manner.start.first, manner.by))
        last = [row["date"] for row in asof.rows("last-events", dyad=pair.id)]
        if not last:
            return
        yield min(last)[:10]
    yield ""


def each(asof: AsOf, manner: Manner = PLAIN) -> Iterator[Curve]:
    """The curves of all pairs that have events, the busiest first, as they are asked for.

    Events are asked for by as many pairs at once as have FACTS facts.
    """
    for pairs in _together(asof):
        told: dict[str, list[Row]] = {pair.id: [] for pair in pairs}
        for row in asof.each("tension", dyad=list(told)):
            told[row["dyad"]].append(row)
        made = (drawn(pair, once(told[pair.id]), asof.on, manner) for pair in pairs)
        yield from with_evidence(asof, [one for one in made if one.points or one.left])


def _together(asof: AsOf) -> Iterator[list[Pair]]:
    found: list[Pair] = []
    facts = 0
    for pair, number in _pairs(asof):
        if found and facts + number > FACTS:
            yield found
            found, facts = [], 0
        found.append(pair)
        facts += number
    if found:
        yield found


def _pairs(asof: AsOf) -> Iterator[tuple[Pair, int]]:
    for _, sides in groupby(asof.rows("pairs"), key=lambda row: row["dyad"]):
        rows = list(sides)
        found = (Polity(row["side"], row.get("name", "")) for row in rows)
        named = [side if side.name else replace(side, name=side.code) for side in found]
        if len(named) == 2:
            yield Pair(*sorted(named, key=lambda side: side.code)), int(rows[0]["facts"])


def once(rows: Iterable[Row]) -> list[Told]:
    """Each event once: as what happened before as what didn't, by its nearest date."""
    told = sorted(map(_told, rows), key=_order)
    return [next(same) for _, same in groupby(told, key=lambda one: one.event.event)]


def _order(told: Told) -> tuple[str | float | bool, ...]:
    one = told.event
    rank = (one.event, told.state not in HAPPENED, -len(one.date))
    return *rank, told.state, one.date, one.type, one.mode, one.score


def _told(row: Row) -> Told:
    when, mode = row.get("date", ""), row.get("mode", "")
    event = Scored(row["event"], row["name"], when, row["type"], mode, float(row["score"]))
    return Told(event, row.get("state", ""), row.get("told", ""))


def with_evidence(asof: AsOf, curves: Sequence[Curve]) -> list[Curve]:
    """The same curves, each event with the passages that support it."""
    parts: list[Point | Left] = []
    for one in curves:
        parts += [*one.points, *one.left]
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
