"""Turns in the life of agreements and measures, and the days on which each may have come."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import date, timedelta

from .asof import Row
from .dates import Partial, partial

ALWAYS = Partial(date.min, date.max)
BEGINNINGS = ("bil:effectiveOn", "bil:inForceFrom")
DATED = ("date", "measure")
DECIDED = 3  # the stage of what is announced
EXPIRY = "bil:expiresOn"


@dataclass(frozen=True)
class Turn:
    """What brings a thing into a state: a date, an event, another measure, or what a source tells.

    `date` is as precise as the source is, None where it gives none; `days` are those on which the
    turn may have come. One that is `onward` counts only where it leads to a later stage.
    """

    thing: str
    state: str
    date: str | None
    by: str
    what: str
    source: str
    published: str
    days: Partial
    stage: int = 0
    onward: bool = False


def turn(row: Row) -> Turn:
    """A turn from a row of the query `turns`."""
    published, text = row.get("published", ""), row.get("date")
    return Turn(
        thing=row["thing"],
        state=row["state"],
        date=text,
        by=row["by"],
        what=row["from"],
        source=row["source"],
        published=published,
        days=_days(text, published, row["by"]),
        stage=int(row["stage"]),
        onward=row.get("onward") == "true",
    )


def _days(text: str | None, published: str, by: str) -> Partial:
    """What is told: the day of the source. An event without a date: any day until then."""
    if text:
        return partial(text)
    if not published:
        return ALWAYS
    day = partial(published)
    return Partial(date.min, day.last) if by == "event" else day


def settled(turns: Iterable[Turn]) -> tuple[Turn, ...]:
    """Turns of one thing, where newer sources have put their dates in place of older ones."""
    known = tuple(turns)
    groups: dict[tuple[str, str, str], list[Turn]] = {}
    for one in known:
        groups.setdefault((one.by, one.what, one.state), []).append(one)
    told = [one for one in known if one.by == "told"]
    return tuple(sorted((_meant(one, told) for one in _kept(groups.values())), key=_order))


def _kept(groups: Iterable[list[Turn]]) -> Iterator[Turn]:
    for group in groups:
        yield from _newest(group) if group[0].by in DATED else group


def _newest(group: list[Turn]) -> list[Turn]:
    """The dates that no newer source contradicts; of those that agree, the most precise."""
    kept = [
        one
        for one in group
        if all(_within(one, other) for other in group if other.published > one.published)
    ]
    sharp = [one for one in kept if not any(_sharper(other, one) for other in kept)]
    first, last = min(t.days.first for t in sharp), max(t.days.last for t in sharp)
    return [replace(one, days=Partial(first, last)) for one in sharp]


def _within(one: Turn, other: Turn) -> bool:
    return (one.date or "").startswith(other.date or "")


def _sharper(one: Turn, other: Turn) -> bool:
    return one.date != other.date and _within(one, other)


def _meant(one: Turn, told: Iterable[Turn]) -> Turn:
    """A turn on the days that its own source can mean.

    Who gives a date and tells an earlier stage means a day to come; where the thing is only
    proposed or threatened, the day may pass and nothing happen.
    """
    days = one.days
    for other in told if one.onward and one.date else ():
        if other.source == one.source and other.stage < one.stage and other.published:
            first = max(days.first, other.days.last + timedelta(days=1))
            last = days.last if other.stage >= DECIDED else date.max
            days = Partial(first, last) if first <= days.last else Partial(days.first, last)
    return replace(one, days=days)


def _order(one: Turn) -> tuple[date, date, str, str, str, str]:
    return (one.days.last, one.days.first, one.by, one.what, one.state, one.source)
