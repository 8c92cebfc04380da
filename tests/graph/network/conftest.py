"""A small store with a vocabulary of its own, so that each way of drawing is seen alone."""

from collections.abc import Callable

import pytest
from bilateral.graph.names import Names
from bilateral.graph.network.index import Index
from bilateral.graph.store import Embedded

SAID = """
<https://w3id.org/bilateral/ontology> {
  bil:Country bil:drawnAs "node" ; rdfs:label "state"@en .
  bil:Organization bil:drawnAs "node" ; rdfs:label "organization"@en .
  bil:Ministry bil:drawnAs "node" ; rdfs:subClassOf bil:Organization ; rdfs:label "ministry"@en .
  bil:Official bil:drawnAs "node" ; rdfs:label "official"@en .
  bil:Event bil:drawnAs "node" ; rdfs:label "event"@en .
  bil:Claim bil:drawnAs "node" ; rdfs:label "claim"@en .
  org:Post bil:drawnAs "link" ; rdfs:label "post"@en .
  bil:actor bil:drawnAs "edge" ; rdfs:label "actor"@en ; bil:inverseLabel "acts in"@en .
  bil:claimant bil:drawnAs "edge" ; rdfs:label "claimant"@en .
  org:holds bil:drawnAs "edge" ; rdfs:label "holds"@en ; bil:inverseLabel "held by"@en .
  org:postIn bil:drawnAs "edge" ; rdfs:label "post in"@en ; bil:inverseLabel "posts"@en .
  bil:represents bil:drawnAs "anchor" ; rdfs:label "represents"@en .
  bil:date rdfs:label "date"@en . bil:duration rdfs:label "length"@en .
  schema:url rdfs:label "address"@en .
}
source:registry {
  country:XAR a bil:Country ; rdfs:label "Arland"@en , "Arlanden"@de ; skos:altLabel "Ar"@en .
  country:XBO a bil:Country ; rdfs:label "Borland"@en .
  body:mofa a bil:Ministry ; rdfs:label "Foreign Ministry"@en .
}
source:s {
  source:s a bil:Source ; schema:headline "The news"@en ; schema:publisher body:post ;
    schema:datePublished "2001-05-08T10:00:00"^^xsd:dateTime ; schema:url <https://example.org/n> .
  body:post rdfs:label "Sample Post"@en .
  person:lee a bil:Official ; rdfs:label "Ann Lee"@en ; org:holds post:m ;
    schema:url <https://example.org/lee> .
  post:m a org:Post ; rdfs:label "minister"@en ; org:postIn body:mofa .
  event:e a bil:Event ; rdfs:label "Talks"@en ; bil:actor person:lee ;
    bil:date "2001-05-07"^^xsd:date ; bil:duration "PT1H30M"^^xsd:duration ;
    bil:evidence evidence:a , evidence:b .
  claim:c a bil:Claim ; bil:content "It rains"@en ; bil:claimant person:lee ;
    bil:evidence evidence:b .
  evidence:a a oa:SpecificResource ; oa:hasSource source:s ; oa:hasSelector evidence:as .
  evidence:as oa:start 7 ; oa:end 12 .
  evidence:b a oa:SpecificResource ; oa:hasSource source:s ; bil:paragraph 3 ;
    oa:hasSelector evidence:bs , evidence:bq .
  evidence:bs oa:start 1 ; oa:end 5 .
  evidence:bq oa:exact "rain" .
}
source:derived {
  person:lee bil:represents country:XAR ; a prov:Agent .
  event:e bil:actorPolity country:XAR .
}
"""


@pytest.fixture(scope="session")
def small(store_of: Callable[[str], Embedded]) -> Embedded:
    return store_of(SAID)


@pytest.fixture(scope="session")
def drawn(small: Embedded, names: Names) -> Index:
    return Index.read(small, names)
