"""Networks in files."""

import csv
import io

import networkx as nx
import pytest
from bilateral.graph.network import files, projection
from bilateral.graph.network.index import Index
from bilateral.graph.network.projection import Network


@pytest.fixture
def network() -> Network:
    made: Network = nx.MultiDiGraph()
    rows = [("a", 'Fish "x" <&>\U0001f41f', "2001-05", ""), ("b", "=1+1", "2001-05-07", "2001-06")]
    for name, label, date, end in rows:
        made.add_node(
            name,
            label=label,
            kind="Event",
            date=date,
            end=end,
            event_type="",
            modality="",
            iri=f"urn:{name}",
        )
    made.add_edge("a", "b", property="bil:about", label="about")
    made.add_edge("a", "b", property="bil:inResponseTo", label="in response to")
    return made


def test_graphml_reads_back_as_the_same_network(network: Network) -> None:
    again = nx.parse_graphml(files.graphml(network).decode(), force_multigraph=True)
    assert dict(again.nodes.items()) == dict(network.nodes.items())
    assert sorted(map(str, again.edges(data=True))) == sorted(map(str, network.edges(data=True)))
    assert again.is_directed()


def test_graphml_of_the_world_reads_back(index: Index) -> None:
    made = projection.network(index)
    again = nx.parse_graphml(files.graphml(made).decode(), force_multigraph=True)
    assert dict(again.nodes.items()) == dict(made.nodes.items())
    assert again.number_of_edges() == made.number_of_edges()


def test_gexf_reads_back_without_a_date_of_writing(network: Network) -> None:
    text = files.gexf(network)
    assert b"lastmodified" not in text
    again = nx.read_gexf(io.BytesIO(text))
    assert sorted(again) == ["a", "b"]
    assert again.nodes["b"]["end_date"] == "2001-06"
    assert again.nodes["a"]["date"] == "2001-05"
    assert again.number_of_edges() == 2


def test_gexf_leaves_the_network_as_it_was(network: Network) -> None:
    before = {name: dict(told) for name, told in network.nodes.items()}
    files.gexf(network)
    assert dict(network.nodes.items()) == before


@pytest.mark.parametrize("form", files.FORMATS)
def test_files_of_nothing(form: str) -> None:
    text = files.FORMATS[form](nx.MultiDiGraph())
    assert text.startswith(b'<?xml version="1.0" encoding="UTF-8"?>\n<g')
    assert text.endswith(b">\n")


def test_tables(network: Network) -> None:
    assert files.tables(network) == {
        "nodes.csv": (
            "id,label,kind,date,end,event_type,modality,iri\r\n"
            'a,"Fish ""x"" <&>\U0001f41f",Event,2001-05,,,,urn:a\r\n'
            "b,'=1+1,Event,2001-05-07,2001-06,,,urn:b\r\n"
        ).encode(),
        "edges.csv": (
            b"from,to,property,label\r\n"
            b"a,b,bil:about,about\r\n"
            b"a,b,bil:inResponseTo,in response to\r\n"
        ),
    }


def test_tables_of_the_world_name_the_same_nodes(index: Index) -> None:
    made = projection.network(index)
    found = {
        name: list(csv.DictReader(io.StringIO(text.decode(), newline="")))
        for name, text in files.tables(made).items()
    }
    assert [row["id"] for row in found["nodes.csv"]] == list(made)
    assert len(found["edges.csv"]) == made.number_of_edges()
    assert {row["from"] for row in found["edges.csv"]} <= set(made)
