"""Prefixed names and IRIs, and what the base moves."""

import pytest
from bilateral.graph.names import HOME, Names, iri_of
from hypothesis import given
from hypothesis import strategies as st
from pyoxigraph import BlankNode, Literal, NamedNode, Quad

MOVED = "https://data.example/"
THINGS = (
    *("country", "body", "person", "place", "agreement", "measure", "ruling", "issue", "product"),
    *("event", "claim", "post", "dyad", "evidence", "source"),
)
TERMS = {
    "bil": f"{HOME}ontology#",
    "plover": f"{HOME}plover/",
    "status": f"{HOME}status/",
    "stance": f"{HOME}stance/",
    "modality": f"{HOME}modality/",
    "measure-kind": f"{HOME}measure-kind/",
}
PAIRS = [
    ("country:KOR", f"{HOME}country/KOR"),
    ("evidence:9f3a", f"{HOME}evidence/9f3a"),
    ("bil:actor", f"{HOME}ontology#actor"),
    ("plover:CONSULT", f"{HOME}plover/CONSULT"),
    ("status:in-force", f"{HOME}status/in-force"),
    ("rdf:type", "http://www.w3.org/1999/02/22-rdf-syntax-ns#type"),
    ("wd:Q884", "http://www.wikidata.org/entity/Q884"),
    ("schema:url", "https://schema.org/url"),
]


def test_the_public_prefixes_are_those_of_the_vocabulary() -> None:
    found = Names().prefixes
    expected = TERMS | {kind: f"{HOME}{kind}/" for kind in THINGS}
    assert {prefix: found.get(prefix) for prefix in expected} == expected


def test_kinds_are_the_prefixes_of_things() -> None:
    assert Names().kinds == set(THINGS)


def test_the_base_moves_things_and_not_terms() -> None:
    moved, home = Names(MOVED).prefixes, Names().prefixes
    assert {p for p in home if moved[p] != home[p]} == set(THINGS)
    assert {moved[kind] for kind in THINGS} == {f"{MOVED}{kind}/" for kind in THINGS}


@pytest.mark.parametrize(("name", "iri"), PAIRS)
def test_names_and_iris(name: str, iri: str) -> None:
    assert Names().expand(name) == iri
    assert Names().shorten(iri) == name


@given(st.sampled_from(sorted(Names().prefixes)), st.from_regex(r"[\w.-]+", fullmatch=True))
def test_a_name_survives_its_iri(prefix: str, local: str) -> None:
    for names in (Names(), Names(MOVED)):
        assert names.shorten(names.expand(f"{prefix}:{local}")) == f"{prefix}:{local}"


@pytest.mark.parametrize("text", ["_:talks", "https://example.org/x", "unknown:x", "word", ""])
def test_what_has_no_prefix_stands_for_itself(text: str) -> None:
    assert Names().expand(text) == text


@pytest.mark.parametrize(
    "iri",
    [
        "https://example.org/x",
        f"{HOME}country/",
        f"{HOME}country",
        f"{HOME}country/KOR/x",
        f"{HOME}ontology#a#b",
        HOME,
        "",
    ],
)
def test_what_no_prefix_fits_stays_an_iri(iri: str) -> None:
    assert Names().shorten(iri) in {iri, "country:"}
    assert Names().expand(Names().shorten(iri)) == iri


@pytest.mark.parametrize(
    ("iri", "thing"),
    [
        (f"{HOME}country/KOR", True),
        (f"{HOME}evidence/9f3a", True),
        (f"{HOME}source/x", True),
        (f"{HOME}ontology#Country", False),
        (f"{HOME}plover/CONSULT", False),
        (f"{HOME}status/in-force", False),
        (f"{HOME}country", False),
        (f"{MOVED}country/KOR", False),
        ("http://www.wikidata.org/entity/Q884", False),
    ],
)
def test_things_of_ours(iri: str, thing: bool) -> None:
    assert Names().is_thing(iri) is thing


def test_things_under_another_base() -> None:
    moved = Names(MOVED)
    assert moved.is_thing(f"{MOVED}country/KOR")
    assert not moved.is_thing(f"{HOME}country/KOR")
    assert moved.shorten(f"{MOVED}country/KOR") == "country:KOR"
    assert moved.shorten(f"{HOME}country/KOR") == f"{HOME}country/KOR"


def test_quads_are_moved() -> None:
    korea, actor = NamedNode(f"{HOME}country/KOR"), NamedNode(f"{HOME}ontology#actor")
    graph = NamedNode(f"{HOME}source/s")
    quads = [
        Quad(BlankNode("x"), actor, korea, graph),
        Quad(korea, actor, Literal(f"{HOME}country/KOR"), graph),
        Quad(korea, actor, NamedNode(f"{HOME}status/in-force"), graph),
    ]
    there, source = NamedNode(f"{MOVED}country/KOR"), NamedNode(f"{MOVED}source/s")
    assert list(Names(MOVED).rebase(quads)) == [
        Quad(BlankNode("x"), actor, there, source),
        Quad(there, actor, Literal(f"{HOME}country/KOR"), source),
        Quad(there, actor, NamedNode(f"{HOME}status/in-force"), source),
    ]
    assert list(Names().rebase(quads)) == quads


def test_only_named_nodes_have_iris() -> None:
    assert iri_of(NamedNode("urn:x")) == "urn:x"
    assert [iri_of(term) for term in (BlankNode("x"), Literal("urn:x"), None)] == ["", "", ""]
