"""Whether sheets are right: their words, their references, the ontology's shapes, their offsets."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from pyoxigraph import Quad, RdfFormat, serialize

from .. import data, ontology
from .errors import Finding
from .names import Names, iri_of
from .sheets import articles, reading
from .sheets.naming import TYPE
from .sheets.quads import Facts
from .sheets.terms import Terms, nearest

if TYPE_CHECKING:
    from rdflib import Graph

# A property in a message of the shapes, which people know by the key that stands for it.
PROPERTY = re.compile(r"\b[a-z]+:[A-Za-z]+")
UNIT_OF = "http://www.w3.org/ns/org#unitOf"


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
    declared = {iri_of(q.subject) for facts in (*found, *known) for q in facts.quads}
    short = [names.shorten(iri) for iri in declared]
    for facts in found:
        for quad in facts.quads:
            iri = iri_of(quad.object)
            if iri and iri not in declared and names.is_thing(iri):
                name = names.shorten(iri)
                problem = f"nothing declares '{name}'{nearest(name, short)}"
                yield facts.finding(problem, iri_of(quad.subject), quad.predicate.value)


def _misshapen(found: Sequence[Facts], known: Sequence[Facts], names: Names) -> Iterator[Finding]:
    """Findings of SHACL, for the things that `found` says something of."""
    import pyshacl
    from rdflib import Graph

    lines = serialize({quad.triple for quad in _needed(found, known)}, format=RdfFormat.N_TRIPLES)
    subjects = {iri_of(quad.subject): facts for facts in found for quad in facts.quads}
    _, report, _ = pyshacl.validate(
        Graph().parse(data=lines or b"", format="nt"),
        shacl_graph=Graph().parse(ontology.file("shapes.ttl")),
        advanced=True,
        inplace=True,
    )
    keys = {key.iri: key.name for key in reversed([*Terms(names).keys.values()])}
    for finding in _reported(report, subjects):
        problem = PROPERTY.sub(lambda m: keys.get(names.expand(m[0]), m[0]), finding.problem)
        yield replace(finding, problem=problem)


def _needed(found: Sequence[Facts], known: Sequence[Facts]) -> Iterator[Quad]:
    """What the shapes look at. The registry's things are only looked up, by class and by unit:

    pySHACL can be told which nodes to check, but then it takes no notice of nested shapes.
    """
    yield from reading.vocabulary()
    own = [quad for facts in found for quad in facts.quads]
    yield from own
    subjects = {quad.subject for quad in own}
    rest = [quad for facts in known for quad in facts.quads]
    more = [quad for quad in rest if quad.subject in subjects]
    yield from more
    named = {quad.object for quad in (*own, *more)}
    for quad in rest:
        if quad.predicate.value == UNIT_OF or (quad.predicate == TYPE and quad.subject in named):
            yield quad


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
