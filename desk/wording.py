"""Ways through the network in words: each step a fact, with its evidence."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from itertools import pairwise

from ..graph.network.card import Evidence
from .nearby import Tie
from .told import Told


@dataclass(frozen=True, slots=True)
class Step:
    """A fact that ties one thing to the next, worded in that direction."""

    start: str
    relation: str
    end: str
    start_name: str
    words: str
    end_name: str
    sources: tuple[str, ...]
    evidence: tuple[Evidence, ...]

    @property
    def sentence(self) -> str:
        """Such as "Japan imposed: Japan's curbs"."""
        return f"{self.start_name} {self.words}: {self.end_name}"


class Words:
    """Puts ways into words."""

    def __init__(
        self,
        told: Told,
        ties: Mapping[tuple[str, str], Sequence[Tie]],
        ways: Sequence[Sequence[str]],
    ) -> None:
        pairs = [pair for way in ways for pair in pairwise(way)]
        self.ties = {pair: ties[min(pair), max(pair)] for pair in pairs}
        used = [tie for those in self.ties.values() for tie in those]
        things = {thing for tie in used for thing in (tie.start, tie.end, tie.link) if thing}
        told.learn(things)
        self.told = told
        self.passages = told.passages(things)
        self.relations = {row["property"]: row for row in told.asof.rows("relations")}

    def steps(self, way: Sequence[str]) -> tuple[Step, ...]:
        """The facts along a way, each worded in its direction."""
        return tuple(self._step(*pair) for pair in pairwise(way))

    def _step(self, start: str, end: str) -> Step:
        ties = self.ties[start, end]
        words = dict.fromkeys(self._words(tie, forth=tie.start == start) for tie in ties)
        relations = dict.fromkeys(tie.onward or tie.relation for tie in ties)
        sources = tuple(sorted({tie.source for tie in ties}))
        facts = {tie.start for tie in ties}
        passages = {p for fact in facts for p in self.passages[fact] if p.source in sources}
        name = self.told.called
        return Step(
            start,
            ", ".join(relations),
            end,
            name(start),
            ", ".join(words),
            name(end),
            sources,
            tuple(sorted(passages, key=lambda one: (one.source, one.start, one.end))),
        )

    def _words(self, tie: Tie, forth: bool) -> str:
        read = partial(self._read, "label" if forth else "inverse")
        if not tie.link:
            return read(tie.relation)
        ways = (tie.relation, tie.onward) if forth else (tie.onward, tie.relation)
        return f"{read(ways[0])} {self.told.name(tie.link)}, {read(ways[1])}"

    def _read(self, way: str, relation: str) -> str:
        return self.relations.get(relation, {}).get(way, relation)
