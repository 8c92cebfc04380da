"""The ontology as one graph, read once."""

import pytest
from bilateral import ontology
from rdflib import Graph


@pytest.fixture(scope="session")
def vocabulary() -> Graph:
    graph = Graph()
    for name in ontology.VOCABULARY:
        graph.parse(ontology.file(name))
    return graph


@pytest.fixture(scope="session")
def shapes() -> Graph:
    return Graph().parse(ontology.file("shapes.ttl"))
