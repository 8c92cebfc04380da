"""What is due: terms that run out, planned events, measures announced and not yet in force."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from .asof import AsOf, Row
from .dates import Partial, partial
from .evidence import cited, evidence
from .forms import Line
from .lives import ENDED, Life, lives
from .spans import after

COLUMNS = ("what", "date", "until", "days", "thing", "name", "state", "told", "note", "evidence")
UNTOLD = "no source tells that it took place"
PERHAPS = "its day may have passed; no source tells that it took place"


@dataclass(frozen=True)
class Due:
    """Something to come, or a plan whose day has passed.

    `what` is "ends", "planned", "past due" or "announced". `days` are those left, of a plan until
    it begins and then until it ends, below 0 where they have passed; None where the day is not
    known. `told` is the day of the newest source.
    """

    what: str
    thing: str
    name: str
    date: str | None
    until: str | None
    days: int | None
    state: str
    told: str
    note: str = ""


def due(
    asof: AsOf, within: str = "90d", dyad: str | None = None, known: Iterable[Life] = ()
) -> tuple[Due, ...]:
    """What is due in a span from the day asked about: of a pair, or of all.

    `known` are lives that the caller has already, as of that day.
    """
    last = after(asof.on, within)
    pair = {"dyad": dyad} if dyad else {}
    rows = asof.rows("due", until=str(last), **pair)
    stand = _lives(asof, rows, dyad, known)
    kept = _kept(asof, rows)
    rows = [{**row, "deed": kept.get(row["thing"], "")} for row in rows]
    found = [one for row in rows for one in _due(row, stand, asof.on, last)]
    return tuple(sorted(dict.fromkeys(found), key=_order))


def lines(asof: AsOf, found: Iterable[Due]) -> Sequence[Line]:
    """What is due as lines of a table, each with the passages that support it."""
    told = tuple(found)
    passages = evidence(asof, [one.thing for one in told])
    return [
        {c: getattr(one, c) for c in COLUMNS[:-1]} | {"evidence": cited(passages[one.thing])}
        for one in told
    ]


def _lives(
    asof: AsOf, rows: Iterable[Row], dyad: str | None, known: Iterable[Life]
) -> Mapping[str, Life]:
    found = {life.thing: life for life in known}
    things = {row["thing"] for row in rows if row["what"] != "event"} - found.keys()
    more = lives(asof, dyad, sorted(things)) if things else ()
    return found | {life.thing: life for life in more}


def _kept(asof: AsOf, rows: Iterable[Row]) -> Mapping[str, str]:
    """The plans that an event carried out."""
    plans = sorted({row["thing"] for row in rows if row["what"] == "event"})
    found = asof.rows("kept", thing=plans) if plans else ()
    return {row["thing"]: row["deed"] for row in found}


def _due(row: Row, known: Mapping[str, Life], on: date, last: date) -> Iterator[Due]:
    if row["what"] == "event":
        yield from _plan(row, on)
    elif row["what"] == "expiry":
        yield from _ending(known[row["thing"]], last)
    else:
        yield from _announced(known[row["thing"]])


def _plan(row: Row, on: date) -> Iterator[Due]:
    """A planned event; one whose day has passed unless a source tells that it took place."""
    begins, ends = row["date"], row.get("endDate")
    days = Partial(partial(begins).first, partial(ends or begins).last)
    passed = days.last < on
    if passed and row.get("deed"):
        return
    unsure = not ends and not days.exact and days.first < on <= days.last
    note = UNTOLD if passed else PERHAPS if unsure and not row.get("deed") else ""
    left = _left(begins if days.first > on else ends or begins, on)
    what = "past due" if passed else "planned"
    told = row.get("told", "")
    yield Due(what, row["thing"], row["name"], begins, ends, left, "planned", told, note)


def _ending(life: Life, last: date) -> Iterator[Due]:
    if not life.expires or life.state in ENDED:
        return
    days = partial(life.expires)
    if days.last >= life.on and days.first <= last:
        yield _of(life, "ends", life.expires)


def _announced(life: Life) -> Iterator[Due]:
    """A measure that is announced, or may still be, and what date it has."""
    states = (life.state,) if life.state else life.may
    if "announced" in states and "" not in states:
        yield _of(life, "announced", life.begins)


def _of(life: Life, what: str, day: str | None) -> Due:
    left = _left(day, life.on) if day else None
    note = "" if life.state or not life.may else "the precision of its dates can't tell"
    return Due(what, life.thing, life.name, day, None, left, life.says, life.told, note)


def _left(text: str, on: date) -> int | None:
    day = partial(text)
    return (day.last - on).days if day.exact else None


def _order(one: Due) -> tuple[bool, date, str, str]:
    first = partial(one.date).first if one.date else date.max
    return (one.date is None, first, one.what, one.thing)
