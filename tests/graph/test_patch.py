"""An RDF Patch turns the old facts into the new."""

import pytest
from bilateral.graph.errors import BilateralError
from bilateral.graph.patch import applied, difference, written
from bilateral.graph.store import Embedded
from hypothesis import given
from hypothesis import strategies as st
from pyoxigraph import BlankNode, DefaultGraph, Literal, NamedNode, Quad, Store

NODES = st.sampled_from([NamedNode(f"urn:{letter}") for letter in "abc"])
TEXTS = st.text('aé"\\\n\r\x0b\x1b\u0085\u2028', max_size=4)
WORDS = st.one_of(TEXTS.map(Literal), TEXTS.map(lambda text: Literal(text, language="en")))
GRAPHS = st.one_of(NODES, st.just(DefaultGraph()))
QUADS = st.sets(st.builds(Quad, NODES, NODES, st.one_of(NODES, WORDS), GRAPHS), max_size=12)


def stored(quads: set[Quad]) -> Embedded:
    store = Embedded(Store(), union=False)
    store.add(quads)
    return store


@given(QUADS, QUADS)
def test_applied_to_the_old_it_gives_the_new(old: set[Quad], new: set[Quad]) -> None:
    found = difference(stored(old), stored(new))
    assert applied(old, written(found)) == new
    assert bool(found) == (old != new)


def test_lines_are_sorted_and_deletions_come_first() -> None:
    a, b, c = (NamedNode(f"urn:{letter}") for letter in "abc")
    found = difference(stored({Quad(a, b, c, a)}), stored({Quad(a, b, Literal("\n"), a)}))
    assert written(found).decode().splitlines() == [
        "TX .",
        "D <urn:a> <urn:b> <urn:c> <urn:a> .",
        'A <urn:a> <urn:b> "\\n" <urn:a> .',
        "TC .",
    ]


def test_nameless_nodes_are_refused() -> None:
    a = NamedNode("urn:a")
    with pytest.raises(BilateralError, match=r"speaks of a nameless node; give things IRIs$"):
        difference(stored({Quad(BlankNode("x"), a, a, a)}), stored(set()))
