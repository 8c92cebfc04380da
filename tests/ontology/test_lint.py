"""The linter of the vocabulary: every term is explained, has its place and is defined once."""

import re
from collections import Counter

from bilateral import ontology
from rdflib import OWL, RDF, RDFS, SKOS, BNode, Graph, Literal, Namespace, Node, URIRef

HOME = "https://w3id.org/bilateral/"
BIL = Namespace(f"{HOME}ontology#")
SCHEMA = Namespace("https://schema.org/")
PROPERTIES = (OWL.ObjectProperty, OWL.DatatypeProperty, OWL.AnnotationProperty)


def ours(graph: Graph, *kinds: URIRef) -> list[URIRef]:
    found = {node for kind in kinds for node in graph.subjects(RDF.type, kind)}
    return sorted(node for node in found if isinstance(node, URIRef) and node.startswith(HOME))


def english(graph: Graph, node: Node, prop: URIRef) -> list[str]:
    texts = graph.objects(node, prop)
    return [str(text) for text in texts if isinstance(text, Literal) and text.language == "en"]


def test_the_ontology_says_what_it_is(vocabulary: Graph) -> None:
    node = URIRef(f"{HOME}ontology")
    terms = Namespace("http://purl.org/dc/terms/")
    assert vocabulary.value(node, OWL.versionInfo) == Literal("0.1.0")
    for prop in (terms.title, terms.description, terms.license):
        assert vocabulary.value(node, prop) is not None


def test_terms_have_one_label_and_one_comment(vocabulary: Graph) -> None:
    terms = set(vocabulary.subjects(RDFS.isDefinedBy))
    assert set(ours(vocabulary, OWL.Class, *PROPERTIES)) <= terms
    for term in terms:
        for prop in (RDFS.label, RDFS.comment):
            assert len(english(vocabulary, term, prop)) == 1, (term, prop)


def test_properties_have_a_domain_and_a_range_or_say_why_not(vocabulary: Graph) -> None:
    for sides in ((RDFS.domain, SCHEMA.domainIncludes), (RDFS.range, SCHEMA.rangeIncludes)):
        for term in ours(vocabulary, *PROPERTIES):
            places = [value for side in sides for value in vocabulary.objects(term, side)]
            assert places or english(vocabulary, term, BIL.domainNote), (term, sides)


def test_several_domains_or_ranges_are_no_intersection(vocabulary: Graph) -> None:
    for one in (RDFS.domain, RDFS.range):
        assert max(Counter(vocabulary.subjects(one)).values()) == 1


def test_domains_and_ranges_of_our_own_exist(vocabulary: Graph) -> None:
    for prop in (RDFS.domain, RDFS.range, SCHEMA.domainIncludes, SCHEMA.rangeIncludes):
        for value in vocabulary.objects(None, prop):
            assert not str(value).startswith(HOME) or (value, RDF.type, OWL.Class) in vocabulary


def test_concepts_have_one_label_and_one_definition(vocabulary: Graph) -> None:
    concepts = ours(vocabulary, SKOS.Concept)
    assert len(concepts) > 200
    for concept in concepts:
        assert len(english(vocabulary, concept, SKOS.prefLabel)) == 1, concept
        assert len(english(vocabulary, concept, SKOS.definition)) == 1, concept
        assert vocabulary.value(concept, SKOS.inScheme) is not None, concept


def test_schemes_exist_and_their_labels_differ(vocabulary: Graph) -> None:
    for scheme in set(vocabulary.objects(None, SKOS.inScheme)):
        assert (scheme, RDF.type, SKOS.ConceptScheme) in vocabulary, scheme
        members = list(vocabulary.subjects(SKOS.inScheme, scheme))
        labels = {english(vocabulary, node, SKOS.prefLabel)[0].lower() for node in members}
        assert len(labels) == len(members), scheme


def test_broader_concepts_exist(vocabulary: Graph) -> None:
    for concept in vocabulary.objects(None, SKOS.broader):
        assert (concept, RDF.type, SKOS.Concept) in vocabulary, concept


def test_nothing_is_defined_twice() -> None:
    text = "\n".join(ontology.file(name).read_text("utf-8") for name in ontology.VOCABULARY)
    heads = Counter(re.findall(r"^(\S+) a ", text, re.MULTILINE))
    assert sum(heads.values()) > 400
    assert [head for head, times in heads.items() if times > 1] == []


def test_no_blank_nodes(vocabulary: Graph) -> None:
    assert not [node for node in vocabulary.all_nodes() if isinstance(node, BNode)]


def test_rules_that_derive_exist(vocabulary: Graph) -> None:
    rules = {path.stem for path in ontology.rules()}
    assert {str(name) for name in vocabulary.objects(None, BIL.derivedBy)} <= rules
