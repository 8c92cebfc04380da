"""Steps of a chain that read alike, together: drafts of one kind, state and sides share a line.

Whether they tell of one thing nobody said; each keeps its evidence.
"""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from ..graph.network.card import Evidence
from . import forms
from .steps import Step


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


def key(step: Step) -> object:
    """What drafts that read alike have in common; a step that a person wrote is alone."""
    if not step.draft:
        return step.id
    if step.kind == "agreement":
        return step.kind, frozenset(step.by)
    return step.kind, step.what, step.by, step.against, step.state


def passages(several: Iterable[Iterable[Evidence]]) -> tuple[Evidence, ...]:
    """Passages of several things, each once, source by source."""
    every = {one for those in several for one in those}
    return tuple(sorted(every, key=lambda one: (one.source, one.start, one.end)))


def _most(named: tuple[str, int]) -> tuple[int, str]:
    return -named[1], named[0]
