"""Questions to Oxigraph: what is refused, what is wrong and where, what takes too long."""

import pytest
from bilateral.graph.asking import Answer
from bilateral.graph.errors import QueryError
from bilateral.graph.names import Names
from bilateral.graph.store import Embedded
from pyoxigraph import Literal, NamedNode, Quad

A, P, G = (NamedNode(f"urn:{name}") for name in ("a", "p", "g"))
QUADS = {Quad(A, P, Literal(word), G) for word in ("x", "y", "z")}


@pytest.fixture(scope="module")
def filled() -> Embedded:
    store = Embedded.memory(Names().prefixes)
    store.add(QUADS)
    return store


def test_triples_are_no_rows(filled: Embedded) -> None:
    with pytest.raises(QueryError) as caught:
        filled.query("CONSTRUCT WHERE { ?s ?p ?o }").rows()
    assert str(caught.value) == "this query gives no table; a SELECT does"
    with pytest.raises(QueryError):
        Answer(b'{"head":{},"boolean":true}').rows()


def test_prefixes_need_no_declaration(filled: Embedded) -> None:
    (row,) = filled.query("SELECT (country:KOR AS ?c) (bil:actor AS ?a) {}").rows()
    assert row == {
        "c": NamedNode("https://w3id.org/bilateral/country/KOR"),
        "a": NamedNode("https://w3id.org/bilateral/ontology#actor"),
    }


WRONG = {
    "a word": ("SELECT ?s\nWHERE { nonsense }", 2, 17, "WHERE { nonsense }"),
    "unknown prefix": ("SELECT * { nobody:x ?p ?o }", 1, 20, "SELECT * { nobody:x ?p ?o }"),
    "nothing": ("", 1, 1, ""),
    "blank lines": ("\n\n", 3, 1, ""),
    "update": ("DROP ALL", 1, 9, "DROP ALL"),
    "data": ("INSERT DATA { <urn:x> <urn:y> 1 }", 1, 10, "INSERT DATA { <urn:x> <urn:y> 1 }"),
}


@pytest.mark.parametrize(("text", "line", "column", "shown"), WRONG.values(), ids=list(WRONG))
def test_a_wrong_query_says_where(
    text: str, line: int, column: int, shown: str, filled: Embedded
) -> None:
    with pytest.raises(QueryError) as caught:
        filled.query(text)
    told, *mark = str(caught.value).split("\n")
    assert told.startswith(f"the query is wrong at line {line}, column {column}: expected ")
    assert mark == [f"  {shown}", f"  {' ' * (column - 1)}^"]
    assert set(filled.quads()) == QUADS


def test_a_quick_query_is_not_given_up(filled: Embedded) -> None:
    assert len(filled.query("SELECT DISTINCT * { ?s ?p ?o }", seconds=30).rows()) == 3


# Port 9 is refused by Oxigraph's own client: nothing is sent even where a query gets through.
AWAY = "<http://127.0.0.1:9/> { ?a ?b ?c }"
SERVICES = [
    f"SELECT * {{ SERVICE {AWAY} }}",
    f"SELECT * {{ service silent {AWAY} }}",
    f"SELECT * {{ # a comment\nSERVICE {AWAY} }}",
    f"SELECT * {{ ?x <urn:p> ?y .SERVICE {AWAY} }}",
    f"SELECT * {{ ?x <urn:p> ?y.SERVICE {AWAY} }}",
    f"SELECT * {{ ?x <urn:p> [].SERVICE {AWAY} }}",
    f"SELECT * {{ ?x <urn:p> 5SERVICE {AWAY} }}",
    f"SELECT * {{ ?x <urn:p> trueSERVICE {AWAY} }}",
    f"SELECT * {{ ?x <urn:p> 'x'@en.SERVICE {AWAY} }}",
    f"SELECT * {{ ?x <urn:p> '#' SERVICE {AWAY} }}",
    f"SELECT * {{ ?x <urn:p> 'it\\'s' . SERVICE {AWAY} . ?x <urn:q> 'x' }}",
    f"SELECT * {{ FILTER('a' < 'b') SERVICE {AWAY} FILTER('b' > 'a') }}",
    f"SELECT * {{ ?x <urn:p> '''a ' b''' . SERVICE {AWAY} }}",
    "SELECT * { ?x <urn:p> ?y .SERVICE ?y { ?a ?b ?c } }",
    "PREFIX : <http://127.0.0.1:9/> SELECT * { SERVICE:x { ?a ?b ?c } }",
    "PREFIX : <http://127.0.0.1:9/> PREFIX SERVICE: <urn:> SELECT * { SERVICE:x { ?a ?b ?c } }",
]
# What a search for the word would take for a string or a comment and Oxigraph does not.
HIDDEN = [
    f"SELECT * {{ # a comment\rSERVICE {AWAY}\n}}",
    f"SELECT * {{ OPTIONAL {{ ?x <urn:p> schema:a\\# }} SERVICE {AWAY} }}",
    f'SELECT * {{ OPTIONAL {{ ?x ?p """a\\""" """ }} SERVICE {AWAY} BIND("""b""" AS ?k) }}',
]


@pytest.mark.parametrize("text", SERVICES)
def test_no_other_server_is_asked(text: str, filled: Embedded) -> None:
    with pytest.raises(QueryError) as caught:
        filled.query(text)
    told = "SERVICE would ask another server; this store answers on its own"
    assert str(caught.value) == told


@pytest.mark.parametrize("text", HIDDEN)
def test_no_other_server_is_asked_in_hiding(text: str, filled: Embedded) -> None:
    with pytest.raises(QueryError, match=r"^(the query is wrong at|SERVICE would ask)"):
        filled.query(text)


def test_a_wrong_query_with_the_word_in_a_comment_is_a_wrong_query(filled: Embedded) -> None:
    with pytest.raises(QueryError, match=r"^the query is wrong at line 2, column 15: "):
        filled.query("# SERVICE\nSELECT * { { }")


@pytest.mark.parametrize(
    "text",
    [
        'SELECT * { ?s <urn:q> "SERVICE" }',
        "SELECT * { ?s <urn:q> 'a service <x> {' }",
        'SELECT * { ?s <urn:q> """two\nlines " SERVICE """ }',
        'SELECT * { ?s <urn:q> "a \\" SERVICE" }',
        "SELECT * { ?s <urn:service> ?o }",
        "SELECT * { ?s <http://example.org/SERVICE/x> ?o }",
        "SELECT * { ?s ?p ?o } # no SERVICE here",
        "SELECT * { # SERVICE <x>\n?s ?p ?o }",
        "PREFIX service: <urn:> SELECT * { ?s service:p ?o }",
        "SELECT * { ?s <http://example.org/it's/service#x> ?o }",
        "SELECT * { ?s schema:service ?o }",
        "SELECT * { ?s schema:service-area ?o }",
        "SELECT ?service { ?service ?p ?o }",
        "SELECT $service { $service ?p ?o }",
        "SELECT ?services { ?services ?p ?o }",
    ],
)
def test_the_word_service_is_no_harm(text: str, filled: Embedded) -> None:
    assert filled.query(text).results.startswith(b'{"head":')


def test_a_query_that_fails_is_one_error(filled: Embedded) -> None:
    with pytest.raises(QueryError) as caught:
        filled.query("SELECT (<urn:f>(1) AS ?x) {}")
    told = "the query failed: The custom function <urn:f> is not supported"
    assert str(caught.value) == told
