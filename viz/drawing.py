"""From a networkx network to pyvis: one mark a node, one line a pair of nodes."""

import json
import math
from textwrap import shorten
from typing import TYPE_CHECKING, Any

from .boxes import Box, box, plain, wrap
from .dates import span
from .layout import positions
from .style import Kind, Style

if TYPE_CHECKING:
    import networkx as nx

FONT = 14
ANCHOR = 16
CROWD = 90
SWELL = 0.56
# What a line can carry: the title of a post may be long, and the panel tells it whole.
LONGEST_LABEL = 26


def draw(network: "nx.MultiDiGraph[str]", style: Style) -> Any:
    """Make the pyvis network, with every place computed beforehand."""
    # pyvis imports IPython, which takes half a second
    from pyvis.network import Network

    drawn = Network(directed=True)
    drawn.set_options(json.dumps(_options()))
    for name, options in _nodes(network, style).items():
        drawn.add_node(name, **options)
    for (start, end), words in _edges(network).items():
        drawn.add_edge(start, end, id=f"{start} {end}", words=", ".join(words))
    return drawn


def group(kind: str, event_type: str, style: Style) -> str:
    """Name what decides a node's colour: the quad class of an event, else its class."""
    return style.quad(event_type) or kind


def _nodes(network: "nx.MultiDiGraph[str]", style: Style) -> dict[str, dict[str, Any]]:
    swell = max(1.0, len(network) / CROWD) ** SWELL
    marks = {n: _mark(network, n, style, swell) for n in sorted(network)}
    places = positions(network, {n: _box(m) for n, m in marks.items()})
    return {n: m | {"x": places[n][0], "y": places[n][1]} for n, m in marks.items()}


def _mark(network: "nx.MultiDiGraph[str]", name: str, style: Style, swell: float) -> dict[str, Any]:
    node = network.nodes[name]
    kind = style.kind(node["kind"])
    first, last = span(node["date"], node["end"])
    return {
        "label": wrap(node["label"] or name),
        "title": plain(node["label"] or name),
        "shape": kind.shape,
        "size": _size(kind, network.degree(name), swell),
        "font": {"size": round(ANCHOR * swell) if kind.anchor else FONT},
        "group": group(node["kind"], node["event_type"], style),
        "kind": node["kind"],
        "words": kind.words,
        "type": node["event_type"],
        "modality": node["modality"],
        "date": node["date"],
        "first": first,
        "last": last,
        "anchor": kind.anchor,
    }


def _size(kind: Kind, degree: int, swell: float) -> int:
    grown = kind.size + min(kind.size, 1.4 * math.log2(1 + degree))
    return round(grown * (swell**0.5 if kind.anchor else 1.0))


def _box(mark: dict[str, Any]) -> Box:
    return box(mark["label"], mark["font"]["size"], mark["size"])


def _edges(network: "nx.MultiDiGraph[str]") -> dict[tuple[str, str], list[str]]:
    lines: dict[tuple[str, str], list[str]] = {}
    for start, end, label in sorted(network.edges(data="label", default="")):
        words = lines.setdefault((start, end), [])
        short = shorten(label, LONGEST_LABEL, placeholder="…") or label[:LONGEST_LABEL]
        if short not in words:
            words.append(short)
    return lines


def _options() -> dict[str, Any]:
    """Options of vis-network; colours follow the reader's theme and are set in the page."""
    # pyvis drops spaces from this text, so no value may hold one
    face = "Arial,Helvetica,sans-serif"
    return {
        "physics": {"enabled": False},
        "layout": {"improvedLayout": False, "randomSeed": 1},
        "nodes": {
            "borderWidth": 0,
            "borderWidthSelected": 3,
            "font": {"face": face, "vadjust": -4, "strokeWidth": 3},
            "scaling": {"label": {"enabled": True, "drawThreshold": 7, "maxVisible": 26}},
        },
        "edges": {
            "smooth": False,
            "width": 1,
            "selectionWidth": 0,
            "hoverWidth": 0,
            "arrows": {"to": {"enabled": True, "scaleFactor": 0.4}},
            "font": {"face": face, "size": 12, "strokeWidth": 4, "align": "middle"},
        },
        "interaction": {
            "hover": True,
            "tooltipDelay": 250,
            "keyboard": {"enabled": True, "bindToWindow": False},
        },
    }
