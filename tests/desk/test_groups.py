"""Groups: who has most to do with whom, called by their chief members."""

import networkx as nx
from bilateral.desk.asof import AsOf
from bilateral.desk.groups import groups
from bilateral.desk.projections import Network, network
from bilateral.desk.told import Told


def test_groups_of_the_article(article: AsOf) -> None:
    found = groups(network(article, "agents"))
    assert [(one.label, len(one.members), one.inside, one.outside) for one in found.groups] == [
        ("Japan; South Korea; Kim Jung-han and others", 5, 13, 0),
        ("Kang Kyung-wha; Taro Kono; foreign minister of China (not named)", 3, 5, 0),
    ]
    assert found.modularity == 0.401235
    assert all(one.evidence for one in found.groups)


def test_the_same_in_every_run_and_order(article: AsOf) -> None:
    found = network(article, "all")
    turned: nx.Graph[str] = nx.Graph()
    turned.add_nodes_from(reversed(list(found.graph)))
    turned.add_edges_from(reversed([(b, a, told) for a, b, told in found.graph.edges(data=True)]))
    again = groups(Network("all", "facts", turned, Told(article)))
    assert sorted(one.members for one in again.groups) == sorted(
        one.members for one in groups(found).groups
    )


def test_an_empty_network(article: AsOf) -> None:
    empty: nx.Graph[str] = nx.Graph()
    assert groups(Network("all", "facts", empty, Told(article))).groups == ()
