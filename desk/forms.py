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


def _table(lines: Sequence[Line], columns: Sequence[str]) -> str:
    return table(columns, _grid(lines, columns))


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
