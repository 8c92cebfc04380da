"""Steps of a chain that read alike, together: drafts of one kind, state and sides share a line.

Whether they tell of one thing nobody said; each keeps its evidence.
"""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from ..graph.network.card import Evidence
from . import forms
from .order import in_order
from .sides import Claimed
from .steps import Chain, Link, Stated, Step


@dataclass(frozen=True, slots=True)
class Alike:
    """A step, or drafts that read alike."""

    steps: tuple[Step, ...]

    @property
    def name(self) -> str:
        """What all are called, else their kind."""
        first = self.steps[0]
        return first.name if len(self.names) == 1 else forms.spoken(first.what or first.kind)

    @property
    def names(self) -> Mapping[str, int]:
        """The names, those of most first."""
        return dict(sorted(Counter(one.name for one in self.steps).items(), key=_most))

    @property
    def dates(self) -> Mapping[str, int]:
        """The dates that drafts have, in order."""
        return dict(sorted(Counter(one.date for one in self.steps if one.date).items()))

    @property
    def evidence(self) -> tuple[Evidence, ...]:
        """The passages behind all, source by source."""
        return passages(one.evidence for one in self.steps)

    @property
    def sources(self) -> int:
        """How many sources tell of one."""
        return len({one.source for one in self.evidence})

    @property
    def told(self) -> str:
        """The day of the first source, where known."""
        return min((one.published for one in self.evidence if one.published), default="")

    @property
    def dated(self) -> bool:
        """Whether all have one date, or a person gave none."""
        one = len({step.date for step in self.steps}) == 1
        return not self.steps[0].draft or (one and bool(self.dates))

    @property
    def order(self) -> str:
        """The date that orders it: its own; where drafts differ, when they were first told.

        That says nothing of when an agreement was made, which comes before what goes back to it.
        """
        undated = "" if self.steps[0].kind == "agreement" else self.told
        return self.steps[0].date if self.dated else undated


@dataclass(frozen=True, slots=True)
class Tie:
    """The links of one relation between two groups, given by their places."""

    earlier: int
    later: int
    relation: str
    stated: tuple[Stated, ...]
    claimed: tuple[Claimed, ...]


@dataclass(frozen=True, slots=True)
class Together:
    """A chain whose steps and links that read alike stand together."""

    of: str
    groups: tuple[Alike, ...]
    ties: tuple[Tie, ...]


def together(chain: Chain) -> Together:
    """The groups in the order of answers, then of dates."""
    found: defaultdict[object, list[Step]] = defaultdict(list)
    for step in chain.steps:
        found[_key(step)].append(step)
    groups = {steps[0].id: Alike(tuple(steps)) for steps in found.values()}
    lead = {step.id: name for name, group in groups.items() for step in group.steps}
    links: defaultdict[tuple[str, str, str], list[Link]] = defaultdict(list)
    for link in chain.links:
        links[lead[link.earlier], lead[link.later], link.relation].append(link)
    pairs = [(earlier, later) for earlier, later, _ in links]
    if len(groups) == len(chain.steps):
        order = [step.id for step in chain.steps]
    else:
        order = in_order({name: group.order for name, group in groups.items()}, pairs)
    place = {name: at for at, name in enumerate(order, 1)}
    ties = (
        Tie(place[one], place[other], relation, _stated(same), _claimed(same))
        for (one, other, relation), same in links.items()
    )
    inner = sorted(ties, key=lambda one: (one.later, one.earlier, one.relation))
    return Together(chain.of, tuple(groups[name] for name in order), tuple(inner))


def _key(step: Step) -> object:
    if not step.draft:
        return step.id
    if step.kind == "agreement":
        return step.kind, frozenset(step.by)
    return step.kind, step.what, step.by, step.against, step.state


def _stated(links: Iterable[Link]) -> tuple[Stated, ...]:
    """What each source states, once."""
    found: defaultdict[tuple[str, str], list[Stated]] = defaultdict(list)
    for link in links:
        for one in link.stated:
            found[one.source, one.publisher].append(one)
    return tuple(
        Stated(
            source,
            publisher,
            tuple(dict.fromkeys(fact for one in same for fact in one.facts)),
            passages(one.evidence for one in same),
        )
        for (source, publisher), same in found.items()
    )


def _claimed(links: Iterable[Link]) -> tuple[Claimed, ...]:
    return tuple(dict.fromkeys(one for link in links for one in link.claimed))


def passages(several: Iterable[Iterable[Evidence]]) -> tuple[Evidence, ...]:
    """Passages of several things, each once, source by source."""
    every = {one for those in several for one in those}
    return tuple(sorted(every, key=lambda one: (one.source, one.start, one.end)))


def _most(named: tuple[str, int]) -> tuple[int, str]:
    return -named[1], named[0]
