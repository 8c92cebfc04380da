"""Which things are nodes and which statements are edges."""

from collections.abc import Callable

import pytest
from bilateral.graph.build import Built
from bilateral.graph.errors import BilateralError
from bilateral.graph.names import Names
from bilateral.graph.network import projection
from bilateral.graph.network.index import Index
from bilateral.graph.network.projection import Network, Projection
from bilateral.graph.store import Embedded


def edges(network: Network) -> list[tuple[str, str, str, str]]:
    return sorted(
        (a, b, told["property"], told["label"]) for a, b, told in network.edges(data=True)
    )


@pytest.fixture(scope="module")
def whole(drawn: Index) -> Network:
    return projection.network(drawn)


def test_nodes_are_what_sources_mention_and_what_anchors_it(whole: Network) -> None:
    # Borland is in the registry only; Arland is there because Ann Lee represents it.
    assert list(whole) == ["body:mofa", "claim:c", "country:XAR", "event:e", "person:lee"]


def test_edges_go_through_links(whole: Network) -> None:
    assert edges(whole) == [
        ("claim:c", "person:lee", "bil:claimant", "claimant"),
        ("event:e", "person:lee", "bil:actor", "actor"),
        ("person:lee", "body:mofa", "org:postIn", "minister"),
    ]


def test_what_a_node_tells(whole: Network) -> None:
    assert whole.nodes["event:e"] == {
        "label": "Talks",
        "kind": "Event",
        "date": "2001-05-07",
        "end": "",
        "event_type": "",
        "modality": "",
        "iri": "https://w3id.org/bilateral/event/e",
    }
    assert whole.nodes["claim:c"]["label"] == "It rains"
    assert whole.nodes["body:mofa"]["kind"] == "Ministry"


def test_ways_of_drawing(drawn: Index, names: Names) -> None:
    found = Projection(drawn).drawn
    assert {names.shorten(iri) for iri in found["link"]} == {"org:Post"}
    assert {names.shorten(iri) for iri in found["anchor"]} == {"bil:represents"}


def test_a_thing_is_drawn_as_its_deepest_class(
    store_of: Callable[[str], Embedded], names: Names
) -> None:
    store = store_of(
        """source:s {
        bil:A bil:drawnAs "node" . bil:B bil:drawnAs "node" ; rdfs:subClassOf bil:A .
        bil:C bil:drawnAs "node" . bil:D rdfs:subClassOf bil:B .
        event:ab a bil:A , bil:B . event:ac a bil:A , bil:C . event:d a bil:D .
        }"""
    )
    made = Projection(Index.read(store, names))
    kinds = {name: names.shorten(made.kind(names.expand(f"event:{name}"))) for name in ("ab", "ac")}
    assert kinds == {"ab": "bil:B", "ac": "bil:A"}
    assert made.kind(names.expand("event:d")) == ""


@pytest.mark.parametrize(
    ("name", "hops", "near"),
    [
        ("event:e", 0, ["event:e"]),
        ("event:e", 1, ["event:e", "person:lee"]),
        ("event:e", 2, ["body:mofa", "claim:c", "event:e", "person:lee"]),
        ("body:mofa", 1, ["body:mofa", "person:lee"]),
        ("country:XAR", 5, ["country:XAR"]),
    ],
)
def test_what_is_near(name: str, hops: int, near: list[str], whole: Network) -> None:
    found = projection.around(whole, name, hops)
    assert sorted(found) == near
    assert edges(found) == [edge for edge in edges(whole) if {edge[0], edge[1]} <= set(near)]


def test_what_is_not_there_is_near_nothing(whole: Network) -> None:
    with pytest.raises(BilateralError) as caught:
        projection.around(whole, "person:le", 1)
    told = "nothing in the network is called 'person:le'; did you mean 'person:lee'?"
    assert str(caught.value) == told


def test_the_network_of_triples(drawn: Index, small: Embedded) -> None:
    answer = small.query(
        """CONSTRUCT {
          event:e bil:actorPolity country:XAR . person:lee bil:represents country:XAR .
          event:e rdfs:label "Talks" . event:e bil:eventType <urn:x> . [] bil:actor country:XAR
        } {}"""
    )
    assert answer.triples is not None
    made = projection.of_triples(drawn, answer.triples)
    assert sorted(made) == ["country:XAR", "event:e", "person:lee"]
    assert edges(made) == [
        ("event:e", "country:XAR", "bil:actorPolity", "bil:actorPolity"),
        ("person:lee", "country:XAR", "bil:represents", "represents"),
    ]
    assert made.nodes["country:XAR"]["kind"] == "Country"


def test_no_triples_no_network(drawn: Index) -> None:
    assert list(projection.of_triples(drawn, [])) == []


def test_the_world_is_drawn(built: Built, index: Index) -> None:
    made = projection.network(index)
    assert {"country:XAR", "country:XBO", "person:ann-lee", "product:fish"} <= set(made)
    labels = {edge[3] for edge in edges(made) if edge[0] == "person:ann-lee"}
    assert "foreign minister" in labels
    (talks,) = (n for n, told in made.nodes(data=True) if told["kind"] == "Meeting")
    told = made.nodes[talks]
    assert (told["date"], told["event_type"]) == ("2001-05-07", "CONSULT")
    assert made.nodes["measure:xar-fish-ban-2001"]["date"] == "2001-03"
    assert built.notes == ()
