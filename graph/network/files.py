"""Networks in files: GraphML, GEXF, and nodes and edges as CSV."""

import csv
import io
import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from types import MappingProxyType

from ..query.table import guarded
from .projection import Network

# networkx writes the day on which it runs into GEXF.
CLOCK = re.compile(r' lastmodifieddate="[^"]*"')

NODE = ("id", "label", "kind", "date", "end", "event_type", "modality", "iri")


def graphml(network: Network) -> bytes:
    """The network as GraphML."""
    import networkx as nx

    return _lines(nx.generate_graphml(network))


def gexf(network: Network) -> bytes:
    """The network as GEXF 1.2draft, without the day of writing."""
    import networkx as nx

    return CLOCK.sub("", _lines(nx.generate_gexf(_without_spells(network))).decode()).encode()


def tables(network: Network) -> dict[str, bytes]:
    """nodes.csv and edges.csv, safe to open in a spreadsheet."""
    nodes = [{"id": name, **told} for name, told in network.nodes(data=True)]
    edges = [{"from": start, "to": end, **told} for start, end, told in network.edges(data=True)]
    return {
        "nodes.csv": _csv(NODE, nodes),
        "edges.csv": _csv(["from", "to", "property", "label"], edges),
    }


def _without_spells(network: Network) -> Network:
    """GEXF takes an attribute `end` for the end of a node's life; ours may be a month."""
    copied: Network = network.copy()
    for _, told in copied.nodes(data=True):
        told["end_date"] = told.pop("end")
    return copied


def _csv(columns: Sequence[str], rows: Iterable[Mapping[str, str]]) -> bytes:
    out = io.StringIO()
    writer = csv.writer(out)
    writer.writerow(columns)
    writer.writerows([guarded(str(row[column])) for column in columns] for row in rows)
    return out.getvalue().encode()


def _lines(lines: Iterable[str]) -> bytes:
    return ('<?xml version="1.0" encoding="UTF-8"?>\n' + "\n".join(lines) + "\n").encode()


FORMATS: Mapping[str, Callable[[Network], bytes]] = MappingProxyType(
    {"graphml": graphml, "gexf": gexf}
)
