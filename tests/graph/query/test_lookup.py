"""What users call things."""

from collections.abc import Callable

import pytest
from bilateral.graph.errors import BilateralError
from bilateral.graph.names import Names
from bilateral.graph.query import lookup
from bilateral.graph.query.polities import UnknownError
from bilateral.graph.sheets.naming import TYPE
from bilateral.graph.store import Embedded
from pyoxigraph import Literal, NamedNode, Quad

HOME = "https://w3id.org/bilateral/"
SAID = """source:s {
  country:XAR a bil:Country ; rdfs:label "Arland"@en , "Arlanden"@de ; bil:iso3 "XAR" .
  country:XBO a bil:Country ; rdfs:label "Borland"@en ; bil:shortName "Bo"@en ;
    skos:altLabel "Straße der Inseln"@de .
  body:SEA a bil:Organization ; rdfs:label "Sea Council"@en ; bil:acronym "SEACO" .
  body:sea-two a bil:Organization ; rdfs:label "Second Sea Council"@en ; bil:acronym "SEACO" .
  event:e a bil:Event ; rdfs:label "Talks"@en .
  bil:Country a rdfs:Class ; rdfs:label "Country"@en .
}"""


@pytest.fixture(scope="module")
def store(store_of: Callable[[str], Embedded]) -> Embedded:
    return store_of(SAID)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("country:XAR", "country:XAR"),
        (f"{HOME}country/XAR", "country:XAR"),
        ("XAR", "country:XAR"),
        ("xar", "country:XAR"),
        ("Arland", "country:XAR"),
        ("ARLAND", "country:XAR"),
        ("Arlanden", "country:XAR"),
        ("Bo", "country:XBO"),
        ("STRASSE DER INSELN", "country:XBO"),
        ("Sea Council", "body:SEA"),
        ("talks", "event:e"),
    ],
)
def test_things_are_found(text: str, name: str, store: Embedded, names: Names) -> None:
    assert lookup.find(store, names, text) == names.expand(name)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Arlond", "nothing in the store is called 'Arlond'; did you mean 'Arland'?"),
        ("zzzzz", "nothing in the store is called 'zzzzz'"),
        ("", "nothing in the store is called ''"),
        ("Country", "nothing in the store is called 'Country'"),
        (
            "country:XAX",
            "nothing in the store is called 'country:XAX'; did you mean 'country:XAR'?",
        ),
        ("https://example.org/zzzz", "nothing in the store is called 'https://example.org/zzzz'"),
        ("http://[", "nothing in the store is called 'http://['"),
        ("http://a%zz", "nothing in the store is called 'http://a%zz'"),
        ("SEACO", "'SEACO' may mean body:SEA, body:sea-two; give one of these names"),
        ("seaco", "'seaco' may mean body:SEA, body:sea-two; give one of these names"),
    ],
)
def test_things_are_not_found(text: str, told: str, store: Embedded, names: Names) -> None:
    with pytest.raises(BilateralError) as caught:
        lookup.find(store, names, text)
    assert str(caught.value) == told


def test_a_word_with_a_colon_may_be_a_name(store_of: Callable[[str], Embedded]) -> None:
    store = store_of('source:s { event:x a bil:Event ; rdfs:label "Note: fish"@en . }')
    assert lookup.find(store, Names(), "note: fish") == f"{HOME}event/x"


def test_things_under_another_base(names: Names) -> None:
    moved = Names("https://data.example/")
    store = Embedded.memory(moved.prefixes)
    iri = NamedNode("https://data.example/country/XAR")
    label = NamedNode("http://www.w3.org/2000/01/rdf-schema#label")
    graph = NamedNode("urn:g")
    store.add([Quad(iri, label, Literal("Arland"), graph), Quad(iri, TYPE, graph, graph)])
    assert lookup.find(store, moved, "arland") == iri.value
    assert lookup.find(store, moved, "country:XAR") == iri.value
    with pytest.raises(BilateralError, match="nothing in the store is called 'arland'"):
        lookup.find(store, names, "arland")


def test_events_are_looked_through_last(store_of: Callable[[str], Embedded]) -> None:
    store = store_of("""source:s {
      bil:Country bil:drawnAs "node" .
      country:XAR a bil:Country ; rdfs:label "Arland"@en .
      event:one a bil:Event ; rdfs:label "Arland"@en .
      event:two a bil:Event ; rdfs:label "Arlond"@en .
    }""")
    assert lookup.find(store, Names(), "arland") == f"{HOME}country/XAR"
    assert lookup.find(store, Names(), "arlond") == f"{HOME}event/two"
    with pytest.raises(BilateralError, match=r"'Arlend'; did you mean 'Arl.nd'"):
        lookup.find(store, Names(), "Arlend")


def test_of_very_many_names_the_very_name_is_found(
    store: Embedded, names: Names, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(lookup, "MOST", 1)
    for text in ("Talks", "talks", "TALKS"):
        assert lookup.find(store, names, text) == names.expand("event:e")
    with pytest.raises(UnknownError, match="nothing in the store is called 'arlanden'"):
        lookup.find(store, names, "arlanden")


def test_what_is_no_text_is_nobodys_name(store: Embedded, names: Names) -> None:
    with pytest.raises(UnknownError, match="nothing in the store is called"):
        lookup.find(store, names, "Talks\udcff")
