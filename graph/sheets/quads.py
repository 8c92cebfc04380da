"""A sheet's JSON-LD as quads in the named graph of its source, without blank nodes."""

import json
from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from pyoxigraph import BlankNode, NamedNode, Quad, RdfFormat, parse

from ... import ontology
from ..errors import Finding, SheetError
from ..names import HOME, Names, iri_of
from . import naming
from .sheet import Sheet

TOLD = (f"{HOME}event/", f"{HOME}claim/")


@dataclass(frozen=True)
class Facts:
    """The quads of one sheet, and where each statement stands in it."""

    sheet: Sheet
    quads: tuple[Quad, ...]
    labels: Mapping[str, str]

    def line(self, subject: str, prop: str = "") -> int:
        """The line of a statement, else of its subject or of what that is a part of, else 0."""
        label = self.labels.get(subject, subject)
        lines = self.sheet.lines
        found = lines.get((label, prop)) or lines.get((label, ""))
        return found or self._line_of_whole(subject)

    def _line_of_whole(self, part: str) -> int:
        """The line of the passage that a selector belongs to: selectors have no names in sheets."""
        owners = (q for q in self.quads if q.predicate == naming.PART and iri_of(q.object) == part)
        return next((self.line(iri_of(owner.subject)) for owner in owners), 0)

    def finding(self, problem: str, subject: str, prop: str = "", *, grave: bool = True) -> Finding:
        """`problem` at the line of a statement of this sheet."""
        return Finding(self.sheet.path, self.line(subject, prop), problem, grave)


def facts(sheet: Sheet, names: Names) -> Facts:
    """Parse a sheet by its context and name what it leaves nameless; SheetError if it can't be."""
    raw = list(_parsed(sheet))
    try:
        given = naming.names(raw)
    except naming.NamelessError as error:
        line = sheet.lines.get((error.label, ""), 0)
        problem = "only events, claims, posts and passages may go without an id; give it one"
        raise SheetError([Finding(sheet.path, line, f"{problem}, such as place:seoul")]) from error
    named = {_named(quad, given) for quad in raw}
    labels = {names.rebased(iri.value): f"_:{node.value}" for node, iri in given.items()}
    found = Facts(sheet, tuple(sorted(names.rebase(named), key=str)), labels)
    _refuse_twins(found, given)
    return found


def _parsed(sheet: Sheet) -> Iterator[Quad]:
    document = {"@context": ontology.context(), **sheet.document}
    try:
        yield from parse(json.dumps(document), RdfFormat.JSON_LD)
    except (SyntaxError, ValueError) as error:
        raise SheetError([Finding(sheet.path, 0, f"can't be read as JSON-LD: {error}")]) from error


def _named(quad: Quad, given: Mapping[BlankNode, NamedNode]) -> Quad:
    s, o = (given.get(part, part) for part in (quad.subject, quad.object))  # type: ignore[arg-type]
    return Quad(s, quad.predicate, o, quad.graph_name)


def _refuse_twins(found: Facts, given: Mapping[BlankNode, NamedNode]) -> None:
    """Two events or claims with the same words would become one: ask for other words."""
    twins: defaultdict[str, list[str]] = defaultdict(list)
    for node, iri in given.items():
        if iri.value.startswith(TOLD):
            twins[iri.value].append(f"_:{node.value}")
    lines = found.sheet.lines
    findings = [
        Finding(found.sheet.path, lines[label, ""], f"{label} says the same as {first}; reword one")
        for first, *rest in (sorted(same, key=lambda x: lines[x, ""]) for same in twins.values())
        for label in rest
    ]
    if findings:
        raise SheetError(sorted(findings))
