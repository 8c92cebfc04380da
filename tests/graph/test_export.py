"""RDF in files: sorted, whole, without blank nodes, and the same every time."""

import random

import pytest
from bilateral.graph import export
from bilateral.graph.build import Built
from bilateral.graph.names import Names
from bilateral.graph.store import Embedded
from pyoxigraph import BlankNode, Literal, NamedNode, Quad, Triple, parse
from rdflib import Dataset, Graph, URIRef

ONTOLOGY = NamedNode("https://w3id.org/bilateral/ontology")
FORMS = list(export.FORMATS)
READERS = {
    "turtle": "turtle",
    "ntriples": "nt",
    "rdfxml": "xml",
    "trig": "trig",
    "nquads": "nquads",
    "jsonld": "json-ld",
}
X, P = NamedNode("urn:x"), NamedNode("urn:p")


@pytest.fixture(scope="module")
def quads(built: Built) -> set[Quad]:
    return {quad for quad in built.store.quads() if quad.graph_name != ONTOLOGY}


@pytest.fixture(scope="module")
def written(built: Built, names: Names) -> dict[str, bytes]:
    return {form: export.export(built.store, form, names) for form in FORMS}


@pytest.mark.parametrize("form", FORMS)
def test_formats_read_back_as_the_same(
    form: str, written: dict[str, bytes], quads: set[Quad]
) -> None:
    kind = export.FORMATS[form]
    found = set(parse(written[form], kind))
    if kind.supports_datasets:
        assert found == quads
    else:
        assert {quad.triple for quad in found} == {quad.triple for quad in quads}


@pytest.mark.filterwarnings("ignore::DeprecationWarning:rdflib")
@pytest.mark.parametrize("form", FORMS)
def test_rdflib_reads_as_many(form: str, written: dict[str, bytes], quads: set[Quad]) -> None:
    if export.FORMATS[form].supports_datasets:
        made = Dataset()
        made.parse(data=written[form], format=READERS[form])
        assert len({(*q[:3], str(q[3])) for q in made.quads()}) == len(quads)
    else:
        graph = Graph().parse(data=written[form], format=READERS[form])
        assert len(graph) == len({quad.triple for quad in quads})


@pytest.mark.parametrize("form", FORMS)
def test_formats_hold_no_blank_nodes(form: str, written: dict[str, bytes]) -> None:
    found = parse(written[form], export.FORMATS[form])
    assert not [q for q in found for term in q if isinstance(term, BlankNode)]


@pytest.mark.parametrize("form", ["ntriples", "nquads"])
def test_lines_are_sorted_with_types_first(form: str, written: dict[str, bytes]) -> None:
    kind = "<http://www.w3.org/1999/02/22-rdf-syntax-ns#type>"
    lines = written[form].decode().splitlines()
    subjects = [line.split(" ")[0] for line in lines]
    runs = [s for s, before in zip(subjects, [None, *subjects], strict=False) if s != before]
    if form == "ntriples":
        assert runs == sorted(set(subjects))
        heads = {line.split(" ")[0]: line.split(" ")[1] for line in reversed(lines)}
        assert heads["<https://w3id.org/bilateral/country/XAR>"] == kind
    assert len(lines) == len(set(lines))


@pytest.mark.parametrize("form", FORMS)
def test_the_ontology_is_left_out(form: str, written: dict[str, bytes]) -> None:
    assert b"drawnAs" not in written[form]


@pytest.mark.parametrize("form", [*FORMS, "graphml", "gexf"])
def test_order_does_not_matter(form: str, built: Built, names: Names) -> None:
    mixed = list(built.store.quads())
    random.Random(7).shuffle(mixed)  # noqa: S311  an order, not a secret
    other = Embedded.memory(names.prefixes)
    for quad in mixed:
        other.add([quad])
    assert export.export(other, form, names) == export.export(built.store, form, names)


def test_turtle_of_one_thing(names: Names) -> None:
    country = NamedNode("https://w3id.org/bilateral/country/XAR")
    said = [
        Triple(country, NamedNode("http://www.w3.org/2000/01/rdf-schema#label"), Literal("Arland")),
        Triple(
            country,
            NamedNode("http://www.w3.org/1999/02/22-rdf-syntax-ns#type"),
            NamedNode("https://w3id.org/bilateral/ontology#Country"),
        ),
    ]
    assert export.rdf([*said, said[0]], "turtle", names).decode() == (
        "@prefix bil: <https://w3id.org/bilateral/ontology#> .\n"
        "@prefix country: <https://w3id.org/bilateral/country/> .\n"
        "@prefix rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#> .\n"
        "@prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .\n"
        "@prefix xsd: <http://www.w3.org/2001/XMLSchema#> .\n"
        "country:XAR a bil:Country ;\n"
        '\trdfs:label "Arland" .\n'
    )


def test_nothing(names: Names) -> None:
    assert export.rdf([], "turtle", names) == b""
    assert export.rdf([], "ntriples", names) == b""


def test_graphs_fall_away_where_a_format_has_none(names: Names) -> None:
    quads = [Quad(X, P, X, NamedNode(f"urn:{graph}")) for graph in ("b", "a")]
    assert export.rdf(quads, "ntriples", names) == b"<urn:x> <urn:p> <urn:x> .\n"
    assert export.rdf(quads, "nquads", names) == (
        b"<urn:x> <urn:p> <urn:x> <urn:a> .\n<urn:x> <urn:p> <urn:x> <urn:b> .\n"
    )


def test_hostile_text_survives_every_format(names: Names) -> None:
    text = 'a"b\\c\n\t<&>\u202e\U0001f41f </script> ]]> {{x}}'
    quad = Quad(X, P, Literal(text, language="en"), X)
    for form, kind in export.FORMATS.items():
        (again,) = parse(export.rdf([quad], form, names), kind)
        assert again.object == quad.object, form


def test_networks_and_tables(built: Built, names: Names) -> None:
    assert b"<graphml" in export.export(built.store, "graphml", names)
    assert b"<gexf" in export.export(built.store, "gexf", names)
    assert list(export.tables(built.store, names)) == ["nodes.csv", "edges.csv"]


def test_names_stay_short(written: dict[str, bytes]) -> None:
    assert b"<https://w3id.org/bilateral/" not in b"".join(
        line for line in written["turtle"].splitlines() if not line.startswith(b"@prefix")
    )
    assert (
        URIRef("https://w3id.org/bilateral/evidence/")
        in dict(Graph().parse(data=written["turtle"]).namespaces()).values()
    )
