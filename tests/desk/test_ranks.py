"""Rankings: three measures, ties that share a place, the same in every run."""

import networkx as nx
import pytest
from bilateral.desk import ranks
from bilateral.desk.asof import AsOf
from bilateral.desk.projections import Network, network
from bilateral.desk.ranks import SCORES, rank
from bilateral.desk.told import Told
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


def test_who_matters_in_the_article(article: AsOf) -> None:
    found = rank(network(article, "agents"))
    assert [(line.place, line.name, line.score) for line in found.lines] == [
        *((1, "Japan", 9), (2, "South Korea", 8), (3, "Kim Jung-han", 5)),
        *((4, "Kang Kyung-wha", 4), (4, "Taro Kono", 4), (6, "Kenji Kanasugi", 3)),
        (7, "foreign minister of China (not named)", 2),
        (8, "Ministry of Economy, Trade and Industry of Japan", 1),
    ]
    assert all(line.evidence for line in found.lines)


def test_of_a_kind_and_the_first_only(article: AsOf) -> None:
    found = rank(network(article, "agents"), "betweenness", "Official", 2)
    assert [line.kind for line in found.lines] == ["Official", "Official"]
    assert [line.place for line in found.lines] == [1, 1]


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


def test_a_sample_is_always_the_same(article: AsOf, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(ranks, "SAMPLE", 4)
    first, second = (rank(network(article, "agents"), "betweenness") for _ in range(2))
    assert first.lines == second.lines
    assert first.about.endswith("from 4 starts drawn by chance")


@pytest.mark.parametrize("by", sorted(SCORES))
def test_an_empty_network(article: AsOf, by: str) -> None:
    empty: nx.Graph[str] = nx.Graph()
    assert rank(Network("all", "facts", empty, Told(article)), by).lines == ()
