"""The brief: where the relationship of two polities stands on a day, why, and what is due."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date, timedelta

from ..graph.errors import BilateralError
from ..graph.network.card import Evidence
from . import contact, happened, standing
from .asof import AsOf
from .claims import Contest, contested
from .demands import Demand, demands
from .due import Due, due
from .evidence import evidence
from .lives import lives
from .news import News, news
from .parties import Pair
from .tension import Tension, tension

BACK = timedelta(days=30)


@dataclass(frozen=True)
class Brief:
    """All that a brief tells; `evidence` has the passages behind each thing that it names."""

    pair: Pair
    on: date
    known_on: date | None
    contacts: tuple[contact.Contact, ...]
    measures: tuple[standing.Measure, ...]
    agreements: tuple[standing.Agreement, ...]
    due: tuple[Due, ...]
    demands: tuple[Demand, ...]
    contested: tuple[Contest, ...]
    events: tuple[happened.Happening, ...]
    undated: tuple[happened.Happening, ...]
    tension: Tension
    news: News
    evidence: Mapping[str, tuple[Evidence, ...]]
