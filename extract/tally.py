"""What became of the articles of a run: counted, said in one line, failures said as they come."""

from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

from .errors import ReadError


def _silent(_: str) -> None:
    """Nobody listens."""


@dataclass
class Tally:
    """How many articles were read, skipped for which reasons, failed; `say` is told of failures."""

    say: Callable[[str], None] = _silent
    read: int = 0
    failed: int = 0
    unreadable: int = 0
    skipped: Counter[str] = field(default_factory=Counter)

    def skip(self, name: str, reason: str, *, quiet: bool = False) -> None:
        """An article is left out for a reason that is no error."""
        self.skipped[reason] += 1
        if not quiet:
            self.say(f"{name}: skipped, {reason}")

    def broken(self, error: ReadError) -> None:
        """A file or a line of a collection can't be read."""
        self.unreadable += 1
        self.skip("", "not readable", quiet=True)
        self.say(f"skipped: {error}")

    def fail(self, name: str, reason: str) -> None:
        """A stage of the reader failed over an article."""
        self.failed += 1
        self.say(f"{name}: failed, {reason}")

    @property
    def unwell(self) -> bool:
        """Whether something that was asked for could not be done."""
        return bool(self.failed or self.unreadable)

    def __str__(self) -> str:
        return "; ".join(self._parts())

    def _parts(self) -> Iterator[str]:
        yield f"read {self.read} article{'s' * (self.read != 1)}"
        if self.skipped:
            reasons = ", ".join(f"{n} {reason}" for reason, n in sorted(self.skipped.items()))
            yield f"skipped {self.skipped.total()} ({reasons})"
        if self.failed:
            yield f"failed {self.failed}"
