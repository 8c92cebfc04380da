"""The public names that saved queries rely on, typed out: none may vanish, none may move."""

import pytest
from rdflib import OWL, RDF, RDFS, SKOS, Graph, Literal, Namespace, URIRef

HOME = "https://w3id.org/bilateral/"
BIL = Namespace(f"{HOME}ontology#")
NAMES = {
    "bil": str(BIL),
    "foaf": "http://xmlns.com/foaf/0.1/",
    "org": "http://www.w3.org/ns/org#",
    "prov": "http://www.w3.org/ns/prov#",
    "schema": "https://schema.org/",
    "sem": "http://semanticweb.cs.vu.nl/2009/11/sem/",
    "skos": str(SKOS),
}
ABOVE = {
    "Country": "schema:Country prov:Agent",
    "Organization": "org:Organization prov:Organization",
    "Ministry": "bil:Organization",
    "Bureau": "bil:Organization org:OrganizationalUnit",
    "Agency": "bil:Organization",
    "Executive": "bil:Organization",
    "Legislature": "bil:Organization",
    "Court": "bil:Organization",
    "Military": "bil:Organization",
    "IntergovernmentalOrganization": "bil:Organization",
    "Company": "bil:Organization",
    "ArmedGroup": "bil:Organization",
    "NonGovernmentalOrganization": "bil:Organization",
    "PoliticalParty": "bil:Organization",
    "Group": "prov:Agent",
    "Official": "schema:Person foaf:Person prov:Person",
    "Place": "schema:Place",
    "Agreement": "schema:Legislation",
    "Measure": "",
    "Ruling": "",
    "Issue": "skos:Concept",
    "Product": "schema:Product",
    "Event": "sem:Event schema:Event prov:Activity",
    "Meeting": "bil:Event",
    "Claim": "schema:Claim",
    "Source": "schema:CreativeWork prov:Entity",
    "Dyad": "",
}
PROPERTIES = """
about acronym actor actorPolity affects against base capital claimant confidence content context
contradicts country date demonym duration effectiveOn endDate endedOn eventType evidence existedFrom
existedUntil expiresOn governmentName imposedBy inFavourOf inForceFrom inResponseTo iso2 iso3
isoNumeric issuedBy justification measureKind member memberOf modality mode ofDyad officialName
outcome paragraph participant party place quadClass reason recipient recipientPolity refersTo
represents score seat sha256 shortName signedOn stance status successor target
"""
FOREIGN = """
org:Post org:holds org:postIn org:unitOf schema:NewsArticle schema:author schema:datePublished
schema:headline schema:publisher schema:url skos:altLabel prov:wasDerivedFrom prov:wasGeneratedBy
"""
SUBPROPERTIES = {"actor": "sem:hasActor", "place": "sem:hasPlace", "eventType": "sem:eventType"}
CONCEPTS = {
    "status": (
        "in-force announced threatened proposed suspended withdrawn lifted rejected expired signed"
    ),
    "stance": "asserts denies demands hopes regrets criticises justifies",
    "modality": "occurred ongoing planned hypothetical denied",
}
KINDS = """
export-control list-removal tariff sanction import-ban agreement-withdrawal expulsion aid
troop-movement
"""
DERIVED = ["actorPolity", "member", "ofDyad", "recipientPolity", "represents"]
UNDRAWN = {"Source", "Dyad"}
EDGES = """
bil:about bil:actor bil:affects bil:against bil:claimant bil:contradicts bil:country bil:imposedBy
bil:inFavourOf bil:inResponseTo bil:issuedBy bil:justification bil:memberOf bil:participant
bil:party bil:place bil:recipient bil:target org:holds org:postIn org:unitOf
"""


def iri(name: str) -> URIRef:
    prefix, local = name.split(":")
    return URIRef(NAMES[prefix] + local)


@pytest.mark.parametrize(("name", "above"), ABOVE.items())
def test_a_class_stands_below_its_neighbours(vocabulary: Graph, name: str, above: str) -> None:
    assert (BIL[name], RDF.type, OWL.Class) in vocabulary
    found = set(vocabulary.objects(BIL[name], RDFS.subClassOf))
    assert {iri(one) for one in above.split()} <= found


@pytest.mark.parametrize("name", PROPERTIES.split())
def test_a_property_is_defined(vocabulary: Graph, name: str) -> None:
    kinds = set(vocabulary.objects(BIL[name], RDF.type)) - {OWL.SymmetricProperty}
    assert kinds in ({OWL.ObjectProperty}, {OWL.DatatypeProperty})


@pytest.mark.parametrize("name", FOREIGN.split())
def test_a_foreign_term_is_explained(vocabulary: Graph, name: str) -> None:
    assert vocabulary.value(iri(name), RDFS.comment) is not None


@pytest.mark.parametrize(("name", "above"), SUBPROPERTIES.items())
def test_a_property_is_aligned(vocabulary: Graph, name: str, above: str) -> None:
    assert (BIL[name], RDFS.subPropertyOf, iri(above)) in vocabulary


@pytest.mark.parametrize(("scheme", "words"), CONCEPTS.items())
def test_a_scheme_holds_its_concepts_only(vocabulary: Graph, scheme: str, words: str) -> None:
    found = set(vocabulary.subjects(SKOS.inScheme, URIRef(HOME + scheme)))
    assert found == {URIRef(f"{HOME}{scheme}/{word}") for word in words.split()}


@pytest.mark.parametrize("word", KINDS.split())
def test_a_kind_of_measure_exists(vocabulary: Graph, word: str) -> None:
    scheme = f"{HOME}measure-kind"
    assert (URIRef(f"{scheme}/{word}"), SKOS.inScheme, URIRef(scheme)) in vocabulary


def test_contradiction_holds_in_both_directions(vocabulary: Graph) -> None:
    assert (BIL.contradicts, RDF.type, OWL.SymmetricProperty) in vocabulary


def test_what_is_derived(vocabulary: Graph) -> None:
    assert set(vocabulary.subjects(BIL.derivedBy)) == {BIL[name] for name in DERIVED}


def test_what_the_network_draws_as_edges(vocabulary: Graph) -> None:
    assert set(vocabulary.subjects(BIL.drawnAs, Literal("edge"))) == {
        iri(name) for name in EDGES.split()
    }


def test_what_the_network_draws_as_nodes(vocabulary: Graph) -> None:
    classes = {BIL[name] for name in ABOVE.keys() - UNDRAWN}
    nodes = set(vocabulary.subjects(BIL.drawnAs, Literal("node")))
    assert nodes == classes | {iri("foaf:Person")}
    assert set(vocabulary.subjects(BIL.drawnAs, Literal("link"))) == {iri("org:Post")}
    anchors = set(vocabulary.subjects(BIL.drawnAs, Literal("anchor")))
    assert anchors == {iri("bil:represents"), iri("org:unitOf")}


def test_what_is_an_edge_reads_backwards_too(vocabulary: Graph) -> None:
    assert set(vocabulary.subjects(BIL.inverseLabel)) == {iri(name) for name in EDGES.split()}
