"""Sheets that were just written, as files: YAML as it is, or the RDF that `build` makes of it."""

import tempfile
from collections.abc import Callable, Iterable, Iterator, Mapping
from pathlib import Path
from types import MappingProxyType

from pyoxigraph import Quad

from . import export
from .errors import BilateralError, SheetError
from .names import Names
from .sheets import quads, sheet
from .store import Embedded

Sheets = Iterable[tuple[str, str]]
Problem = Callable[[str, str], None]
SUFFIXES: Mapping[str, str] = MappingProxyType({"yaml": ".yaml", "trig": ".trig", "nquads": ".nq"})
FILES = frozenset({*SUFFIXES.values(), ".yml", ".nquads"})


def files(sheets: Sheets, form: str, names: Names, problem: Problem) -> Iterator[tuple[str, bytes]]:
    """A file for each (id, YAML); `problem` is told of a sheet that is none."""
    for name, text in sheets:
        try:
            data = text.encode() if form == "yaml" else export.rdf(_quads(text, names), form, names)
        except SheetError as error:
            problem(name, str(error))
        else:
            yield f"{name}{SUFFIXES[form]}", data


def together(sheets: Sheets, form: str, names: Names, problem: Problem) -> bytes:
    """All sheets in one file of RDF, each in the named graph of its source."""
    found: set[Quad] = set()
    for name, text in sheets:
        try:
            found |= _quads(text, names)
        except SheetError as error:
            problem(name, str(error))
    if not found:
        raise BilateralError("no article was read, so there is nothing to write")
    return export.rdf(found, form, names)


def _quads(text: str, names: Names) -> set[Quad]:
    """The quads that `build` makes of a sheet; the store writes numbers in one form."""
    store = Embedded.memory(names.prefixes)
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "sheet.yaml"
        path.write_text(text, "utf-8")
        store.add(quads.facts(sheet.read(path, names), names).quads)
    return set(store.quads())
