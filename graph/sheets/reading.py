"""Sheets as facts, all findings together: what `check` and `build` begin with."""

from collections.abc import Iterable, Iterator
from pathlib import Path

from pyoxigraph import NamedNode, Quad, RdfFormat, parse

from ... import data, ontology
from ..errors import Finding, SheetError
from ..names import HOME, Names
from . import quads, sheet
from .quads import Facts

ONTOLOGY = f"{HOME}ontology"


def read(paths: Iterable[Path], names: Names) -> tuple[list[Facts], list[Finding]]:
    """The facts of every sheet that can be read, and the findings of those that can't."""
    found: list[Facts] = []
    findings: list[Finding] = []
    for path in _once(paths):
        try:
            found.append(quads.facts(sheet.read(path, names), names))
        except SheetError as error:
            findings += error.findings
    return found, findings


def registry(names: Names) -> list[Facts]:
    """The registry's facts; it ships with the tool, so a finding is an error."""
    found, findings = read(data.registry(), names)
    if findings:
        raise SheetError(findings)
    return found


def vocabulary() -> Iterator[Quad]:
    """The ontology's triples in the graph of the ontology."""
    graph = NamedNode(ONTOLOGY)
    for name in ontology.VOCABULARY:
        for quad in parse(path=ontology.file(name), format=RdfFormat.TURTLE):
            yield Quad(quad.subject, quad.predicate, quad.object, graph)


def _once(paths: Iterable[Path]) -> list[Path]:
    return sorted({path.resolve(): path for path in paths}.values(), key=str)
