"""Rows of text for a terminal: columns where they fit, else one record under another."""

import shutil
from collections.abc import Mapping, Sequence
from types import MappingProxyType

WIDEST = 10_000
NARROWEST = 12
LONGEST = 32
GAP = 2
BLANKS: Mapping[str, str] = MappingProxyType({"\n": " ", "\t": " "})


def table(columns: Sequence[str], rows: Sequence[Sequence[str]]) -> str:
    """`rows` under `columns`, as wide as the terminal; not folded where there is none."""
    width = shutil.get_terminal_size((WIDEST, 0)).columns
    clean = [[visible(cell) for cell in row] for row in rows]
    needed = [_needed(column) for column in zip(columns, *clean, strict=True)]
    if sum(size + GAP for size in needed) > width:
        return _records(columns, clean)
    return _grid(columns, clean, width, needed)


def _needed(cells: Sequence[str]) -> int:
    """How narrow a column may get: its longest word, up to LONGEST, stays whole."""
    from rich.cells import cell_len

    longest = max(cell_len(word) for cell in cells for word in (cell.split() or [""]))
    return max(min(longest, LONGEST), min(max(map(cell_len, cells)), NARROWEST))


def _grid(
    columns: Sequence[str], rows: Sequence[Sequence[str]], width: int, needed: Sequence[int]
) -> str:
    from rich.box import SIMPLE_HEAD
    from rich.console import Console
    from rich.table import Table
    from rich.text import Text

    made = Table(box=SIMPLE_HEAD, pad_edge=False, show_edge=False)
    for column, size in zip(columns, needed, strict=True):
        made.add_column(column, overflow="fold", min_width=size)
    for row in rows:
        made.add_row(*map(Text, row))
    console = Console(width=width, color_system=None, highlight=False)
    with console.capture() as captured:
        console.print(made)
    return "".join(f"{line.rstrip()}\n" for line in captured.get().splitlines())


def _records(columns: Sequence[str], rows: Sequence[Sequence[str]]) -> str:
    blocks = (
        "".join(f"{column}: {cell}\n" for column, cell in zip(columns, row, strict=True) if cell)
        for row in rows
    )
    return "\n".join(blocks)


def visible(text: str) -> str:
    """Text from outside without the control characters that a terminal would obey."""
    return "".join(
        c if c.isprintable() else BLANKS.get(c, "\N{REPLACEMENT CHARACTER}") for c in text
    )


def guarded(cell: str) -> str:
    """A cell that no spreadsheet takes for a formula; numbers stay what they are."""
    if cell[:1] in {"=", "+", "-", "@", "\t", "\r"} and not _number(cell):
        return f"'{cell}"
    return cell


def _number(cell: str) -> bool:
    try:
        float(cell)
    except ValueError:
        return False
    return True
