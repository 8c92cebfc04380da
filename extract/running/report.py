"""What came of a run: problems as they come, and one line at the end."""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field

from .outcome import Failed, Outcome, Read, Skipped

NAMED = 5


@dataclass
class Report:
    """Counts of a run; `say` is told of each problem."""

    say: Callable[[str], None]
    read: int = 0
    skipped: Counter[str] = field(default_factory=Counter)
    failed: list[str] = field(default_factory=list)

    def sheets(self, outcomes: Iterable[Outcome]) -> Iterator[tuple[str, str]]:
        """(id, YAML) of what was read; the rest is counted and told."""
        for outcome in outcomes:
            if isinstance(outcome, Read):
                self.read += 1
                yield outcome.name, outcome.sheet
            else:
                self._leave(outcome)

    def _leave(self, outcome: Skipped | Failed) -> None:
        if isinstance(outcome, Skipped):
            self.skipped[outcome.why] += 1
            if outcome.said:
                self.say(outcome.said)
            return
        self.failed.append(outcome.place)
        self.say(f"Error: {outcome.why}")

    @property
    def line(self) -> str:
        """How many were read, skipped and failed, and why."""
        parts = [f"read {_articles(self.read)}"]
        if self.skipped:
            why = ", ".join(f"{number} {reason}" for reason, number in sorted(self.skipped.items()))
            parts.append(f"skipped {self.skipped.total()}: {why}")
        if self.failed:
            more = ["…"] if len(self.failed) > NAMED else []
            parts.append(f"failed {len(self.failed)}: {', '.join([*self.failed[:NAMED], *more])}")
        return "; ".join(parts)


def _articles(number: int) -> str:
    return "1 article" if number == 1 else f"{number:,} articles"
