"""Queries in files: their heads, their parameters, and where the values go."""

from collections.abc import Callable
from pathlib import Path

import pytest
from bilateral.graph.errors import QueryError
from bilateral.graph.names import Names
from bilateral.graph.query import named
from bilateral.graph.query.named import NamedQuery, Parameter
from bilateral.graph.store import Embedded
from pyoxigraph import Literal, NamedNode

TEXT = """# Who met whom.
# A second line that says more.
# ?side (thing): who took part
# ?word (text, optional): a word of the label
SELECT ?side ?label WHERE {
  # VALUES
  ?side rdfs:label ?label ; bil:word ?word
}
"""
SAID = 'source:s { country:XAR a bil:Country ; rdfs:label "Arland"@en ; bil:word "x" , "y" . }'


@pytest.fixture
def query() -> NamedQuery:
    return named.parse("met", TEXT)


@pytest.fixture(scope="module")
def store(store_of: Callable[[str], Embedded]) -> Embedded:
    return store_of(SAID)


def test_a_head_is_read(query: NamedQuery) -> None:
    assert query == NamedQuery(
        "met",
        "Who met whom.",
        (
            Parameter("side", "thing", True, "who took part"),
            Parameter("word", "text", False, "a word of the label"),
        ),
        TEXT,
    )
    assert [query.kind(name) for name in ("side", "word", "none")] == ["thing", "text", "text"]


@pytest.mark.parametrize(
    ("text", "answers"),
    [
        ("SELECT * {}", ""),
        ("# VALUES\nSELECT * {}", ""),
        ("# ?x (thing): y\n# What it answers.\nSELECT * {}", "What it answers."),
        ("#no blank\nSELECT * {}", ""),
    ],
)
def test_what_a_query_answers(text: str, answers: str) -> None:
    assert named.parse("x", text).answers == answers


@pytest.mark.parametrize("line", ["# ?x: y", "# ?x (number): y", "# x (thing): y", "?x (thing): y"])
def test_what_is_no_parameter(line: str) -> None:
    assert named.parse("x", f"{line}\n").parameters == ()


def test_values_stand_in_place_of_the_line(query: NamedQuery) -> None:
    given: dict[str, NamedNode | Literal] = {
        "word": Literal('"} DROP ALL #\n'),
        "side": NamedNode("urn:x"),
    }
    values = 'VALUES ?side { <urn:x> }\nVALUES ?word { "\\"} DROP ALL #\\n" }'
    assert query.bound(given) == TEXT.replace("# VALUES", values)


def test_parameters_that_are_optional(query: NamedQuery) -> None:
    bound = query.bound({"side": NamedNode("urn:x")})
    assert bound == TEXT.replace("# VALUES", "VALUES ?side { <urn:x> }")


def test_a_parameter_that_is_needed(query: NamedQuery) -> None:
    with pytest.raises(QueryError) as caught:
        query.bound({})
    assert str(caught.value) == "met needs side=…: who took part"


def test_a_parameter_that_is_unknown(query: NamedQuery) -> None:
    with pytest.raises(QueryError) as caught:
        query.bound({"sides": Literal("x")})
    told = "met takes no 'sides'; did you mean 'side'?; it takes side, word"
    assert str(caught.value) == told


def test_a_query_that_takes_nothing() -> None:
    plain = named.parse("plain", "SELECT * {}")
    assert plain.bound({}) == "SELECT * {}"
    with pytest.raises(QueryError) as caught:
        plain.bound({"x": Literal("y")})
    assert str(caught.value) == "plain takes no 'x'; it takes nothing"


def test_a_query_without_a_place_for_values() -> None:
    query = named.parse("x", "# ?a (text): b\nSELECT * {}")
    with pytest.raises(QueryError) as caught:
        query.bound({"a": Literal("b")})
    told = "the query has no line '# VALUES' where parameters could go"
    assert str(caught.value) == told


def rows(query: NamedQuery, store: Embedded, *params: str) -> list[str]:
    found = store.query(named.filled(query, store, Names(), params)).rows()
    return sorted(row["side"].value for row in found)  # type: ignore[union-attr]


@pytest.mark.parametrize("side", ["Arland", "arland", "country:XAR"])
def test_parameters_are_looked_up(side: str, query: NamedQuery, store: Embedded) -> None:
    iri = "https://w3id.org/bilateral/country/XAR"
    assert rows(query, store, f"side={side}") == [iri, iri]
    assert rows(query, store, f"side={side}", "word=x") == [iri]


def test_a_value_may_hold_an_equals_sign(query: NamedQuery, store: Embedded) -> None:
    assert rows(query, store, "side=arland", "word=a=b") == []
    assert 'VALUES ?word { "a=b" }' in named.filled(
        query, store, Names(), ["side=arland", "word=a=b"]
    )


def test_a_parameter_without_a_value(query: NamedQuery, store: Embedded) -> None:
    with pytest.raises(QueryError) as caught:
        rows(query, store, "side")
    assert str(caught.value) == "'side' is no parameter; write it as NAME=VALUE"


def test_queries_come_sorted_by_name(tmp_path: Path) -> None:
    for name in ("b", "a"):
        (tmp_path / f"{name}.rq").write_text(f"# {name}\nSELECT * {{}}\n")
    found = named.named(tmp_path.iterdir())
    assert [(name, query.answers) for name, query in found.items()] == [("a", "a"), ("b", "b")]


def test_no_paths_are_no_queries() -> None:
    assert named.named([]) == {}


def test_the_nearest_query_is_named() -> None:
    with pytest.raises(QueryError) as caught:
        named.find("clases")
    told = "there is no query 'clases'; did you mean 'classes'?; see bilateral queries"
    assert str(caught.value) == told


def test_a_query_is_chosen_by_name_or_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    Path("mine.rq").write_text(TEXT)
    Path("bare").write_text(TEXT)
    assert named.chosen("mine.rq").name == "mine"
    assert named.chosen("bare").text == TEXT
    assert named.chosen("classes") == named.find("classes")


def test_a_file_that_cannot_be_read(tmp_path: Path) -> None:
    with pytest.raises(QueryError) as caught:
        named.chosen(str(tmp_path / "none.rq"))
    assert str(caught.value) == f"{tmp_path}/none.rq can't be read: No such file or directory"
    (tmp_path / "latin.rq").write_bytes(b"# R\xed")
    with pytest.raises(QueryError) as caught:
        named.chosen(str(tmp_path / "latin.rq"))
    assert str(caught.value) == f"{tmp_path}/latin.rq is not UTF-8 at byte 3"


def test_the_listing(monkeypatch: pytest.MonkeyPatch, query: NamedQuery) -> None:
    plain = named.parse("plain", "# Everything.\nSELECT * {}")
    monkeypatch.setattr(named, "named", lambda: {"met": query, "plain": plain})
    assert named.listing() == (
        "met\n"
        "  Who met whom.\n"
        "    side=…           who took part\n"
        "    [word=…]         a word of the label\n"
        "plain\n"
        "  Everything.\n"
    )
