"""What may come of an article: a sheet, a reason to leave it out, a failure."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Read:
    """A sheet, under the id of its article."""

    name: str
    sheet: str


@dataclass(frozen=True, slots=True)
class Skipped:
    """An article that is rightly left out; `said` where a user should hear of it by name."""

    name: str
    why: str
    said: str = ""


@dataclass(frozen=True, slots=True)
class Failed:
    """An article that could not be read: where it stands, and what went wrong, a sentence."""

    place: str
    why: str


Outcome = Read | Skipped | Failed
