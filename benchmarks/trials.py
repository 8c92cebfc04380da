"""Each fact of a reading as a trial: its confidence, what that rests on, whether gold has it."""

import json
import runpy
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from bilateral.benchmarks.coding import code, coded
from bilateral.benchmarks.folders import Gold
from bilateral.extract.reader import Reader
from bilateral.extract.values import Claim, Event, Measure, Reading


@dataclass(frozen=True, slots=True)
class Trial:
    """What was found, how, and whether it is `right`: the share of an event's pairs that gold has.

    `why` are the words of an event's reason, of other facts the confidence itself.
    """

    kind: str
    article: str
    confidence: float
    why: tuple[str, ...]
    right: float


def trials(gold: Gold, shared: Path, model: Path) -> list[Trial]:
    """The events, measures and claims of the coded articles, read anew."""
    judge, reader = Judge.load(shared), Reader.load(model)
    found: list[Trial] = []
    for article in gold.articles(shared):
        right = json.loads(gold.files[article.id].read_text("utf-8"))
        found += judge.tried(reader.read(article), right)
    return found


@dataclass(frozen=True)
class Judge:
    """Whether gold has a fact, by what the shared scorer takes for the same."""

    scorer: Mapping[str, Any]

    @classmethod
    def load(cls, shared: Path) -> "Judge":
        """A judge with the scorer of the shared folder."""
        return cls(runpy.run_path(str(shared / "score_docs.py")))

    def tried(self, reading: Reading, gold: Mapping[str, Any]) -> Iterator[Trial]:
        """One trial a fact; facts that aren't between or of polities are none of gold's matter."""
        kinds: Mapping[str, tuple[Sequence[Any], Callable[..., Iterator[float]]]] = {
            "events": (reading.events, self.event),
            "measures": (reading.measures, self.measure),
            "claims": (reading.claims, self.claim),
        }
        for kind, (facts, judged) in kinds.items():
            for fact in facts:
                why = tuple(getattr(fact, "why", "").split()) or (f"{fact.confidence:.2f}",)
                for right in judged(fact, reading, gold):
                    yield Trial(kind, reading.article.id, fact.confidence, why, right)

    def event(self, one: Event, reading: Reading, gold: Mapping[str, Any]) -> Iterator[float]:
        """The share of its pairs of polities that gold has with its type."""
        alone = coded(replace(reading, events=(one,), measures=()))
        told, right = (self.scorer["sets"](doc)["events_strict"] for doc in (alone, gold))
        if told:
            yield len(told & right) / len(told)

    def measure(self, one: Measure, reading: Reading, gold: Mapping[str, Any]) -> Iterator[float]:
        """Whether gold has a measure of its imposer and target."""
        alone = coded(replace(reading, events=(), measures=(one,)))
        same: Callable[[object, object], bool] = self.scorer["SAME"]["measures"]
        pairs = ((right, told) for right in gold.get("measures", ()) for told in alone["measures"])
        yield float(any(same(*pair) for pair in pairs))

    def claim(self, one: Claim, reading: Reading, gold: Mapping[str, Any]) -> Iterator[float]:
        """Whether gold has a claim of its holder and stance."""
        holder = {entity.id: code(entity.polity) for entity in reading.entities}.get(one.claimant)
        named: Callable[[object], str] = self.scorer["polity"]
        if holder:
            every = {(named(c.get("holder")), c.get("stance")) for c in gold.get("claims", ())}
            yield float((named(holder), one.stance) in every)
