"""Rankings: equal scores that share a place, some kinds only, the same in every run."""

import networkx as nx
import pytest
from bilateral.desk import centrality
from bilateral.desk.asof import AsOf
from bilateral.desk.centrality import SCORES
from bilateral.desk.projections import Network, network
from bilateral.desk.ranks import rank
from bilateral.desk.told import Told


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


def test_a_sample_is_always_the_same(article: AsOf, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(centrality, "SAMPLE", 4)
    first, second = (rank(network(article, "agents"), "betweenness") for _ in range(2))
    assert first.lines == second.lines
    assert first.about.endswith("from 4 starts drawn by chance")


@pytest.mark.parametrize("by", sorted(SCORES))
def test_an_empty_network(article: AsOf, by: str) -> None:
    empty: nx.Graph[str] = nx.Graph()
    assert rank(Network("all", "facts", empty, Told(article)), by).lines == ()
