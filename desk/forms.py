"""Lines of the desk as a table for people, CSV for spreadsheets, JSON for programs."""

import csv
import io
import json
from collections.abc import Callable, Mapping, Sequence
from types import MappingProxyType

from ..graph.query.table import guarded, table

Cell = str | int | float | None | Sequence[str]
Line = Mapping[str, Cell]


def write(lines: Sequence[Line], columns: Sequence[str], form: str) -> bytes:
    """Lines in the form "table", "csv" or "json", with `columns` in their order."""
    return FORMS[form](lines, columns).encode()


def _text(cell: Cell) -> str:
    if cell is None:
        return ""
    if isinstance(cell, str):
        return cell
    return f"{cell:g}" if isinstance(cell, (int, float)) else "; ".join(cell)


def _grid(lines: Sequence[Line], columns: Sequence[str]) -> list[list[str]]:
    return [[_text(line.get(column)) for column in columns] for line in lines]


def spoken(code: str) -> str:
    """A code such as in-force as words, for people; files keep the code."""
    return code.replace("-", " ")


def _table(lines: Sequence[Line], columns: Sequence[str]) -> str:
    return table(columns, _grid([_worded(line) for line in lines], columns))


def _worded(line: Line) -> Line:
    state = line.get("state")
    return {**line, "state": spoken(state)} if isinstance(state, str) else line


def _csv(lines: Sequence[Line], columns: Sequence[str]) -> str:
    out = io.StringIO()
    rows = ([guarded(cell) for cell in row] for row in _grid(lines, columns))
    csv.writer(out).writerows([columns, *rows])
    return out.getvalue()


def objects(value: object) -> str:
    """Objects and lists as JSON for people and programs, with a last line end."""
    return json.dumps(value, ensure_ascii=False, indent=1) + "\n"


def _json(lines: Sequence[Line], columns: Sequence[str]) -> str:
    told = [{column: line.get(column) for column in columns} for line in lines]
    return objects(told)


FORMS: Mapping[str, Callable[[Sequence[Line], Sequence[str]], str]] = MappingProxyType(
    {"table": _table, "csv": _csv, "json": _json}
)
