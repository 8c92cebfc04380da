"""Parameters as users write them: what each kind takes, and what it refuses in which words."""

from collections.abc import Callable

import pytest
from bilateral.graph.errors import QueryError
from bilateral.graph.names import Names
from bilateral.graph.query import filling, named
from bilateral.graph.query.named import NamedQuery
from bilateral.graph.store import Embedded
from hypothesis import example, given
from hypothesis import strategies as st
from pyoxigraph import Literal, NamedNode

HOME = "https://w3id.org/bilateral/"
SAID = f"""source:s {{
  country:XAR a bil:Country ; rdfs:label "Arland"@en ; bil:iso3 "XAR" .
  country:XBO a bil:Country ; rdfs:label "Borland"@en ; bil:iso3 "XBO" .
  body:SEA a bil:IntergovernmentalOrganization ; rdfs:label "Sea Council"@en ; bil:acronym "SC" .
  body:one a bil:IntergovernmentalOrganization ; rdfs:label "One"@en ; bil:acronym "SAME" .
  body:two a bil:IntergovernmentalOrganization ; rdfs:label "Two"@en ; bil:acronym "SAME" .
  person:bo a bil:Person ; rdfs:label "Bo Reed"@en .
  event:e a bil:Event ; rdfs:label "Odd \\u001b[31m name"@en .
  <{HOME}stance/asserts> skos:inScheme <{HOME}stance> .
  <{HOME}stance/denies> skos:inScheme <{HOME}stance> .
  <{HOME}plover/AID> skos:inScheme <{HOME}plover/types> .
}}"""
KINDS = (
    *("thing", "polity", "dyad", "date", "day", "text", "word of stance", "fish|meat"),
    "number from 0 to 1",
)


@pytest.fixture(scope="module")
def store(store_of: Callable[[str], Embedded]) -> Embedded:
    return store_of(SAID)


def taking(kind: str) -> NamedQuery:
    return named.parse("met", f"# Who met.\n# ?x ({kind}): what\nSELECT * {{\n# VALUES\n}}")


def value(store: Embedded, kind: str, text: str) -> str:
    found = filling.filled(taking(kind), store, Names(), [f"x={text}"])
    return found.splitlines()[3].removeprefix("VALUES ?x { ").removesuffix(" }")


@pytest.mark.parametrize(
    ("kind", "text", "name"),
    [
        ("thing", "bo reed", "person/bo"),
        ("thing", "person:bo", "person/bo"),
        ("thing", "XAR", "country/XAR"),
        ("polity", "xar", "country/XAR"),
        ("polity", " sea  council", "body/SEA"),
        ("polity", "SC", "body/SEA"),
        ("polity", "country:XAR", "country/XAR"),
        ("polity", f"{HOME}country/XAR", "country/XAR"),
        ("dyad", "XBO-XAR", "dyad/XAR-XBO"),
        ("dyad", "dyad:XAR-XBO", "dyad/XAR-XBO"),
        ("dyad", f"{HOME}dyad/XAR-XBO", "dyad/XAR-XBO"),
        ("dyad", "Borland - Sea Council", "dyad/SEA-XBO"),
    ],
)
def test_things(store: Embedded, kind: str, text: str, name: str) -> None:
    assert value(store, kind, text) == str(NamedNode(f"{HOME}{name}"))


@pytest.mark.parametrize(
    ("kind", "text", "taken"),
    [
        ("date", "2019", "2019"),
        ("date", "2019-08", "2019-08"),
        ("day", "2019-08-29", "2019-08-29"),
        ("text", "a=b", "a=b"),
        ("text", "", ""),
        ("word of stance", "Denies", "denies"),
        ("word of plover/types", "aid", "AID"),
        ("fish|MEAT", "meat", "MEAT"),
    ],
)
def test_literals(store: Embedded, kind: str, text: str, taken: str) -> None:
    assert value(store, kind, text) == str(Literal(taken))


def test_a_number_is_no_text(store: Embedded) -> None:
    decimal = NamedNode("http://www.w3.org/2001/XMLSchema#decimal")
    assert value(store, "number from 0 to 1", "0.5") == str(Literal("0.5", datatype=decimal))


@pytest.mark.parametrize(
    ("kind", "text", "told"),
    [
        ("thing", "Bo Read", "nothing in the store is called 'Bo Read'; did you mean 'Bo Reed'?"),
        ("thing", "http://[", "nothing in the store is called 'http://['"),
        ("thing", "odd", "nothing in the store is called 'odd'; did you mean 'Odd �[31m name'?"),
        ("polity", "Arlond", "no polity is called 'Arlond'; did you mean 'Arland'?"),
        ("polity", "Bo Reed", "no polity is called 'Bo Reed'"),
        ("polity", "same", "'same' may mean body:one, body:two; give one of these"),
        ("dyad", "XAR", "'XAR' is no pair; write two polities as JPN-KOR"),
        ("dyad", "XAR-XBU", "no polity is called 'XBU'; did you mean 'XBO'?"),
        ("dyad", "XAR-xar", "'XAR' and 'xar' are the same; a pair takes two polities"),
        (
            "date",
            "2019-13",
            "'2019-13' is not a year, month or day that exists, "
            "such as 2019, 2019-08 or 2019-08-29",
        ),
        ("day", "2019-13-40", "'2019-13-40' is not a day that exists, such as 2019-08-29"),
        ("day", "2019-08", "'2019-08' is not a day that exists, such as 2019-08-29"),
        (
            "word of stance",
            "asert",
            "'asert' is not one of asserts, denies; did you mean 'asserts'?",
        ),
        ("word of plover/types", "x", "'x' is not one of AID"),
        ("number from 0 to 1", "2", "'2' is not a number from 0 to 1, such as 0.5"),
        ("fish|meat", "fsh", "'fsh' is not one of fish, meat; did you mean 'fish'?"),
        ("text", "a\udcff", "'a�' is not UTF-8"),
    ],
)
def test_a_wrong_value_is_told_with_its_place(
    store: Embedded, kind: str, text: str, told: str
) -> None:
    with pytest.raises(QueryError) as caught:
        value(store, kind, text)
    assert str(caught.value) == f"met: x: {told}"


HOSTILE = (
    '"} DROP ALL #',
    "XAR> } SELECT * { ?s ?p ?o } #",
    "2019-08-29\n# VALUES",
    "'''\\u0022",
    "http://x/> <y",
    "\x1b]0;title\x07",
    "\u202e\u2028",
    "\ud800",
    "\0",
)


@pytest.mark.parametrize("text", HOSTILE)
@pytest.mark.parametrize("kind", [kind for kind in KINDS if kind != "text"])
def test_hostile_values_are_refused_on_one_clean_line(
    store: Embedded, kind: str, text: str
) -> None:
    with pytest.raises(QueryError) as caught:
        value(store, kind, text)
    assert str(caught.value).startswith("met: x: ")
    assert str(caught.value).isprintable()


@example("'''\"} # VALUES\n\r\\u0022")
@given(st.text().filter(lambda text: not any("\ud800" <= c <= "\udfff" for c in text)))
def test_text_comes_back_as_it_was_given(text: str) -> None:
    empty = Embedded.memory({})
    query = named.parse("met", "# Who met.\n# ?x (text): what\nSELECT ?x {\n# VALUES\n}")
    rows = empty.query(filling.filled(query, empty, Names(), [f"x={text}"])).rows()
    assert rows == [{"x": Literal(text)}]


def test_things_under_another_base(store_of: Callable[[str], Embedded]) -> None:
    moved = Names("https://data.example/")
    store = Embedded.memory(moved.prefixes)
    store.add(moved.rebase(store_of(SAID).quads()))
    text = filling.filled(taking("dyad"), store, moved, ["x=xbo-xar"])
    assert "VALUES ?x { <https://data.example/dyad/XAR-XBO> }" in text
    text = filling.filled(taking("polity"), store, moved, ["x=Arland"])
    assert "VALUES ?x { <https://data.example/country/XAR> }" in text
    text = filling.filled(taking("word of stance"), store, moved, ["x=denies"])
    assert 'VALUES ?x { "denies" }' in text


@pytest.mark.parametrize(
    ("params", "told"),
    [
        (["x"], "'x' is no parameter; write it as NAME=VALUE"),
        (["\x1b[2J"], "'�[2J' is no parameter; write it as NAME=VALUE"),
        (["x=2019-13-40", "y=1"], "met takes no 'y'; it takes x"),
        ([], "met needs x=…: what"),
    ],
)
def test_names_are_checked_before_values(store: Embedded, params: list[str], told: str) -> None:
    with pytest.raises(QueryError) as caught:
        filling.filled(taking("day"), store, Names(), params)
    assert str(caught.value) == told


def test_the_polities_are_asked_for_once(store: Embedded, monkeypatch: pytest.MonkeyPatch) -> None:
    asked = []
    answer = Embedded.query

    def query(self: Embedded, text: str, seconds: float | None = None) -> object:
        asked.append(text)
        return answer(self, text, seconds)

    monkeypatch.setattr(Embedded, "query", query)
    two = named.parse("met", "# ?x (polity): a\n# ?y (polity): b\n# VALUES")
    filling.filled(two, store, Names(), ["x=XAR", "y=XBO"])
    assert len(asked) == 1
    filling.filled(taking("day"), store, Names(), ["x=2019-08-29"])
    assert len(asked) == 1
