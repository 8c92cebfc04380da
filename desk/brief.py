"""The brief: where the relationship of two polities stands on a day, why, and what is due."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date, timedelta
from itertools import chain

from ..graph.errors import BilateralError
from ..graph.network.card import Evidence
from .acts import Agreement, Measure, agreements, measures
from .asof import AsOf
from .claims import Claim, Contest, contested
from .contact import Contact, contacts
from .curves import Curve, Manner, Point, Scored
from .dates import Partial, partial
from .demands import Demand, demands
from .due import Due, due
from .evidence import evidence
from .happened import Happening, latest, undated
from .lives import lives
from .news import News, news, sources
from .parties import Pair
from .tension import curve
from .unsure import LeftOut, left_out

BACK = timedelta(days=30)
YEAR = timedelta(days=365)
STRONGEST = 5


@dataclass(frozen=True)
class Brief:
    """All that a brief tells; `newest` is the day of the newest source, `evidence`
    has the passages behind each thing that is named, `left_out` counts drafts that are too unsure.
    """

    pair: Pair
    on: date
    known_on: date | None
    newest: str
    contacts: tuple[Contact, ...]
    measures: tuple[Measure, ...]
    agreements: tuple[Agreement, ...]
    due: tuple[Due, ...]
    demands: tuple[Demand, ...]
    contested: tuple[Contest, ...]
    events: tuple[Happening, ...]
    undated: tuple[Happening, ...]
    tension: Curve
    news: News
    evidence: Mapping[str, tuple[Evidence, ...]]
    left_out: LeftOut | None = None


def brief(asof: AsOf, pair: Pair, since: date | None = None) -> Brief:
    """The brief of a pair on the day asked about, with what changed since another day.

    Drafts less certain than `asof.least` are left out; where there are none, no query looks.
    """
    begin = since or asof.on - BACK
    if begin > asof.on:
        raise BilateralError(f"changes since {begin} lie after the day asked about, {asof.on}")
    left = left_out(asof, pair)
    asof = asof if left else replace(asof, least=None)
    known = lives(asof, dyad=pair.id)
    coming = due(asof, dyad=pair.id, known=known)
    acts = measures(asof, pair.id, known)
    told = sources(asof, pair.id)
    met, last, dateless = contacts(asof, pair.id), latest(asof, pair.id), undated(asof, pair.id)
    drawn = curve(asof, pair, Manner(start=Partial(asof.on - YEAR, asof.on)), cited=False)
    things = [[one.thing for one in known], [one.thing for one in coming]]
    things += [[one.thing for one in met], [one.thing for one in (*last, *dateless)]]
    things += [[reason.thing for reason in act.reasons] for act in acts]
    things += [[one.event for one in strongest(point)] for point in drawn.points]
    return Brief(
        pair,
        asof.on,
        asof.known_on,
        told[0].published if told else "",
        met,
        acts,
        agreements(known),
        coming,
        demands(asof, pair, only_open=True),
        tuple(_told(contested(asof, pair), asof.on)),
        last,
        dateless,
        drawn,
        news(asof, pair.id, begin, known, coming, told),
        evidence(asof, chain.from_iterable(things)),
        left,
    )


def strongest(point: Point) -> list[Scored]:
    """The few events of a period that weigh most, which stand for it."""
    return sorted(point.events, key=lambda one: (-abs(one.score), one.event))[:STRONGEST]


def _told(contests: tuple[Contest, ...], on: date) -> Iterator[Contest]:
    """Contests as far as their claims had been reported by the day."""
    for contest in contests:
        pairs = tuple(pair for pair in contest.pairs if all(_reported(one, on) for one in pair))
        if pairs:
            one, two = (tuple(dict.fromkeys(side)) for side in zip(*pairs, strict=True))
            yield Contest(one, two, pairs)


def _reported(claim: Claim, on: date) -> bool:
    return not claim.published or partial(claim.published).by(on) is not False
