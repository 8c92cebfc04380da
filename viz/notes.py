"""The passages that a page cites, numbered as they are first cited and told source by source."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from urllib.parse import urlsplit

from ..graph.network.card import Evidence
from .boxes import plain


@dataclass(frozen=True, slots=True)
class Note:
    """One passage: its number, where it stands in its source, and its words where allowed."""

    number: int
    where: str
    short: str
    quote: str


@dataclass(frozen=True, slots=True)
class Source:
    """A source that is cited: who published it, when, and the passages."""

    name: str
    told: str
    url: str
    notes: tuple[Note, ...]


@dataclass
class Notes:
    """Numbers passages while a page is written; `sources` is what stands at its end."""

    cited: dict[Evidence, int] = field(default_factory=dict)

    def numbers(self, passages: Iterable[Evidence]) -> list[int]:
        """The numbers of passages; a new one gets the next."""
        return sorted({self.cited.setdefault(one, len(self.cited) + 1) for one in passages})

    @property
    def sources(self) -> list[Source]:
        """All that was cited so far, by source, in the order of the numbers."""
        found: dict[tuple[str, str, str], list[Note]] = {}
        for one, number in self.cited.items():
            told = ", ".join(filter(None, map(plain, (one.publisher, one.published))))
            note = Note(number, where(one), short(one), plain(one.quote))
            found.setdefault((plain(one.source), told, _web(one.url)), []).append(note)
        return [Source(*source, tuple(notes)) for source, notes in found.items()]


def where(passage: Evidence) -> str:
    """Where a passage stands in its source, for people."""
    paragraph = "" if passage.paragraph is None else f"paragraph {passage.paragraph}, "
    return f"{paragraph}characters {passage.start}–{passage.end}"


def short(passage: Evidence) -> str:
    """The same in figures, the paragraph before the characters."""
    paragraph = "" if passage.paragraph is None else f"{passage.paragraph}: "
    return f"{paragraph}{passage.start}–{passage.end}"


def _web(address: str) -> str:
    try:
        return address if urlsplit(address).scheme in {"http", "https"} else ""
    except ValueError:
        return ""
