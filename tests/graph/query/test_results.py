"""Answers in every format, byte by byte."""

from collections.abc import Callable

import pytest
from bilateral.graph.asking import Answer
from bilateral.graph.errors import QueryError
from bilateral.graph.names import Names
from bilateral.graph.query import results
from bilateral.graph.store import Embedded
from pyoxigraph import BlankNode, Literal, NamedNode

HOME = "https://w3id.org/bilateral/"
SAID = """source:s {
  country:XAR rdfs:label "Arland"@en ; bil:note "=1+1" , "two\\nlines \\u001b[31m" .
  country:XBO rdfs:label "Borland, \\"west\\""@en ; bil:count -7 .
}"""
SELECT = """SELECT ?c ?label ?n WHERE {
  ?c rdfs:label ?label OPTIONAL { ?c bil:count ?n }
} ORDER BY ?c"""
ASK = "ASK { country:XAR ?p ?o }"
CONSTRUCT = "CONSTRUCT { ?c rdfs:label ?l ; a bil:Country } WHERE { ?c rdfs:label ?l }"


@pytest.fixture(autouse=True)
def no_terminal(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", "0")


@pytest.fixture(scope="module")
def written(store_of: Callable[[str], Embedded], names: Names) -> Callable[[str, str], str]:
    store = store_of(SAID)
    return lambda text, form: results.write(store.query(text), form, names).decode()


Written = Callable[[str, str], str]

SELECTED = {
    "table": """c             label             n
──────────────────────────────────
country:XAR   Arland
country:XBO   Borland, "west"   -7
""",
    "csv": f"""c,label,n\r
{HOME}country/XAR,Arland,\r
{HOME}country/XBO,"Borland, ""west\""",-7\r
""",
    "tsv": f"""?c\t?label\t?n
<{HOME}country/XAR>\t"Arland"@en\t
<{HOME}country/XBO>\t"Borland, \\"west\\""@en\t-7

""",
}


@pytest.mark.parametrize("form", SELECTED)
def test_select(form: str, written: Written) -> None:
    assert written(SELECT, form) == SELECTED[form]


def test_select_as_json(written: Written) -> None:
    assert written("SELECT ?l { country:XAR rdfs:label ?l }", "json") == (
        '{"head":{"vars":["l"]},"results":{"bindings":'
        '[{"l":{"type":"literal","value":"Arland","xml:lang":"en"}}]}}\n'
    )


def test_select_as_xml(written: Written) -> None:
    assert written("SELECT ?l { country:XAR rdfs:label ?l }", "xml") == (
        '<?xml version="1.0"?><sparql xmlns="http://www.w3.org/2005/sparql-results#">'
        '<head><variable name="l"/></head><results><result><binding name="l">'
        '<literal xml:lang="en">Arland</literal></binding></result></results></sparql>\n'
    )


ASKED = {
    "table": "answer\n──────\nyes\n",
    "csv": "answer\r\nyes\r\n",
    "tsv": "true\n",
    "json": '{"head":{},"boolean":true}\n',
    "xml": '<?xml version="1.0"?><sparql xmlns="http://www.w3.org/2005/sparql-results#">'
    "<head></head><boolean>true</boolean></sparql>\n",
}


@pytest.mark.parametrize("form", ASKED)
def test_ask(form: str, written: Written) -> None:
    assert written(ASK, form) == ASKED[form]


def test_ask_for_what_is_not_there(written: Written) -> None:
    assert written("ASK { country:NONE ?p ?o }", "csv") == "answer\r\nno\r\n"


TURTLE = """@prefix bil: <https://w3id.org/bilateral/ontology#> .
@prefix country: <https://w3id.org/bilateral/country/> .
@prefix rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#> .
@prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
country:XAR a bil:Country ;
	rdfs:label "Arland"@en .
country:XBO a bil:Country ;
	rdfs:label "Borland, \\"west\\""@en .
"""


@pytest.mark.parametrize("form", ["turtle", "table"])
def test_construct(form: str, written: Written) -> None:
    assert written(CONSTRUCT, form) == TURTLE


def test_construct_as_ntriples(written: Written) -> None:
    label = "http://www.w3.org/2000/01/rdf-schema#label"
    text = "CONSTRUCT { ?c rdfs:label ?l } WHERE { ?c rdfs:label ?l }"
    assert written(text, "ntriples") == (
        f'<{HOME}country/XAR> <{label}> "Arland"@en .\n'
        f'<{HOME}country/XBO> <{label}> "Borland, \\"west\\""@en .\n'
    )


@pytest.mark.parametrize("form", ["trig", "nquads", "jsonld", "rdfxml"])
def test_construct_in_other_formats(form: str, written: Written) -> None:
    assert "Borland, " in written(CONSTRUCT, form)


def test_describe_nothing(written: Written) -> None:
    assert written("DESCRIBE <urn:none>", "turtle") == ""


@pytest.mark.parametrize("form", ["turtle", "trig", "nquads", "ntriples", "jsonld", "rdfxml"])
def test_a_table_is_no_graph(form: str, written: Written) -> None:
    with pytest.raises(QueryError) as caught:
        written(SELECT, form)
    told = f"a SELECT or ASK query gives csv, json, table, tsv, xml, not {form}"
    assert str(caught.value) == told


@pytest.mark.parametrize("form", ["csv", "tsv", "json", "xml"])
def test_a_graph_is_no_table(form: str, written: Written) -> None:
    with pytest.raises(QueryError) as caught:
        written(CONSTRUCT, form)
    forms = "turtle, trig, nquads, ntriples, jsonld, rdfxml"
    assert str(caught.value) == f"a CONSTRUCT or DESCRIBE query gives {forms}, not {form}"


NOTES = "SELECT ?n { country:XAR bil:note ?n } ORDER BY ?n"


def test_csv_holds_no_formula_and_keeps_lines(written: Written) -> None:
    assert written(NOTES, "csv") == 'n\r\n\'=1+1\r\n"two\nlines \x1b[31m"\r\n'


def test_a_table_holds_no_control_characters(written: Written) -> None:
    assert written(NOTES, "table").splitlines()[2:] == ["=1+1", "two lines \ufffd[31m"]


def test_how_terms_are_shown(names: Names) -> None:
    shown = results.shown
    assert shown(NamedNode(f"{HOME}country/XAR"), names) == "country:XAR"
    assert shown(NamedNode(f"{HOME}country/XAR"), None) == f"{HOME}country/XAR"
    assert shown(Literal("x", language="en"), names) == "x"
    assert shown(BlankNode("b"), names) == "_:b"
    assert shown(None, names) == ""


def test_no_variables_at_all(names: Names) -> None:
    answer = Answer(results=b'{"head":{"vars":[]},"results":{"bindings":[{}]}}')
    assert results.write(answer, "csv", names) == b"\r\n\r\n"
