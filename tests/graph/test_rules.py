"""What each rule adds to a minimal graph, triple by triple."""

from collections.abc import Callable

import pytest
from bilateral import ontology
from bilateral.graph import rules
from bilateral.graph.build import Built
from bilateral.graph.names import Names
from bilateral.graph.store import Embedded
from pyoxigraph import Literal, NamedNode, Quad

StoreOf = Callable[[str], Embedded]
NAMES = Names()
DERIVED = NAMES.expand(rules.DERIVED)
XAR = 'country:XAR a bil:Country ; rdfs:label "Arland"@en , "Arlanden"@de .'
XBO = 'country:XBO a bil:Country ; rdfs:label "Borland"@en .'
XCU = 'country:XCU a bil:Country ; rdfs:label "Curland"@en .'
SEA = 'body:SEA a bil:IntergovernmentalOrganization ; rdfs:label "Sea Council"@en .'


def told(quad: Quad) -> str:
    """A triple with prefixed names."""
    words = (
        str(term) if isinstance(term, Literal) else NAMES.shorten(term.value)
        for term in quad.triple
    )
    return " ".join(words)


@pytest.fixture
def adds(store_of: StoreOf, monkeypatch: pytest.MonkeyPatch) -> Callable[[str, str], list[str]]:
    """What rules of one name add to what is said in a source's graph."""

    def derived(rule: str, turtle: str) -> list[str]:
        chosen = [path for path in ontology.rules() if path.stem[3:].startswith(rule)]
        assert chosen
        monkeypatch.setattr(ontology, "rules", lambda: chosen)
        store = store_of(f"source:s {{ {turtle} }}")
        count = rules.derive(store, NAMES)
        found = sorted(map(told, store.quads(DERIVED)))
        assert count == len(found)
        return found

    return derived


Adds = Callable[[str, str], list[str]]


def test_the_rules_run_in_this_order() -> None:
    assert [path.stem for path in ontology.rules()] == [
        *("10-types", "20-posts", "30-represents", "40-polities"),
        *("50-dyads", "55-dyad-labels", "60-contradictions", "70-provenance"),
    ]


def test_types_rise_through_all_classes_above(adds: Adds) -> None:
    found = adds(
        "types",
        """
        bil:Ministry rdfs:subClassOf bil:Organization .
        bil:Organization rdfs:subClassOf org:Organization , bil:Agent .
        bil:Agent rdfs:subClassOf prov:Agent , [ a <urn:restriction> ] .
        body:m a bil:Ministry .
        body:o a bil:Organization , org:Organization .
        body:x a org:Organization .
        org:Organization rdfs:subClassOf <urn:foreign> .
        """,
    )
    assert found == [
        "body:m rdf:type bil:Agent",
        "body:m rdf:type bil:Organization",
        "body:m rdf:type org:Organization",
        "body:m rdf:type prov:Agent",
        "body:m rdf:type urn:foreign",
        "body:o rdf:type bil:Agent",
        "body:o rdf:type prov:Agent",
        "body:o rdf:type urn:foreign",
    ]


def test_types_end_where_classes_run_in_a_circle(adds: Adds) -> None:
    circle = "bil:A rdfs:subClassOf bil:B . bil:B rdfs:subClassOf bil:A . body:x a bil:A ."
    assert adds("types", circle) == ["body:x rdf:type bil:B"]


def test_posts_in_units_are_posts_in_wholes(adds: Adds) -> None:
    found = adds(
        "posts",
        """
        post:head org:postIn body:desk .
        post:minister org:postIn body:ministry .
        body:desk org:unitOf body:bureau . body:bureau org:unitOf body:ministry .
        """,
    )
    assert found == ["post:head org:postIn body:bureau", "post:head org:postIn body:ministry"]


REPRESENTS = {
    "ministry": ("body:m a bil:Ministry ; bil:country country:XAR .", ["body:m"]),
    "other organs": (
        " ".join(
            f"body:{kind.lower()} a bil:{kind} ; bil:country country:XAR ."
            for kind in ("Agency", "Court", "Executive", "Legislature", "Military")
        ),
        ["body:agency", "body:court", "body:executive", "body:legislature", "body:military"],
    ),
    "bureau of a ministry": (
        "body:m a bil:Ministry ; bil:country country:XAR . "
        "body:b a bil:Bureau ; org:unitOf body:m .",
        ["body:b", "body:m"],
    ),
    "bureau two levels deep": (
        "body:m a bil:Ministry ; bil:country country:XAR . "
        "body:b a bil:Bureau ; org:unitOf body:m . body:c a bil:Bureau ; org:unitOf body:b .",
        ["body:b", "body:c", "body:m"],
    ),
    "who holds a post": (
        "body:m a bil:Ministry ; bil:country country:XAR . "
        "person:x a bil:Official ; org:holds post:p . post:p org:postIn body:m .",
        ["body:m", "person:x"],
    ),
    "who holds a post in a bureau": (
        "body:m a bil:Ministry ; bil:country country:XAR . "
        "body:b a bil:Bureau ; org:unitOf body:m . "
        "person:x org:holds post:p . post:p org:postIn body:b .",
        ["body:b", "body:m", "person:x"],
    ),
    "who holds a post of the state itself": (
        "person:x org:holds post:p . post:p org:postIn country:XAR .",
        ["person:x"],
    ),
    "companies and groups": (
        " ".join(
            f"body:{kind.lower()} a bil:{kind} ; bil:country country:XAR . "
            f"person:{kind.lower()} org:holds post:{kind} . "
            f"post:{kind} org:postIn body:{kind.lower()} ."
            for kind in (
                *("Company", "ArmedGroup", "NonGovernmentalOrganization"),
                *("PoliticalParty", "Group", "Organization"),
            )
        ),
        [],
    ),
    "places and products": ("body:x a bil:Place ; bil:country country:XAR .", []),
    "organ of what is no state": (
        "body:m a bil:Ministry ; bil:country country:NONE .",
        [],
    ),
}


@pytest.mark.parametrize(("turtle", "agents"), REPRESENTS.values(), ids=list(REPRESENTS))
def test_who_represents_a_state(turtle: str, agents: list[str], adds: Adds) -> None:
    found = adds("represents", f"{XAR} {turtle}")
    assert found == [f"{agent} bil:represents country:XAR" for agent in agents]


def test_who_represents_an_intergovernmental_organization(adds: Adds) -> None:
    found = adds(
        "represents",
        f"""{SEA}
        body:sea-desk a bil:Bureau ; org:unitOf body:SEA .
        body:sea-fish a bil:Bureau ; org:unitOf body:sea-desk .
        person:chief org:holds post:chief . post:chief org:postIn body:SEA .
        person:clerk org:holds post:clerk . post:clerk org:postIn body:sea-fish .
        country:XAR bil:memberOf body:SEA .
        """,
    )
    agents = ["body:sea-desk", "body:sea-fish", "person:chief", "person:clerk"]
    assert found == [f"{agent} bil:represents body:SEA" for agent in agents]


def test_who_serves_two_states_represents_both(adds: Adds) -> None:
    found = adds(
        "represents",
        f"""{XAR} {XBO}
        body:a a bil:Ministry ; bil:country country:XAR .
        body:b a bil:Ministry ; bil:country country:XBO .
        person:x org:holds post:a , post:b . post:a org:postIn body:a . post:b org:postIn body:b .
        """,
    )
    assert [line for line in found if line.startswith("person:")] == [
        "person:x bil:represents country:XAR",
        "person:x bil:represents country:XBO",
    ]


def test_polities_of_events(adds: Adds) -> None:
    found = adds(
        "polities",
        f"""{XAR} {XBO} {SEA}
        person:x bil:represents country:XAR . body:m bil:represents country:XBO .
        body:company a bil:Company .
        event:a bil:actor person:x ; bil:recipient body:m .
        event:b bil:actor country:XAR ; bil:recipient body:SEA .
        event:c bil:actor body:company .
        """,
    )
    assert found == [
        "event:a bil:actorPolity country:XAR",
        "event:a bil:recipientPolity country:XBO",
        "event:b bil:actorPolity country:XAR",
        "event:b bil:recipientPolity body:SEA",
    ]


def dyad(name: str, first: str, second: str, label: str) -> list[str]:
    return [
        f"dyad:{name} bil:member {first}",
        f"dyad:{name} bil:member {second}",
        f"dyad:{name} rdf:type bil:Dyad",
        f'dyad:{name} rdfs:label "{label}"@en',
    ]


ARBO = dyad("XAR-XBO", "country:XAR", "country:XBO", "Arland – Borland")


@pytest.mark.parametrize(
    ("fact", "turtle"),
    [
        ("event:e", "event:e bil:actorPolity country:XAR ; bil:recipientPolity country:XBO ."),
        ("event:e", "event:e bil:actorPolity country:XBO ; bil:recipientPolity country:XAR ."),
        ("measure:m", "measure:m bil:imposedBy country:XBO ; bil:target country:XAR ."),
        ("measure:m", "measure:m bil:imposedBy country:XAR ; bil:target country:XBO ."),
        ("agreement:a", "agreement:a bil:party country:XBO , country:XAR ."),
        (
            "event:e",
            "event:e bil:actorPolity country:XAR , country:XBO ; "
            "bil:recipientPolity country:XBO , country:XAR .",
        ),
    ],
)
def test_a_dyad_does_not_depend_on_the_direction(fact: str, turtle: str, adds: Adds) -> None:
    expected = [*ARBO, f"{fact} bil:ofDyad dyad:XAR-XBO"]
    assert adds("dyad", f"{XAR} {XBO} {turtle}") == sorted(expected)


def test_three_parties_make_three_dyads(adds: Adds) -> None:
    parties = "country:XAR , country:XBO , country:XCU"
    talks = f"event:e bil:actorPolity {parties} ; bil:recipientPolity {parties} ."
    assert adds("dyad", f"{XAR} {XBO} {XCU} {talks}") == [
        *ARBO,
        *dyad("XAR-XCU", "country:XAR", "country:XCU", "Arland – Curland"),
        *dyad("XBO-XCU", "country:XBO", "country:XCU", "Borland – Curland"),
        *(f"event:e bil:ofDyad dyad:{name}" for name in ("XAR-XBO", "XAR-XCU", "XBO-XCU")),
    ]


def test_a_state_and_an_organization_make_a_dyad(adds: Adds) -> None:
    talks = "event:e bil:actorPolity country:XAR ; bil:recipientPolity body:SEA ."
    assert adds("dyad", f"{XAR} {SEA} {talks}") == [
        *sorted(dyad("SEA-XAR", "body:SEA", "country:XAR", "Sea Council – Arland")),
        "event:e bil:ofDyad dyad:SEA-XAR",
    ]


@pytest.mark.parametrize(
    "turtle",
    [
        "event:e bil:actorPolity country:XAR ; bil:recipientPolity country:XAR .",
        "event:e bil:actorPolity country:XAR .",
        "agreement:a bil:party country:XAR .",
        "measure:m bil:target country:XAR .",
    ],
)
def test_one_state_makes_no_dyad(turtle: str, adds: Adds) -> None:
    assert adds("dyad", f"{XAR} {XBO} {turtle}") == []


def test_dyads_stand_under_the_base_of_their_members(store_of: StoreOf) -> None:
    there = "https://data.example/"
    store = store_of(
        f"""source:s {{
        <{there}country/XBO> a bil:Country ; rdfs:label "Borland"@en .
        <{there}country/XAR> a bil:Country ; rdfs:label "Arland"@en .
        <{there}measure/m> bil:imposedBy <{there}country/XBO> ; bil:target <{there}country/XAR> .
        }}"""
    )
    rules.derive(store, Names(there))
    assert store.graphs() == [f"{there}source/derived", "https://w3id.org/bilateral/source/s"]
    derived = [str(quad) for quad in store.quads(f"{there}source/derived")]
    assert any(
        f"<{there}measure/m> " in line and f"<{there}dyad/XAR-XBO>" in line for line in derived
    )


def test_contradictions_hold_in_both_directions(adds: Adds) -> None:
    said = "claim:a bil:contradicts claim:b . claim:b bil:contradicts claim:c , claim:a ."
    assert adds("contradictions", said) == ["claim:c bil:contradicts claim:b"]


def test_facts_come_from_the_sources_of_their_evidence(adds: Adds) -> None:
    found = adds(
        "provenance",
        """
        evidence:x oa:hasSource source:s . evidence:y oa:hasSource source:t .
        event:a bil:evidence evidence:x , evidence:y .
        event:b bil:evidence evidence:x ; bil:confidence 0.8 .
        event:c rdfs:label "no evidence"@en .
        """,
    )
    assert found == [
        "event:a prov:wasDerivedFrom source:s",
        "event:a prov:wasDerivedFrom source:t",
        "event:a prov:wasGeneratedBy process:curated",
        "event:b prov:wasDerivedFrom source:s",
    ]


WHOLE = f"""source:s {{ {XAR} {XBO}
    body:m a bil:Ministry ; bil:country country:XAR .
    person:x a bil:Official ; org:holds post:p . post:p org:postIn body:m .
    event:e bil:actor person:x ; bil:recipient country:XBO ; bil:evidence evidence:x .
    evidence:x oa:hasSource source:s .
}}"""


def test_rules_build_on_each_other(store_of: StoreOf) -> None:
    store = store_of(WHOLE)
    rules.derive(store, NAMES)
    found = {told(quad) for quad in store.quads(DERIVED)}
    assert found >= {"event:e bil:actorPolity country:XAR", "event:e bil:ofDyad dyad:XAR-XBO"}


def test_deriving_twice_adds_nothing(store_of: StoreOf) -> None:
    store = store_of(WHOLE)
    assert rules.derive(store, NAMES) > 0
    before = set(store.quads())
    assert rules.derive(store, NAMES) == 0
    assert set(store.quads()) == before


def test_nothing_that_is_said_is_derived_again(store_of: StoreOf) -> None:
    store = store_of(
        "source:s { claim:a bil:contradicts claim:b . claim:b bil:contradicts claim:a . }"
    )
    assert rules.derive(store, NAMES) == 0
    assert store.graphs() == ["https://w3id.org/bilateral/source/s"]


def test_derived_facts_can_be_dropped_and_derived_again(built: Built) -> None:
    told_only = [q for q in built.store.quads() if q.graph_name != NamedNode(DERIVED)]
    again = Embedded.memory(NAMES.prefixes)
    again.add(told_only)
    assert rules.derive(again, NAMES) > 0
    assert set(again.quads()) == set(built.store.quads())
