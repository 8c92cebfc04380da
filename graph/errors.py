"""What can go wrong, each said in one sentence: what, where, what was expected."""

from dataclasses import dataclass
from pathlib import Path


class BilateralError(Exception):
    """Root of all errors that a user can cause and mend."""


class StoreError(BilateralError):
    """A store is missing, damaged, in use or of another version."""


class QueryError(BilateralError):
    """A query is wrong, unknown or runs too long."""


@dataclass(frozen=True, slots=True, order=True)
class Finding:
    """Something wrong at a line (from 1; 0 means the whole file) of a sheet."""

    path: Path
    line: int
    problem: str
    grave: bool = True

    def __str__(self) -> str:
        here = Path.cwd()
        path = self.path.relative_to(here) if self.path.is_relative_to(here) else self.path
        place = f"{path}:{self.line}" if self.line else str(path)
        return f"{place}: {self.problem}" if self.grave else f"{place}: note: {self.problem}"


class SheetError(BilateralError):
    """A sheet can't be used; `findings` say why."""

    def __init__(self, findings: list[Finding]) -> None:
        super().__init__("\n".join(map(str, findings)))
        self.findings = findings
