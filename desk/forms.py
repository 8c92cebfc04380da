"""Lines of the desk as a table for people, CSV for spreadsheets, JSON for programs."""

import csv
import io
import json
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from itertools import chain
from types import MappingProxyType

from ..graph.query.table import guarded, table

Cell = str | int | float | None | Sequence[str]
Line = Mapping[str, Cell]


def write(lines: Iterable[Line], columns: Sequence[str], form: str) -> bytes:
    """Lines in the form "table", "csv" or "json", with `columns` in their order."""
    return b"".join(parts(lines, columns, form))


def parts(lines: Iterable[Line], columns: Sequence[str], form: str) -> Iterator[bytes]:
    """The same part by part, while the lines come; a table has one part."""
    return (part.encode() for part in FORMS[form](lines, columns))


def _text(cell: Cell) -> str:
    if cell is None:
        return ""
    if isinstance(cell, str):
        return cell
    return f"{cell:g}" if isinstance(cell, (int, float)) else "; ".join(cell)


def _grid(lines: Iterable[Line], columns: Sequence[str]) -> Iterator[list[str]]:
    return ([_text(line.get(column)) for column in columns] for line in lines)


def spoken(code: str) -> str:
    """A code such as in-force as words, for people; files keep the code."""
    return code.replace("-", " ")


def _table(lines: Iterable[Line], columns: Sequence[str]) -> Iterator[str]:
    yield table(columns, list(_grid(map(_worded, lines), columns)))


def _worded(line: Line) -> Line:
    state = line.get("state")
    return {**line, "state": spoken(state)} if isinstance(state, str) else line


def _csv(lines: Iterable[Line], columns: Sequence[str]) -> Iterator[str]:
    rows = ([guarded(cell) for cell in row] for row in _grid(lines, columns))
    for row in chain([columns], rows):
        out = io.StringIO()
        csv.writer(out).writerow(row)
        yield out.getvalue()


def objects(value: object) -> str:
    """Objects and lists as JSON for people and programs, with a last line end."""
    return json.dumps(value, ensure_ascii=False, indent=1) + "\n"


def listed(values: Iterable[object]) -> Iterator[str]:
    """A list of objects as `objects` would write it, part by part."""
    before = "["
    for value in values:
        told = json.dumps(value, ensure_ascii=False, indent=1).replace("\n", "\n ")
        yield f"{before}\n {told}"
        before = ","
    yield "[]\n" if before == "[" else "\n]\n"


def _json(lines: Iterable[Line], columns: Sequence[str]) -> Iterator[str]:
    return listed({column: line.get(column) for column in columns} for line in lines)


FORMS: Mapping[str, Callable[[Iterable[Line], Sequence[str]], Iterator[str]]] = MappingProxyType(
    {"table": _table, "csv": _csv, "json": _json}
)
