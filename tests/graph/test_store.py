"""One contract for every place where quads live: memory, disk, and disk opened for reading."""

import time
from collections.abc import Callable
from pathlib import Path

import pytest
from bilateral.graph.asking import Answer
from bilateral.graph.errors import QueryError, StoreError
from bilateral.graph.names import Names
from bilateral.graph.store import Embedded
from pyoxigraph import Literal, NamedNode, Quad, Store, Triple
from rdflib import URIRef

A, B, P, Q = (NamedNode(f"urn:{name}") for name in ("a", "b", "p", "q"))
G, H = (NamedNode(f"urn:graph:{name}") for name in ("g", "h"))
QUADS = (
    Quad(A, P, B, G),
    Quad(A, P, B, H),
    Quad(A, Q, Literal("é 🐟", language="en"), G),
    Quad(B, Q, Literal("7", datatype=NamedNode("http://www.w3.org/2001/XMLSchema#integer")), H),
)
PREFIXES = Names().prefixes


def memory(_: Path) -> Embedded:
    store = Embedded.memory(PREFIXES)
    store.add(QUADS)
    return store


def disk(path: Path) -> Embedded:
    store = Embedded.create(path / "store", PREFIXES)
    store.add(QUADS)
    return store


def reopened(path: Path) -> Embedded:
    disk(path)
    return Embedded.open(path / "store", PREFIXES)


WRITABLE: tuple[Callable[[Path], Embedded], ...] = (memory, disk)


@pytest.fixture(params=[*WRITABLE, reopened], ids=lambda make: make.__name__)
def store(request: pytest.FixtureRequest, tmp_path: Path) -> Embedded:
    made: Embedded = request.param(tmp_path)
    return made


@pytest.fixture(params=WRITABLE, ids=lambda make: make.__name__)
def writable(request: pytest.FixtureRequest, tmp_path: Path) -> Embedded:
    made: Embedded = request.param(tmp_path)
    return made


def test_quads_of_all_and_of_one_graph(store: Embedded) -> None:
    assert set(store.quads()) == set(QUADS)
    assert set(store.quads("urn:graph:h")) == {QUADS[1], QUADS[3]}
    assert list(store.quads("urn:graph:none")) == []


def test_graphs_are_sorted(store: Embedded) -> None:
    assert store.graphs() == ["urn:graph:g", "urn:graph:h"]


def test_adding_twice_adds_nothing(writable: Embedded) -> None:
    writable.add(QUADS)
    writable.add([])
    assert sorted(map(str, writable.quads())) == sorted(map(str, QUADS))


def test_select(store: Embedded) -> None:
    answer = store.query("SELECT ?s ?o WHERE { ?s <urn:q> ?o } ORDER BY ?s")
    assert answer.rows() == [
        {"s": A, "o": Literal("é 🐟", language="en")},
        {"s": B, "o": Literal("7", datatype=QUADS[3].object.datatype)},  # type: ignore[union-attr]
    ]
    assert answer.triples is None


def test_select_with_something_unbound(store: Embedded) -> None:
    rows = store.query("SELECT * WHERE { ?x <urn:q> ?z OPTIONAL { ?x <urn:p> ?y } }").rows()
    assert {frozenset(row) for row in rows} == {frozenset("xyz"), frozenset("xz")}
    assert store.query("SELECT ?x WHERE { ?x <urn:none> ?y }").rows() == []


@pytest.mark.parametrize(("subject", "told"), [("a", b"true"), ("none", b"false")])
def test_ask(subject: str, told: bytes, store: Embedded) -> None:
    answer = store.query(f"ASK {{ <urn:{subject}> ?p ?o }}")
    assert answer.results == b'{"head":{},"boolean":' + told + b"}"
    with pytest.raises(QueryError, match=r"^this query gives no table; a SELECT does$"):
        answer.rows()


def test_construct_is_sorted_and_has_nothing_twice(store: Embedded) -> None:
    answer = store.query("CONSTRUCT { ?o <urn:r> ?s } WHERE { GRAPH ?g { ?s <urn:p> ?o } }")
    assert answer == Answer(triples=(Triple(B, NamedNode("urn:r"), A),))


def test_describe(store: Embedded) -> None:
    assert store.query("DESCRIBE <urn:b>").triples == (QUADS[3].triple,)
    assert store.query("DESCRIBE <urn:none>").triples == ()


def test_the_default_graph_is_the_union(store: Embedded) -> None:
    found = store.query("SELECT ?s ?p ?o WHERE { ?s ?p ?o }").rows()
    assert {Triple(r["s"], r["p"], r["o"]) for r in found} == {q.triple for q in QUADS}  # type: ignore[arg-type]
    assert len(found) == 3
    named = store.query("SELECT ?g ?s ?p ?o WHERE { GRAPH ?g { ?s ?p ?o } }").rows()
    assert {Quad(r["s"], r["p"], r["o"], r["g"]) for r in named} == set(QUADS)  # type: ignore[arg-type]


SLOW = "SELECT (COUNT(*) AS ?n) { " + " ".join(f"?s{i} ?p{i} ?o{i} ." for i in range(18)) + " }"


def test_a_slow_query_is_given_up(store: Embedded) -> None:
    began = time.monotonic()
    told = "the query ran longer than 0.2 seconds; narrow it or allow more with --timeout"
    with pytest.raises(QueryError) as caught:
        store.query(SLOW, seconds=0.2)
    assert str(caught.value) == told
    assert time.monotonic() - began < 1.5


def test_rdflib_sees_the_same(store: Embedded) -> None:
    seen = store.rdflib()
    of_graphs = [quad for quad in seen.quads() if "default" not in str(quad[3])]
    assert {tuple(map(str, quad)) for quad in of_graphs} == {
        (q.subject.value, q.predicate.value, q.object.value, q.graph_name.value)  # type: ignore[union-attr]
        for q in QUADS
    }
    of_one = seen.quads((None, None, None, URIRef("urn:graph:h")))  # type: ignore[arg-type]
    assert {str(quad[0]) for quad in of_one} == {"urn:a", "urn:b"}


def test_many_may_read_at_once(tmp_path: Path) -> None:
    disk(tmp_path)
    readers = [Embedded.open(tmp_path / "store", PREFIXES) for _ in range(2)]
    assert [set(reader.quads()) for reader in readers] == [set(QUADS), set(QUADS)]


def test_a_reader_cannot_write(tmp_path: Path) -> None:
    store = reopened(tmp_path)
    with pytest.raises(RuntimeError, match="only possible on read-write instances"):
        store.add([Quad(B, P, A, G)])


def test_one_writer_at_a_time(tmp_path: Path) -> None:
    first = disk(tmp_path)
    with pytest.raises(StoreError, match="/store can't be opened as a store: "):
        Embedded.create(tmp_path / "store", PREFIXES)
    assert set(first.quads()) == set(QUADS)


def test_a_store_that_is_not_there(tmp_path: Path) -> None:
    with pytest.raises(StoreError, match="/none can't be opened as a store: "):
        Embedded.open(tmp_path / "none", PREFIXES)


def test_a_file_is_no_store(tmp_path: Path) -> None:
    (tmp_path / "store").write_text("x")
    for make in (Embedded.open, Embedded.create):
        with pytest.raises(StoreError, match="/store can't be opened as a store: "):
            make(tmp_path / "store", PREFIXES)


def test_quads_as_they_came_are_asked_as_one() -> None:
    seen = Embedded(Store(), PREFIXES, union=False)
    seen.add([*QUADS, Quad(B, P, A)])
    rows = seen.query("SELECT DISTINCT ?s ?o { ?s <urn:p> ?o } ORDER BY ?s").rows()
    assert rows == [{"s": A, "o": B}, {"s": B, "o": A}]
