"""Names by hash: what they depend on, and what they do not."""

import hashlib
import random

import pytest
from bilateral.graph.sheets import naming
from hypothesis import given
from hypothesis import strategies as st
from pyoxigraph import BlankNode, Literal, NamedNode, Quad

BIL = naming.BIL
GRAPH = NamedNode("https://w3id.org/bilateral/source/s")
EVENT = NamedNode(f"{BIL}Event")
LABEL = NamedNode("http://www.w3.org/2000/01/rdf-schema#label")
ABOUT = NamedNode(f"{BIL}about")
PASSAGE = NamedNode(f"{naming.OA}SpecificResource")
POSITION = NamedNode(f"{naming.OA}TextPositionSelector")
START = NamedNode(f"{naming.OA}start")
EVIDENCE = NamedNode(f"{BIL}evidence")

labels = st.text(st.characters(codec="utf-8"), max_size=20)
facts = st.lists(st.tuples(st.sampled_from([LABEL, ABOUT]), labels), max_size=6)


def quads(node: str, said: list[tuple[NamedNode, object]]) -> list[Quad]:
    return [Quad(BlankNode(node), p, o, GRAPH) for p, o in said]  # type: ignore[arg-type]


def event(node: str, said: list[tuple[NamedNode, str]]) -> list[Quad]:
    return quads(node, [(naming.TYPE, EVENT), *((p, Literal(text)) for p, text in said)])


def name(made: list[Quad], node: str) -> str:
    return naming.names(made)[BlankNode(node)].value


def supported(label: str, start: int) -> list[Quad]:
    """An event with its evidence at an offset."""
    return [
        *event("e", [(LABEL, label)]),
        *quads("e", [(EVIDENCE, BlankNode("p"))]),
        *quads("p", [(naming.TYPE, PASSAGE), (naming.PART, BlankNode("sel"))]),
        *quads("sel", [(naming.TYPE, POSITION), (START, Literal(start))]),
    ]


def test_a_name_is_the_hash_of_what_is_said() -> None:
    said = f'{naming.TYPE} {EVENT}\n{LABEL} "Talks"'
    digest = hashlib.sha256(said.encode()).hexdigest()[:16]
    assert digest == "e8b09a41ee665116"
    iri = NamedNode(f"https://w3id.org/bilateral/event/{digest}")
    assert naming.names(event("talks", [(LABEL, "Talks")])) == {BlankNode("talks"): iri}


@given(facts, st.randoms(use_true_random=False))
def test_the_order_of_statements_does_not_matter(
    said: list[tuple[NamedNode, str]], shuffle: random.Random
) -> None:
    made = event("x", said)
    mixed = made.copy()
    shuffle.shuffle(mixed)
    assert naming.names(mixed) == naming.names(made)


@given(facts, st.from_regex("[a-z][a-z0-9]{0,8}", fullmatch=True))
def test_local_names_do_not_matter(said: list[tuple[NamedNode, str]], local: str) -> None:
    assert name(event(local, said), local) == name(event("x", said), "x")


@given(facts)
def test_saying_it_twice_does_not_matter(said: list[tuple[NamedNode, str]]) -> None:
    assert name(event("x", [*said, *said]), "x") == name(event("x", said), "x")


@given(labels, labels)
def test_another_label_is_another_name(one: str, two: str) -> None:
    same = name(event("x", [(LABEL, one)]), "x") == name(event("x", [(LABEL, two)]), "x")
    assert same == (one == two)


@given(labels, st.text('ab\n"\\ <>.', max_size=8))
def test_words_cannot_pass_for_statements(one: str, two: str) -> None:
    apart = event("x", [(LABEL, one), (ABOUT, two)])
    joined = event("x", [(LABEL, f'{one}"\n{ABOUT} "{two}')])
    assert name(apart, "x") != name(joined, "x")


def test_languages_and_properties_and_classes_matter() -> None:
    variants = [
        quads("x", [(naming.TYPE, EVENT), (LABEL, Literal("a", language="en"))]),
        quads("x", [(naming.TYPE, EVENT), (LABEL, Literal("a", language="de"))]),
        quads("x", [(naming.TYPE, EVENT), (ABOUT, Literal("a"))]),
        quads("x", [(naming.TYPE, EVENT), (ABOUT, NamedNode("urn:a"))]),
        quads("x", [(naming.TYPE, NamedNode(f"{BIL}Meeting")), (LABEL, Literal("a"))]),
    ]
    assert len({name(made, "x") for made in variants}) == len(variants)


@given(st.integers(0, 9999), st.integers(0, 9999))
def test_another_offset_renames_the_evidence_and_not_the_event(one: int, two: int) -> None:
    first, second = supported("a", one), supported("a", two)
    assert name(first, "e") == name(second, "e")
    assert (name(first, "p") == name(second, "p")) == (one == two)
    assert (name(first, "sel") == name(second, "sel")) == (one == two)


def test_another_label_leaves_the_evidence_alone() -> None:
    first, second = supported("a", 1), supported("b", 1)
    assert name(first, "p") == name(second, "p")
    assert name(first, "e") != name(second, "e")


@pytest.mark.parametrize(
    ("kind", "path"),
    [
        (f"{BIL}Event", "event"),
        (f"{BIL}Meeting", "event"),
        (f"{BIL}Claim", "claim"),
        ("http://www.w3.org/ns/org#Post", "post"),
        (f"{naming.OA}SpecificResource", "evidence"),
        (f"{naming.OA}TextPositionSelector", "evidence"),
        (f"{naming.OA}TextQuoteSelector", "evidence"),
    ],
)
def test_what_may_go_without_a_name(kind: str, path: str) -> None:
    found = name(quads("x", [(naming.TYPE, NamedNode(kind))]), "x")
    head, _, digest = found.rpartition("/")
    assert head == f"https://w3id.org/bilateral/{path}"
    assert len(digest) == 16
    assert set(digest) <= set("0123456789abcdef")


@pytest.mark.parametrize("kind", [[], [(naming.TYPE, NamedNode(f"{BIL}Country"))]])
def test_what_needs_a_name(kind: list[tuple[NamedNode, object]]) -> None:
    with pytest.raises(naming.NamelessError, match="_:x") as caught:
        naming.names(quads("x", [*kind, (LABEL, Literal("Arland"))]))
    assert caught.value.label == "_:x"


def test_named_things_keep_their_names() -> None:
    named = Quad(NamedNode("urn:x"), LABEL, Literal("a"), GRAPH)
    assert naming.names([named]) == {}
