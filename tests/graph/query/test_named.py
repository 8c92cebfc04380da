"""Queries in files: their heads, their parameters, and where the values go."""

from pathlib import Path

import pytest
from bilateral.graph.errors import QueryError
from bilateral.graph.query import named
from bilateral.graph.query.named import NamedQuery, Parameter
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


@pytest.fixture
def query() -> NamedQuery:
    return named.parse("met", TEXT)


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


@pytest.mark.parametrize("line", ["# ?x: y", "# ?x (a, b): y", "# x (thing): y", "?x (thing): y"])
def test_what_is_no_parameter(line: str) -> None:
    assert named.parse("x", f"{line}\n").parameters == ()


def test_a_kind_that_is_unknown() -> None:
    with pytest.raises(QueryError) as caught:
        named.parse("met", "# ?x (txt, optional): y\n")
    assert str(caught.value) == (
        "met: x: there is no kind 'txt'; did you mean 'text'?; "
        "expected date, day, dyad, polity, text, thing, 'number from A to B', "
        "'word of SCHEME' or WORD|WORD"
    )


def test_kinds_are_read_as_the_head_says_them() -> None:
    lines = "# ?a (word of plover/types, optional): x\n# ?b (one|two): y\n"
    read = [(p.name, p.kind, p.needed) for p in named.parse("met", lines).parameters]
    assert read == [("a", "word of plover/types", False), ("b", "one|two", True)]


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


def test_a_file_that_cannot_be_read(tmp_path: Path) -> None:
    with pytest.raises(QueryError) as caught:
        named.load(tmp_path / "none.rq")
    assert str(caught.value) == f"{tmp_path}/none.rq can't be read: No such file or directory"
    (tmp_path / "latin.rq").write_bytes(b"# R\xed")
    with pytest.raises(QueryError) as caught:
        named.load(tmp_path / "latin.rq")
    assert str(caught.value) == f"{tmp_path}/latin.rq is not UTF-8 at byte 3"
