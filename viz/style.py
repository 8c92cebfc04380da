"""The drawing table: colour, shape and size of each class and kind of event."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import yaml

TABLE = Path(__file__).with_name("style.yaml")


@dataclass(frozen=True, slots=True)
class Kind:
    """How the nodes of one class look."""

    words: str
    group: str
    shape: str
    size: int
    light: str
    dark: str
    anchor: bool = False


@dataclass(frozen=True, slots=True)
class Quad:
    """How events of one quad class are coloured."""

    words: str
    light: str
    dark: str
    types: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Style:
    """The whole table; a class that it lacks is drawn as `other` under its own name."""

    kinds: Mapping[str, Kind]
    other: Kind
    quads: Mapping[str, Quad]

    def kind(self, name: str) -> Kind:
        """Look up a class."""
        return self.kinds.get(name) or replace(self.other, words=_words(name))

    def quad(self, event_type: str) -> str:
        """Name the quad class of an event type, or nothing."""
        return next((name for name, q in self.quads.items() if event_type in q.types), "")

    def rank(self, name: str) -> int:
        """Tell where a class stands in the legend."""
        return list(self.kinds).index(name) if name in self.kinds else len(self.kinds)

    def colours(self) -> dict[str, dict[str, str]]:
        """The colours of each class and quad class; of anything else under ""."""
        looks: dict[str, Kind | Quad] = {"": self.other, **self.kinds, **self.quads}
        return {name: {"light": look.light, "dark": look.dark} for name, look in looks.items()}


def load() -> Style:
    """Read the table that is shipped with the package."""
    table: dict[str, Any] = yaml.safe_load(TABLE.read_text(encoding="utf-8"))
    return Style(
        {name: Kind(**row) for name, row in table["kinds"].items()},
        Kind(**table["other"]),
        {name: _quad(row) for name, row in table["quads"].items()},
    )


def _quad(row: dict[str, Any]) -> Quad:
    return Quad(row["words"], row["light"], row["dark"], tuple(row["types"]))


def _words(name: str) -> str:
    return re.sub(r"(?<=[a-z])(?=[A-Z])", " ", name).lower() or "other"
