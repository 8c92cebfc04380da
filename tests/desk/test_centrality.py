"""Three measures of who matters: what networkx gives, in any order of the ties."""

import networkx as nx
import pytest
from bilateral.desk import centrality
from bilateral.desk.centrality import SCORES, about
from hypothesis import given, settings
from hypothesis import strategies as st
from networkx.algorithms.link_analysis.pagerank_alg import (  # type: ignore[attr-defined]
    _pagerank_python,
)

THINGS = "abcdef"
TIES = st.dictionaries(
    st.tuples(st.sampled_from(THINGS), st.sampled_from(THINGS)).filter(lambda p: p[0] < p[1]),
    st.integers(1, 9),
    min_size=1,
)


def made(ties: dict[tuple[str, str], int]) -> "nx.Graph[str]":
    graph: nx.Graph[str] = nx.Graph()
    for (one, other), weight in ties.items():
        graph.add_edge(one, other, weight=weight, example="")
    return graph


@settings(deadline=None)
@given(TIES)
def test_pagerank_is_that_of_networkx(ties: dict[tuple[str, str], int]) -> None:
    graph = made(ties)
    expected = _pagerank_python(graph, tol=1e-12, max_iter=1000)
    assert SCORES["pagerank"](graph) == pytest.approx(expected, abs=1e-6)


@settings(deadline=None)
@given(TIES)
def test_no_measure_depends_on_order(ties: dict[tuple[str, str], int]) -> None:
    turned = made(dict(reversed(ties.items())))
    for score in SCORES.values():
        assert score(made(ties)) == pytest.approx(score(turned), abs=1e-6)


def test_between_two_ends_lies_the_middle() -> None:
    found = SCORES["betweenness"](made({("a", "b"): 1, ("b", "c"): 1}))
    assert found == {"a": 0.0, "b": 1.0, "c": 0.0}


def test_what_a_measure_says(monkeypatch: pytest.MonkeyPatch) -> None:
    graph = made({("a", "b"): 1, ("b", "c"): 1})
    assert about("degree", graph) == "the sum of the weights of a thing's ties"
    whole = about("betweenness", graph)
    monkeypatch.setattr(centrality, "SAMPLE", 2)
    assert about("betweenness", graph) == f"{whole}, from 2 starts drawn by chance"
    assert about("pagerank", graph).endswith(" (damping 0.85)")


@pytest.mark.parametrize("by", sorted(SCORES))
def test_nothing_matters_in_an_empty_network(by: str) -> None:
    assert SCORES[by](nx.Graph()) == {}
