"""Whether sheets are right: their words, their references, the ontology's shapes, their offsets."""

from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from pyoxigraph import NamedNode

from .. import data, ontology
from .errors import Finding
from .names import Names
from .sheets import articles, reading
from .sheets.quads import Facts
from .sheets.terms import nearest
from .store import Embedded

if TYPE_CHECKING:
    from rdflib import Graph


def check(paths: Iterable[Path], names: Names, texts: Path | None = None) -> list[Finding]:
    """Everything that is wrong with the sheets `paths`, in their order."""
    paths = list(paths)
    own = {path.resolve() for path in data.registry()}
    found, findings = reading.read(paths, names)
    known = [] if own & {path.resolve() for path in paths} else reading.registry(names)
    findings += wrong(found, known, names)
    if texts:
        findings += [
            item for facts in found for item in articles.quotes(facts, texts, names).findings
        ]
    return sorted(set(findings))


def wrong(found: Sequence[Facts], known: Sequence[Facts], names: Names) -> list[Finding]:
    """What is wrong with `found`, which may refer to what `known` declares."""
    findings = list(_undeclared(found, known, names))
    return findings or list(_misshapen(found, known, names))


def _undeclared(found: Sequence[Facts], known: Sequence[Facts], names: Names) -> Iterator[Finding]:
    declared = {q.subject.value for facts in (*found, *known) for q in facts.quads}  # type: ignore[union-attr]
    short = [names.shorten(iri) for iri in declared]
    for facts in found:
        for quad in facts.quads:
            iri = quad.object.value if isinstance(quad.object, NamedNode) else ""
            if iri and iri not in declared and names.is_thing(iri):
                name = names.shorten(iri)
                problem = f"nothing declares '{name}'{nearest(name, short)}"
                yield facts.finding(problem, quad.subject.value, quad.predicate.value)  # type: ignore[union-attr]


def _misshapen(found: Sequence[Facts], known: Sequence[Facts], names: Names) -> Iterator[Finding]:
    """Findings of SHACL, for the things that `found` says something of."""
    import pyshacl
    from rdflib import URIRef

    store = Embedded.memory(names.prefixes)
    store.add(quad for facts in (*found, *known) for quad in facts.quads)
    store.add(reading.vocabulary())
    subjects = {q.subject.value: facts for facts in found for q in facts.quads}  # type: ignore[union-attr]
    _, report, _ = pyshacl.validate(
        store.rdflib(),
        shacl_graph=str(ontology.file("shapes.ttl")),
        advanced=True,
        focus_nodes=[URIRef(iri) for iri in sorted(subjects)],
    )
    yield from _reported(report, subjects)


def _reported(report: "Graph", subjects: dict[str, Facts]) -> Iterator[Finding]:
    from rdflib import SH

    for result in report.objects(None, SH.result):
        focus, path, message, severity = (
            str(report.value(result, term) or "")
            for term in (SH.focusNode, SH.resultPath, SH.resultMessage, SH.resultSeverity)
        )
        if focus in subjects:
            grave = severity == str(SH.Violation)
            yield subjects[focus].finding(message, focus, path, grave=grave)
