"""What last happened between two polities, with a date and without one."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from .asof import AsOf, Row
from .dates import partial


@dataclass(frozen=True, slots=True)
class Happening:
    """An event that occurred or goes on.

    `date` is None where no source gives one; `told` is the day of the first source that tells of
    it, empty where that is not known. `sure` tells whether it is certain to have begun by the day
    asked about: by its date, or because it had been told by then.
    """

    thing: str
    name: str
    date: str | None
    until: str | None
    type: str
    mode: str
    state: str
    told: str
    sure: bool


def latest(asof: AsOf, dyad: str) -> tuple[Happening, ...]:
    """The last ten dated events of a pair, newest first."""
    return _happenings(asof.rows("last-events", dyad=dyad), asof.on)


def undated(asof: AsOf, dyad: str) -> tuple[Happening, ...]:
    """The events of a pair that no source dates, those told last first."""
    return _happenings(asof.rows("undated-events", dyad=dyad), asof.on)


def _happenings(rows: Iterable[Row], on: date) -> tuple[Happening, ...]:
    return tuple(_happening(row, on) for row in rows)


def _happening(row: Row, on: date) -> Happening:
    day, told = row.get("date"), row.get("told", "")
    come = [partial(text).by(on) for text in (day, told) if text]
    return Happening(
        row["event"],
        row["name"],
        day,
        row.get("endDate"),
        row.get("type", ""),
        row.get("mode", ""),
        row["state"],
        told,
        True in come,
    )
