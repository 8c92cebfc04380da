"""The steps of chains, the links between them, and what is stated and claimed of them."""

from dataclasses import dataclass

from ..graph.network.card import Evidence
from .sides import Claimed


@dataclass(frozen=True, slots=True)
class Deed:
    """An event about a measure; `done` where it carries the measure out."""

    event: str
    name: str
    date: str
    done: bool
    evidence: tuple[Evidence, ...]


@dataclass(frozen=True, slots=True)
class Step:
    """A ruling, measure, event or agreement in a chain; `dated` says what its date is.

    `draft` tells whether a reader found it and nobody reviewed it.
    """

    id: str
    name: str
    kind: str
    what: str
    date: str
    dated: str
    by: tuple[str, ...]
    against: tuple[str, ...]
    state: str
    evidence: tuple[Evidence, ...]
    deeds: tuple[Deed, ...]
    reasons: tuple[Claimed, ...]
    draft: bool = False


@dataclass(frozen=True, slots=True)
class Stated:
    """A source that states a link, of which facts, and its passages for these.

    A fact is the later step itself or the deed by which that measure was carried out.
    """

    source: str
    publisher: str
    facts: tuple[str, ...]
    evidence: tuple[Evidence, ...]


@dataclass(frozen=True, slots=True)
class Link:
    """`later` answers `earlier` or, where it is an agreement, is affected by it.

    By bil:justification a measure is justified with what is claimed of an agreement.
    """

    earlier: str
    later: str
    relation: str
    stated: tuple[Stated, ...]
    claimed: tuple[Claimed, ...]


@dataclass(frozen=True, slots=True)
class Chain:
    """Steps in the order of answers, then of dates, and the links between them."""

    of: str
    steps: tuple[Step, ...]
    links: tuple[Link, ...]

    def number(self, thing: str) -> int:
        """The place of a step, from 1."""
        return 1 + [step.id for step in self.steps].index(thing)
