"""What changed between two polities since a day: what turned, happened, fell due, was published."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import date

from .asof import AsOf
from .dates import partial
from .due import Due
from .lives import Life


@dataclass(frozen=True, slots=True)
class Turned:
    """An agreement or measure whose state is another than on the day before.

    `before` is None where the earlier state is not known; `date` is that of the last turn; `sure`
    is False where the turn may have come before that day.
    """

    thing: str
    name: str
    before: str | None
    after: str
    date: str | None
    sure: bool


@dataclass(frozen=True, slots=True)
class Published:
    """A source that tells of the pair."""

    thing: str
    headline: str
    publisher: str
    published: str


@dataclass(frozen=True, slots=True)
class Counted:
    """How many events of a quad class there were."""

    quad: str
    events: int


@dataclass(frozen=True, slots=True)
class News:
    """What came into force or ended, what happened, what fell due and what was published."""

    since: date
    turned: tuple[Turned, ...]
    happened: tuple[Counted, ...]
    fell_due: tuple[Due, ...]
    published: tuple[Published, ...]


def sources(asof: AsOf, dyad: str) -> tuple[Published, ...]:
    """The sources that tell of a pair, of whatever day, newest first."""
    rows = asof.at(date.max).rows("sources-of", dyad=dyad)
    return tuple(
        Published(
            row["source"], row.get("headline", ""), row.get("publisher", ""), row["published"]
        )
        for row in rows
    )


def news(
    asof: AsOf,
    dyad: str,
    since: date,
    lives: Iterable[Life],
    planned: Iterable[Due],
    told: Iterable[Published],
) -> News:
    """What changed after the day `since`, up to the day asked about.

    `told` are the sources of the pair.
    """
    counted = asof.rows("happened", dyad=dyad, after=str(since))
    return News(
        since,
        tuple(_turned(lives, since)),
        tuple(Counted(row["quad"], int(row["events"])) for row in counted),
        tuple(one for one in planned if _fell(one, since)),
        tuple(one for one in told if str(since) < one.published <= str(asof.on)),
    )


def _turned(lives: Iterable[Life], since: date) -> Iterator[Turned]:
    """States that became others; where the older is not known at all, nothing is said."""
    for life in lives:
        before = replace(life, on=since)
        dated = bool(life.since and partial(life.since).by(since) is False)
        perhaps = before.state is not None or bool(before.may)
        if life.state and life.state != before.state and (dated or perhaps):
            sure = dated or before.state is not None
            yield Turned(life.thing, life.name, before.state, life.state, life.since, sure)


def _fell(one: Due, since: date) -> bool:
    last = one.until or one.date
    return one.what == "past due" and bool(last) and partial(str(last)).by(since) is False
