"""When two polities last met or talked, and who did."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import groupby

from .ages import Age, age
from .asof import AsOf, Row


@dataclass(frozen=True, slots=True)
class Person:
    """Who took part: `post` and `side` (such as country:KOR) are empty where not known."""

    id: str
    name: str
    post: str
    side: str


@dataclass(frozen=True, slots=True)
class Contact:
    """A meeting or talk; `age` is how long ago it was."""

    thing: str
    name: str
    date: str
    age: Age | None
    people: tuple[Person, ...]
    place: str
    outcome: str


def contacts(asof: AsOf, dyad: str) -> tuple[Contact, ...]:
    """The last contact of a pair by the day asked about; several where they share its date."""
    groups = groupby(asof.rows("last-contact", dyad=dyad), lambda row: row["event"])
    found = [_contact(list(rows), asof) for _, rows in groups]
    return tuple(one for one in found if one.date == found[0].date)


def _contact(rows: Sequence[Row], asof: AsOf) -> Contact:
    first = rows[0]
    people = {
        row["agent"]: Person(
            row["agent"], row["who"], row["post"], asof.names.shorten(row.get("side", ""))
        )
        for row in rows
    }
    return Contact(
        first["event"],
        first["name"],
        first["date"],
        age(first["date"], asof.on),
        tuple(sorted(people.values(), key=lambda one: (one.side, one.name))),
        first["where"],
        first["outcome"],
    )
