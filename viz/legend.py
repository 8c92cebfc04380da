"""The legend: which classes and kinds of event a network holds, and how many of each."""

from collections import Counter
from dataclasses import dataclass
from itertools import groupby
from typing import TYPE_CHECKING

from .style import Kind, Quad, Style

if TYPE_CHECKING:
    import networkx as nx


@dataclass(frozen=True, slots=True)
class Entry:
    """One line of the legend, which is also a filter."""

    key: str
    words: str
    count: int
    look: Kind | Quad


def classes(network: "nx.MultiDiGraph[str]", style: Style) -> list[tuple[str, list[Entry]]]:
    """List the classes under their headings, in the order of the table."""
    counts = Counter(str(network.nodes[name]["kind"]) for name in network)
    names = sorted(counts, key=lambda name: (style.rank(name), name))
    entries = [Entry(n, style.kind(n).words, counts[n], style.kind(n)) for n in names]
    headings = {style.kind(n).group: None for n in names}
    return [(h, [e for e in entries if style.kind(e.key).group == h]) for h in headings]


def event_types(network: "nx.MultiDiGraph[str]", style: Style) -> list[tuple[str, list[Entry]]]:
    """List the event types under their quad classes, from cooperation to conflict."""
    types = (str(network.nodes[name]["event_type"]) for name in network)
    counts = Counter(t for t in types if t)
    known = {t: quad for quad in style.quads.values() for t in quad.types}
    order = [*(t for t in known if t in counts), *sorted(counts.keys() - known.keys())]
    looks: dict[str, Kind | Quad] = {t: known.get(t) or style.kind("Event") for t in order}
    headings = {t: known[t].words if t in known else "other" for t in order}
    return [
        (heading, [Entry(t, t.lower(), counts[t], looks[t]) for t in members])
        for heading, members in groupby(order, headings.__getitem__)
    ]
