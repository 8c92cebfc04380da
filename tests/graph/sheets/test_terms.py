"""The words of a sheet: what each takes, and hints for those that are none."""

import pytest
from bilateral.graph.names import Names
from bilateral.graph.sheets.terms import Key, Terms, nearest

BIL = "https://w3id.org/bilateral/ontology#"


@pytest.fixture(scope="module")
def terms() -> Terms:
    return Terms(Names())


@pytest.mark.parametrize(
    ("name", "iri", "takes"),
    [
        ("id", "@id", "id"),
        ("sheet", "@id", "id"),
        ("type", "@type", "type"),
        ("facts", "@graph", "nodes"),
        ("label", "http://www.w3.org/2000/01/rdf-schema#label", "text"),
        ("ofCountry", f"{BIL}country", "link"),
        ("where", f"{BIL}place", "link"),
        ("status", f"{BIL}status", "word"),
        ("eventType", f"{BIL}eventType", "word"),
        ("iso3", f"{BIL}iso3", "string"),
        ("date", f"{BIL}date", "date"),
        ("dateMonth", f"{BIL}date", "gYearMonth"),
        ("dateYear", f"{BIL}date", "gYear"),
        ("timePublished", "https://schema.org/datePublished", "dateTime"),
        ("duration", f"{BIL}duration", "duration"),
        ("confidence", f"{BIL}confidence", "decimal"),
        ("paragraph", f"{BIL}paragraph", "integer"),
        ("passages", "http://www.w3.org/ns/oa#hasSource", "nodes"),
        ("select", "http://www.w3.org/ns/oa#hasSelector", "choice"),
    ],
)
def test_what_a_key_takes(name: str, iri: str, takes: str, terms: Terms) -> None:
    assert terms.keys[name] == Key(name, iri, takes)


def test_every_kind_of_value_is_one_that_is_checked(terms: Terms) -> None:
    assert {key.takes for key in terms.keys.values()} == {
        *("id", "type", "nodes", "link", "word", "text", "string", "choice"),
        *("date", "gYearMonth", "gYear", "dateTime", "duration", "decimal", "integer"),
    }


@pytest.mark.parametrize("word", ["bil", "country", "@version", "Country", "kor"])
def test_prefixes_and_classes_are_no_keys(word: str, terms: Terms) -> None:
    assert word not in terms.keys


def test_classes_are_words_for_classes(terms: Terms) -> None:
    assert {"Country", "Meeting", "Person", "Passage", "characters"} <= terms.classes
    assert not {"id", "type", "label", "bil", "country"} & terms.classes


RIGHT = [
    ("id", "country:KOR"),
    ("id", "_:talks"),
    ("id", "https://example.org/x?y=1#z"),
    ("actor", "body:kor-mofa"),
    ("sameAs", "wd:Q884"),
    ("type", "Meeting"),
    ("status", "in-force"),
    ("eventType", "CONSULT"),
    ("iso3", "anything at all"),
    ("label", "anything at all"),
]
WRONG = [
    ("id", "Korea", "id: 'Korea' is no name; expected one such as country:KOR or _:talks"),
    ("id", "_:", "id: '_:' is no name; expected one such as country:KOR or _:talks"),
    (
        "id",
        "_:two words",
        "id: '_:two words' is no name; expected one such as country:KOR or _:talks",
    ),
    ("actor", "kor:x", "actor: there is no prefix 'kor:'; did you mean 'org'?"),
    ("actor", "contry:KOR", "actor: there is no prefix 'contry:'; did you mean 'country'?"),
    ("actor", "zzzzz:KOR", "actor: there is no prefix 'zzzzz:'"),
    ("id", "evidence:x", "id: there is no prefix 'evidence:'; did you mean 'event'?"),
    ("id", "status:x", "id: there is no prefix 'status:'"),
    ("actor", "rdf:x", "actor: there is no prefix 'rdf:'; did you mean 'rdfs'?"),
    (
        "actor",
        "javascript:alert(1)",
        "actor: 'javascript:alert(1)' is no name; expected one such as country:KOR or _:talks",
    ),
    (
        "url",
        "ftp://a.b",
        "url: 'ftp://a.b' is no name; expected one such as country:KOR or _:talks",
    ),
    (
        "url",
        "https://a b",
        "url: 'https://a b' is no name; expected one such as country:KOR or _:talks",
    ),
    ("type", "Contry", "there is no class 'Contry'; did you mean 'Country'?"),
    ("type", "zzzzzzz", "there is no class 'zzzzzzz'"),
    ("status", "in force", "status: 'in force' is not a word of the vocabulary, such as in-force"),
    ("status", "bil:x", "status: 'bil:x' is not a word of the vocabulary, such as in-force"),
    ("date", "2019-02-30", "date: '2019-02-30' is not a day that exists, such as 2019-08-29"),
    ("label", "", "'label' has no value"),
    ("date", " ", "'date' has no value"),
]


@pytest.mark.parametrize(("key", "text"), RIGHT)
def test_right_values(key: str, text: str, terms: Terms) -> None:
    assert terms.fault(terms.keys[key], text) == ""


@pytest.mark.parametrize(("key", "text", "problem"), WRONG)
def test_wrong_values(key: str, text: str, problem: str, terms: Terms) -> None:
    assert terms.fault(terms.keys[key], text) == problem


def test_keys_move_with_the_base_only_where_they_name_things() -> None:
    moved = Terms(Names("https://data.example/"))
    assert moved.keys == Terms(Names()).keys


def test_the_nearest_word() -> None:
    assert nearest("labl", ["label", "date"]) == "; did you mean 'label'?"
    assert nearest("LABEL", ["label"]) == "; did you mean 'label'?"
    assert nearest("kim jung", ["Kim Jung-han"]) == "; did you mean 'Kim Jung-han'?"
    assert nearest("nothing", ["North Vietnam"]) == ""
    assert nearest("xyz", ["label"]) == ""
    assert nearest("label", []) == ""
