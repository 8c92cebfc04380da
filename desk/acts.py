"""How the measures and agreements between two polities stand: since when, why, until when."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from .ages import Age, age
from .asof import AsOf, Row
from .dates import partial
from .lives import ENDED, Life


@dataclass(frozen=True, slots=True)
class Reason:
    """What a measure answers, or the claim that justifies it with its claimants."""

    how: str
    thing: str
    name: str
    who: str


@dataclass(frozen=True, slots=True)
class Standing:
    """How an agreement or measure stands on a day.

    `state` is None where it is not known; `says` tells it in words. `since` is the date of the
    turn into the state, `age` how long ago that was; None where no source dates it.
    """

    thing: str
    name: str
    state: str | None
    says: str
    since: str | None
    age: Age | None
    told: str


@dataclass(frozen=True, slots=True)
class Measure(Standing):
    """A measure that has not ended, taken by one side against the other, and why.

    `draft` tells whether a reader found it and nobody reviewed it.
    """

    by: str
    target: str
    kind: str
    draft: bool
    reasons: tuple[Reason, ...]


@dataclass(frozen=True, slots=True)
class Agreement(Standing):
    """An agreement and its clock: the date on which its term ends, and the days left until then."""

    expires: str | None
    days_left: int | None


def measures(asof: AsOf, dyad: str, lives: Iterable[Life]) -> tuple[Measure, ...]:
    """The measures of a pair that are not known to have ended or not to have begun."""
    found = {life.thing: life for life in lives if life.kind == "measure" and _open(life)}
    asked = {"dyad": dyad, "measure": sorted(found)}
    told: dict[tuple[str, str, str], list[Row]] = {}
    for row in asof.rows("measures-between", **asked) if found else ():
        told.setdefault((row["by"], row["target"], row["measure"]), []).append(row)
    made = [_measure(found[key[2]], key, reasons) for key, reasons in told.items()]
    return tuple(sorted(made, key=_order))


def agreements(lives: Iterable[Life]) -> tuple[Agreement, ...]:
    """The agreements among `lives`, those whose term ends first before the others."""
    found = [
        Agreement(*_standing(life), life.expires, life.days_left)
        for life in lives
        if life.kind == "agreement"
    ]
    return tuple(sorted(found, key=lambda one: (one.expires or "~", one.thing)))


def _open(life: Life) -> bool:
    yet = life.begins is None or partial(life.begins).by(life.on) is not False
    return life.state not in ENDED and (yet or life.state is not None)


def _measure(life: Life, sides: tuple[str, str, str], rows: Sequence[Row]) -> Measure:
    reasons = tuple(
        Reason(row["how"], row["reason"], row["name"], row["who"]) for row in rows if "how" in row
    )
    kinds = ", ".join(sorted({row["kind"] for row in rows if "kind" in row}))
    return Measure(*_standing(life), *sides[:2], kinds, rows[0]["draft"] == "true", reasons)


def _standing(
    life: Life,
) -> tuple[str, str, str | None, str, str | None, Age | None, str]:
    return (
        life.thing,
        life.name,
        life.state,
        life.says,
        life.since,
        age(life.since, life.on),
        life.told,
    )


def _order(one: Measure) -> tuple[str, bool, str, str]:
    """Each way: those in force first, then the older before the newer."""
    return (one.by, one.state != "in-force", one.since or "~", one.thing)
