"""Lines that lie under one another: indented text for a terminal, a list in Markdown."""

import re
import shutil
from collections.abc import Sequence
from itertools import groupby
from string import ascii_uppercase
from typing import TypeAlias

from ..graph.network.card import Evidence
from ..graph.query.table import visible

Outline: TypeAlias = Sequence[tuple[int, str]]
WIDEST = 100
NARROWEST = 20
MARKS = re.compile(r"([\\`*_\[\]<>#|~&!])")


def text(outline: Outline) -> str:
    """The outline as wide as the terminal, WIDEST at most, each depth further in."""
    from rich.console import Console
    from rich.text import Text

    width = min(shutil.get_terminal_size((WIDEST, 0)).columns or WIDEST, WIDEST)
    console = Console(width=width, color_system=None, highlight=False)
    lines = []
    for depth, line in outline:
        first = "  " * (depth - 1) + "- " if depth else ""
        room = max(width - len(first), NARROWEST)
        folded = Text(visible(line)).wrap(console, room) if line else [Text("")]
        lines += [(" " * len(first) if at else first) + p.plain for at, p in enumerate(folded)]
    return "".join(f"{line.rstrip()}\n" for line in lines)


def markdown(outline: Outline) -> str:
    """The outline as paragraphs with nested lists, its words without markup of their own."""
    lines = (_bullet(depth, MARKS.sub(r"\\\1", visible(line))) for depth, line in outline)
    return re.sub(r"\n{3,}", "\n\n", "".join(lines)).rstrip() + "\n"


def _bullet(depth: int, line: str) -> str:
    return f"{'  ' * (depth - 1)}- {line}\n" if depth else f"{line}\n\n" if line else "\n"


class Places:
    """Where passages stand, in short: each source a letter, with the characters behind it."""

    def __init__(self) -> None:
        self._letters: dict[str, tuple[str, Evidence]] = {}

    def of(self, passages: Sequence[Evidence]) -> str:
        """Such as " [A:1831-1972, 3004-3126]"; "" where there are none."""
        parts = []
        for source, those in groupby(passages, key=lambda one: one.source):
            spots = list(those)
            letter, _ = self._letters.setdefault(source, (self._next(), spots[0]))
            parts.append(letter + ":" + ", ".join(f"{one.start}-{one.end}" for one in spots))
        return f" [{'; '.join(parts)}]" if parts else ""

    def _next(self) -> str:
        turn, at = divmod(len(self._letters), len(ascii_uppercase))
        return ascii_uppercase[at] + (str(turn) if turn else "")

    def legend(self) -> Outline:
        """What the letters stand for; nothing where none was used."""
        found: list[tuple[int, str]] = []
        for source, (letter, one) in self._letters.items():
            told = ", ".join(filter(None, (source, one.publisher, one.published)))
            found.append((1, f"{letter} {told}"))
        return [(0, ""), (0, "Characters of the texts of:"), *found] if found else []
