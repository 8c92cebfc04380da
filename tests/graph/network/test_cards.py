"""What a reader is told of a node."""

from collections.abc import Callable

import pytest
from bilateral.graph.names import Names
from bilateral.graph.network.card import Card, Evidence, Fact
from bilateral.graph.network.cards import cards
from bilateral.graph.network.index import Index
from bilateral.graph.store import Embedded

NODES = ("body:mofa", "claim:c", "country:XAR", "event:e", "person:lee")
SHOWN = Evidence(
    "The news", "Sample Post", "2001-05-08 10:00:00", "https://example.org/n", 3, 1, 5, "rain"
)
HIDDEN = Evidence(
    "The news", "Sample Post", "2001-05-08 10:00:00", "https://example.org/n", None, 7, 12, ""
)
BOTH = (SHOWN, HIDDEN)


@pytest.fixture(scope="module")
def told(drawn: Index) -> dict[str, Card]:
    return cards(drawn, NODES)


def test_a_card_for_each_node(told: dict[str, Card]) -> None:
    assert list(told) == list(NODES)


def test_facts_of_an_event_with_their_evidence(told: dict[str, Card]) -> None:
    assert told["event:e"] == Card(
        "event:e",
        "Talks",
        "event",
        (
            Fact("actor", "Ann Lee", "person:lee", "", "", BOTH),
            Fact("date", "2001-05-07", "", "", "", BOTH),
            Fact("length", "1 h 30 min", "", "", "", BOTH),
        ),
        BOTH,
    )


def test_facts_of_a_claim_name_its_claimant(told: dict[str, Card]) -> None:
    card = told["claim:c"]
    assert (card.label, card.kind, card.evidence) == ("It rains", "claim", (SHOWN,))
    claimant = Fact("claimant", "Ann Lee", "person:lee", "", "Ann Lee", (SHOWN,))
    assert claimant in card.facts


def test_facts_of_others_read_backwards(told: dict[str, Card]) -> None:
    assert told["person:lee"].facts == (
        Fact("address", "https://example.org/lee", "", "https://example.org/lee", "", ()),
        Fact("holds", "minister, Foreign Ministry", "body:mofa", "", "", ()),
        Fact("represents", "Arland", "country:XAR", "", "", ()),
        Fact("acts in", "Talks", "event:e", "", "", BOTH),
        Fact("claimant of", "It rains", "claim:c", "", "Ann Lee", (SHOWN,)),
    )


def test_links_are_handed_on_to_their_owners(told: dict[str, Card]) -> None:
    fact = Fact("held by", "Ann Lee, minister", "person:lee", "", "", ())
    assert told["body:mofa"].facts == (fact,)


def test_other_names_are_told_and_the_label_is_not(told: dict[str, Card]) -> None:
    labels = [(fact.property, fact.value) for fact in told["country:XAR"].facts]
    assert labels == [("rdfs:label", "Arlanden"), ("skos:altLabel", "Ar")]


def test_only_nodes_that_are_shown_are_led_to(drawn: Index) -> None:
    (card,) = cards(drawn, ["event:e"]).values()
    assert ("actor", "Ann Lee", "", "") in [
        (f.property, f.value, f.node, f.link) for f in card.facts
    ]


@pytest.mark.parametrize(
    ("value", "shown"),
    [
        ('"PT70M"^^xsd:duration', "1 h 10 min"),
        ('"PT2H"^^xsd:duration', "2 h"),
        ('"PT2H5M"^^xsd:duration', "2 h 5 min"),
        ('"P3D"^^xsd:duration', "P3D"),
        ('"PT70M"', "PT70M"),
        ('"2001-03"^^xsd:gYearMonth', "2001-03"),
    ],
)
def test_values_in_words(
    value: str, shown: str, store_of: Callable[[str], Embedded], names: Names
) -> None:
    index = Index.read(store_of(f"source:s {{ event:e a bil:Event ; bil:x {value} }}"), names)
    assert [fact.value for fact in cards(index, ["event:e"])["event:e"].facts] == [shown]


@pytest.mark.parametrize(
    ("iri", "link"),
    [
        ("https://example.org/x", "https://example.org/x"),
        ("http://example.org/x", "http://example.org/x"),
        ("javascript:alert(1)", ""),
        ("data:text/html,x", ""),
        ("ftp://example.org/x", ""),
        ("https://w3id.org/bilateral/country/XAR", ""),
    ],
)
def test_only_addresses_outside_are_links(
    iri: str, link: str, store_of: Callable[[str], Embedded], names: Names
) -> None:
    store = store_of(f"source:s {{ event:e a bil:Event ; bil:x <{iri}> . country:XAR a bil:Y }}")
    (fact,) = cards(Index.read(store, names), ["event:e"])["event:e"].facts
    assert (fact.node, fact.link) == ("", link)


def test_evidence_is_sorted_by_place(told: dict[str, Card]) -> None:
    assert [e.start for e in told["event:e"].evidence] == [1, 7]


def test_quotes_of_the_world_are_shown(index: Index) -> None:
    ban = "measure:xar-fish-ban-2001"
    (evidence,) = cards(index, [ban])[ban].evidence
    assert evidence.quote == "Arland stopped buying Borland's fish in March"
    assert (evidence.start, evidence.end, evidence.paragraph) == (129, 174, 3)
    assert evidence.source == "Ministers meet about fish"


def test_cards_do_not_depend_on_the_order_of_nodes(drawn: Index, told: dict[str, Card]) -> None:
    assert list(cards(drawn, reversed(NODES)).items()) == list(told.items())
