"""What a reader sees of one node: its facts, each with the passages that support it."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Evidence:
    """A passage of a source; `quote` is empty where the text may not be shown."""

    source: str
    publisher: str
    published: str
    url: str
    paragraph: int | None
    start: int
    end: int
    quote: str


@dataclass(frozen=True, slots=True)
class Fact:
    """One property of a node in words; `node` or `link` says where its value leads."""

    property: str
    value: str
    node: str
    link: str
    claimant: str
    evidence: tuple[Evidence, ...]


@dataclass(frozen=True, slots=True)
class Card:
    """All that the panel tells about one node; `evidence` supports what it says itself."""

    id: str
    label: str
    kind: str
    facts: tuple[Fact, ...]
    evidence: tuple[Evidence, ...] = ()
