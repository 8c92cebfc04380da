"""The cheapest ways, the same from both ends, whatever the network looks like."""

from itertools import pairwise

import networkx as nx
from bilateral.desk.ways import cheapest
from hypothesis import given, settings
from hypothesis import strategies as st

THINGS = "abcdefg"
TIES = st.dictionaries(
    st.tuples(st.sampled_from(THINGS), st.sampled_from(THINGS)).filter(lambda p: p[0] < p[1]),
    st.integers(1, 3),
    max_size=12,
)


def made(ties: dict[tuple[str, str], int]) -> "nx.Graph[str]":
    graph: nx.Graph[str] = nx.Graph()
    graph.add_nodes_from("ag")
    for (one, other), cost in ties.items():
        graph.add_edge(one, other, cost=cost)
    return graph


@settings(deadline=None)
@given(TIES)
def test_ways_end_where_they_should(ties: dict[tuple[str, str], int]) -> None:
    graph = made(ties)
    found = cheapest(graph, "a", "g", 3)
    for cost, way in found:
        assert (way[0], way[-1], len(set(way))) == ("a", "g", len(way))
        assert cost == sum(graph.edges[pair]["cost"] for pair in pairwise(way))
    assert found == sorted(found)
    assert bool(found) == nx.has_path(graph, "a", "g")


@settings(deadline=None)
@given(TIES)
def test_ways_do_not_depend_on_order(ties: dict[tuple[str, str], int]) -> None:
    turned = dict(reversed(ties.items()))
    assert cheapest(made(ties), "a", "g", 3) == cheapest(made(turned), "a", "g", 3)


@settings(deadline=None)
@given(TIES)
def test_the_first_is_the_shortest(ties: dict[tuple[str, str], int]) -> None:
    graph = made(ties)
    found = cheapest(graph, "a", "g", 1)
    if found:
        assert found[0][0] == nx.shortest_path_length(graph, "a", "g", weight="cost")
