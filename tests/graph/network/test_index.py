"""Statements by subject and object, and what things are called."""

from collections.abc import Callable

import pytest
from bilateral.graph.names import Names
from bilateral.graph.network.index import Index, Statement
from bilateral.graph.store import Embedded
from pyoxigraph import Literal, NamedNode

HOME = "https://w3id.org/bilateral/"
BIL = f"{HOME}ontology#"
LABEL = "http://www.w3.org/2000/01/rdf-schema#label"


def test_statements_by_subject_and_by_object(drawn: Index, names: Names) -> None:
    event, lee = names.expand("event:e"), names.expand("person:lee")
    said = Statement(event, f"{BIL}actor", NamedNode(lee), names.expand("source:s"))
    assert said in drawn.said[event]
    assert said in drawn.of[lee]
    assert said.end == lee


def test_literals_lead_nowhere(drawn: Index, names: Names) -> None:
    ends = {s.end for s in drawn.said[names.expand("country:XBO")] if s.predicate == LABEL}
    assert ends == {""}
    assert "" not in drawn.of


def test_statements_come_by_subject(drawn: Index, small: Embedded) -> None:
    subjects = [said.subject for said in drawn.statements()]
    assert subjects == sorted(subjects)
    assert len(subjects) == len(list(small.quads()))


def test_order_does_not_depend_on_how_a_store_was_filled(small: Embedded, names: Names) -> None:
    turned = Embedded.memory(names.prefixes)
    for quad in sorted(small.quads(), key=str, reverse=True):
        turned.add([quad])
    assert list(Index.read(turned, names).statements()) == list(
        Index.read(small, names).statements()
    )


def test_asking_changes_nothing(drawn: Index) -> None:
    before = len(drawn.said)
    assert drawn.text("urn:none", LABEL) == ""
    assert drawn.values("urn:none", LABEL) == []
    assert drawn.classes("urn:none") == []
    assert len(drawn.said) == before


def test_values_are_there_once(store_of: Callable[[str], Embedded], names: Names) -> None:
    store = store_of("source:a { country:X a bil:C } source:b { country:X a bil:C , bil:D }")
    index = Index.read(store, names)
    kind = "http://www.w3.org/1999/02/22-rdf-syntax-ns#type"
    found = index.values(names.expand("country:X"), kind)
    assert found == [NamedNode(f"{BIL}C"), NamedNode(f"{BIL}D")]


@pytest.mark.parametrize(
    ("said", "text"),
    [
        ('"b"@en , "a"@de', "b"),
        ('"b"@en , "a"@en', "a"),
        ('"b" , "a"@de', "b"),
        ('"b" , "c"@en', "c"),
        ('"b"@und , "a"@de', "b"),
        ('"b"@ko , "a"@de', "a"),
        ("<urn:x> , <urn:y>", "urn:x"),
        ('<urn:x> , "a"@de', "a"),
    ],
)
def test_one_value_as_text(
    said: str, text: str, store_of: Callable[[str], Embedded], names: Names
) -> None:
    index = Index.read(store_of(f"source:s {{ country:X rdfs:label {said} }}"), names)
    assert index.text(names.expand("country:X"), LABEL) == text


@pytest.mark.parametrize(
    ("said", "label"),
    [
        ('rdfs:label "a"@en ; skos:prefLabel "b"@en', "a"),
        ('skos:prefLabel "b"@en ; bil:content "c"@en', "b"),
        ('bil:content "c"@en ; schema:headline "d"@en', "c"),
        ('schema:headline "d"@en', "d"),
        ('bil:iso3 "X"', "country:X"),
    ],
)
def test_what_a_thing_is_called(
    said: str, label: str, store_of: Callable[[str], Embedded], names: Names
) -> None:
    index = Index.read(store_of(f"source:s {{ country:X {said} }}"), names)
    assert index.label(names.expand("country:X")) == label
    assert index.label("https://example.org/x") == "https://example.org/x"


def test_classes_are_those_that_are_stated(drawn: Index, names: Names) -> None:
    assert drawn.classes(names.expand("person:lee")) == [f"{BIL}Official"]


def test_which_graphs_are_sources(drawn: Index, names: Names) -> None:
    graphs = ["source:s", "source:registry", "source:derived"]
    assert [drawn.is_source(names.expand(graph)) for graph in graphs] == [True, False, False]
    assert not drawn.is_source(f"{HOME}ontology")


def test_objects_keep_their_terms(drawn: Index, names: Names) -> None:
    (end,) = drawn.values(names.expand("evidence:as"), "http://www.w3.org/ns/oa#end")
    assert isinstance(end, Literal)
    assert end.value == "12"
