"""The measures of one side on the lines of the brief: drafts that read alike share a line."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import TypeVar

from ..desk.acts import Agreement, Measure, Reason
from ..desk.forms import spoken
from ..desk.news import Turned
from ..graph.network.card import Evidence

T = TypeVar("T")
Passages = Mapping[str, Sequence[Evidence]]


@dataclass(frozen=True, slots=True)
class Called:
    """Measures of one name and the passages that tell them."""

    name: str
    count: int
    passages: tuple[Evidence, ...]


@dataclass(frozen=True, slots=True)
class Given:
    """A reason, the passages behind it, and how many more are given in the same way."""

    reason: Reason
    more: int
    passages: tuple[Evidence, ...]


@dataclass(frozen=True, slots=True)
class Line:
    """A measure, or drafts of one kind that stand alike: whether they tell of one, nobody said.

    `names` and `reasons` are those of most measures first, `first` is the day on which a source
    first told of one.
    """

    measures: tuple[Measure, ...]
    sources: int
    first: str
    names: tuple[Called, ...]
    reasons: tuple[Given, ...]

    @property
    def name(self) -> str:
        """What all are called, else their kind."""
        return self.names[0].name if len(self.names) == 1 else spoken(self.measures[0].kind)


def lines(measures: Iterable[Measure], passages: Passages) -> tuple[Line, ...]:
    """What stands somehow, and most sources tell, first; then what is in force; then the older."""
    groups = _by(measures, _alike)
    made = [_line(group, passages) for group in groups]
    return tuple(sorted(made, key=_order))


def most_told(agreements: Iterable[Agreement], passages: Passages) -> list[Agreement]:
    """Those whose term ends first, then those that most sources tell."""

    def sources(one: Agreement) -> int:
        return len({passage.source for passage in passages[one.thing]})

    return sorted(agreements, key=lambda one: (one.expires or "~", -sources(one), one.thing))


def turned(found: Iterable[Turned], passages: Passages) -> list[tuple[Turned, Called]]:
    """Turns that read alike once, with all that is so called and turned."""
    groups = _by(found, lambda one: replace(one, thing=""))
    return [(same[0], _called(same, passages)) for same in groups]


def _alike(one: Measure) -> object:
    """What drafts that share a line have in common."""
    return (one.kind, one.says) if one.draft and one.kind else one.thing


def _line(group: Sequence[Measure], passages: Passages) -> Line:
    told = [passage for one in group for passage in passages[one.thing]]
    every = [reason for one in group for reason in one.reasons]
    names = [_called(same, passages) for same in _by(group, lambda one: one.name)]
    return Line(
        tuple(group),
        len({passage.source for passage in told}),
        min((passage.published for passage in told if passage.published), default=""),
        tuple(sorted(names, key=lambda one: (-one.count, one.name))),
        tuple(_given(same, passages) for same in _by(every, _manner if group[1:] else _thing)),
    )


def _called(same: Sequence[Measure | Turned], passages: Passages) -> Called:
    every = [passage for one in same for passage in passages[one.thing]]
    return Called(same[0].name, len(same), tuple(dict.fromkeys(every)))


def _manner(reason: Reason) -> tuple[str, str]:
    """How and by whom a reason is given; what is answered stands for itself."""
    return reason.how, reason.thing if reason.how == "answers" else reason.who


def _thing(reason: Reason) -> str:
    return reason.thing


def _given(same: Sequence[Reason], passages: Passages) -> Given:
    every = [passage for one in same for passage in passages[one.thing]]
    more = len({one.thing for one in same}) - 1
    return Given(same[0], more, tuple(dict.fromkeys(every)))


def _order(line: Line) -> tuple[bool, int, bool, str, str]:
    lead = line.measures[0]
    held = lead.state != "in-force"
    return lead.state is None, -line.sources, held, lead.since or line.first or "~", lead.thing


def _by(things: Iterable[T], key: Callable[[T], object]) -> list[list[T]]:
    """Things of one key together, in the order of the first of them."""
    found: dict[object, list[T]] = {}
    for one in things:
        found.setdefault(key(one), []).append(one)
    return list(found.values())
