"""Each shape brings its message where it must and nowhere else: golden/good.ttl and bad.ttl."""

from collections.abc import Mapping
from pathlib import Path

import pyshacl
import pytest
from rdflib import RDF, SH, Graph, Namespace, Node, URIRef

GOLDEN = Path(__file__).parent / "golden"
EXPECT = Namespace("https://w3id.org/bilateral/expect#")
GOOD = Graph().parse(GOLDEN / "good.ttl")
BAD = Graph().parse(GOLDEN / "bad.ttl")
SEVERITY = {SH.Violation: "violation", SH.Warning: "warning"}

Messages = frozenset[tuple[str, str]]


def names(graph: Graph) -> list[URIRef]:
    return sorted(node for node in set(graph.subjects()) if isinstance(node, URIRef))


def expected(node: Node) -> Messages:
    return frozenset(
        (kind, str(text)) for kind in SEVERITY.values() for text in BAD.objects(node, EXPECT[kind])
    )


def reported(report: Graph) -> Mapping[Node, Messages]:
    """The messages of each focus node; details of nested shapes are no results of their own."""
    found: dict[Node, set[tuple[str, str]]] = {}
    for result in report.objects(report.value(None, RDF.type, SH.ValidationReport), SH.result):
        focus, text, severity = (
            report.value(result, term)
            for term in (SH.focusNode, SH.resultMessage, SH.resultSeverity)
        )
        assert focus is not None
        found.setdefault(focus, set()).add((SEVERITY[URIRef(str(severity))], str(text)))
    return {focus: frozenset(messages) for focus, messages in found.items()}


@pytest.fixture(scope="module")
def messages(vocabulary: Graph, shapes: Graph) -> Mapping[Node, Messages]:
    data = vocabulary + GOOD + BAD
    _, report, _ = pyshacl.validate(data, shacl_graph=shapes, advanced=True, inplace=True)
    return reported(report)


def test_nothing_right_is_reported(messages: Mapping[Node, Messages]) -> None:
    assert {node: messages.get(node, ()) for node in names(GOOD)} == dict.fromkeys(names(GOOD), ())


@pytest.mark.parametrize("node", names(BAD))
def test_a_wrong_example_brings_its_messages(
    node: URIRef, messages: Mapping[Node, Messages]
) -> None:
    assert messages.get(node) == expected(node)


def test_nothing_of_the_ontology_itself_is_reported(
    messages: Mapping[Node, Messages], vocabulary: Graph
) -> None:
    assert not set(messages) & set(vocabulary.subjects())


def test_every_message_has_a_wrong_example(shapes: Graph) -> None:
    shown = {text for node in names(BAD) for _, text in expected(node)}
    assert {str(text) for text in shapes.objects(None, SH.message)} == shown


def test_every_constraint_has_a_message(shapes: Graph) -> None:
    aimed = {*shapes.subjects(SH.targetClass), *shapes.subjects(SH.targetSubjectsOf)}
    pieces = {
        piece
        for shape in aimed
        for kind in (SH.property, SH.sparql)
        for piece in shapes.objects(shape, kind)
    }
    assert len(list(shapes.objects(None, SH.targetSubjectsOf))) > 60
    assert not [piece for piece in pieces if len(list(shapes.objects(piece, SH.message))) != 1]


def test_the_shapes_are_shapes(shapes: Graph) -> None:
    empty = Graph()
    conforms, _, text = pyshacl.validate(empty, shacl_graph=shapes, meta_shacl=True, advanced=True)
    assert conforms, text
