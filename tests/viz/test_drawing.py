"""From a networkx network to the marks and lines of pyvis."""

import networkx as nx
from bilateral.viz.drawing import draw
from bilateral.viz.style import load


def test_a_long_title_on_a_line_is_cut() -> None:
    made: nx.MultiDiGraph[str] = nx.MultiDiGraph()
    told = {"kind": "Official", "date": "", "end": "", "event_type": "", "modality": "", "iri": ""}
    made.add_node("person:ann", label="Ann", **told)
    made.add_node("body:x", label="X", **told)
    title = "director-general for the affairs of fish"
    made.add_edge("person:ann", "body:x", property="org:postIn", label=title)
    made.add_edge("person:ann", "body:x", property="bil:about", label="about")
    (edge,) = draw(made, load()).edges
    assert edge["words"] == "about, director-general for the…"
