"""Draft sheets on their way out: as they are, or as the RDF that a build would make of them."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from itertools import islice
from pathlib import Path
from tempfile import TemporaryDirectory

from pyoxigraph import Quad

from . import export, folder
from .errors import BilateralError, SheetError
from .names import Names
from .sheets import reading
from .store import Embedded

SUFFIX: Mapping[str, str] = {"yaml": ".yaml", "trig": ".trig", "nquads": ".nq"}
FILES = frozenset({".yaml", ".yml", ".trig", ".nq", ".nquads"})
Sheets = Iterable[tuple[str, str]]


@dataclass(frozen=True)
class Target:
    """Where drafts go, and in which form: a folder with a file an article, or one for all."""

    output: Path | None
    form: str
    names: Names

    @property
    def folder(self) -> Path | None:
        """The folder, where the output is none of the known files."""
        single = self.output is None or self.output.is_file() or self.output.suffix in FILES
        return None if single and not (self.output and self.output.is_dir()) else self.output

    @property
    def suffix(self) -> str:
        """What the files of the folder end with."""
        return SUFFIX[self.form]

    def save(self, sheets: Sheets) -> bytes | None:
        """Write (name, YAML) pairs into the folder, else give the bytes of the one file.

        None where nothing is left to write.
        """
        if self.folder is None:
            return self._together(sheets)
        for name, text in sheets:
            folder.write(self.folder / f"{name}{self.suffix}", self._written([(name, text)]))
        return None

    def _together(self, sheets: Sheets) -> bytes | None:
        found = list(sheets if self.form != "yaml" else islice(sheets, 2))
        if self.form == "yaml" and len(found) > 1:
            raise BilateralError("several articles need a folder for their sheets: -o DIR")
        return self._written(found) if found else None

    def _written(self, sheets: Sheets) -> bytes:
        if self.form == "yaml":
            return "".join(text for _, text in sheets).encode()
        # A store writes numbers in one way, so that a build gives the same quads.
        store = Embedded.memory(self.names.prefixes)
        for name, text in sheets:
            store.add(quads(name, text, self.names))
        return export.rdf(store.quads(), self.form, self.names)


def quads(name: str, text: str, names: Names) -> tuple[Quad, ...]:
    """The quads of a sheet's own graph, as a build makes them, without quotes."""
    with TemporaryDirectory() as place:
        path = Path(place, f"{name}.yaml")
        path.write_text(text, "utf-8")
        found, findings = reading.read([path], names)
    if findings:
        raise SheetError([replace(finding, path=Path(path.name)) for finding in findings])
    return found[0].quads
