"""The legend: which classes and kinds of event a page shows, and how many of each."""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from itertools import groupby
from typing import Any

from .style import Kind, Quad, Style

MODALITIES = ("occurred", "ongoing", "planned", "hypothetical", "denied")


@dataclass(frozen=True, slots=True)
class Entry:
    """One line of the legend, which is also a filter."""

    key: str
    words: str
    count: int
    look: Kind | Quad | None


def classes(kinds: Iterable[str], style: Style) -> list[tuple[str, list[Entry]]]:
    """List the classes under their headings, in the order of the table."""
    counts = Counter(kinds)
    names = sorted(counts, key=lambda name: (style.rank(name), name))
    entries = [Entry(n, style.kind(n).words, counts[n], style.kind(n)) for n in names]
    headings = {style.kind(n).group: None for n in names}
    return [(h, [e for e in entries if style.kind(e.key).group == h]) for h in headings]


def event_types(types: Iterable[str], style: Style) -> list[tuple[str, list[Entry]]]:
    """List the event types under their quad classes, from cooperation to conflict."""
    counts = Counter(t for t in types if t)
    known = {t: quad for quad in style.quads.values() for t in quad.types}
    order = [*(t for t in known if t in counts), *sorted(counts.keys() - known.keys())]
    looks: dict[str, Kind | Quad] = {t: known.get(t) or style.kind("Event") for t in order}
    headings = {t: known[t].words if t in known else "other" for t in order}
    return [
        (heading, [Entry(t, t.lower(), counts[t], looks[t]) for t in members])
        for heading, members in groupby(order, headings.__getitem__)
    ]


def modalities(found: Iterable[str]) -> list[Entry]:
    """List whether events occurred, are planned, or were denied."""
    counts = Counter(one for one in found if one)
    order = [*(m for m in MODALITIES if m in counts), *sorted(counts.keys() - set(MODALITIES))]
    return [Entry(one, one, counts[one], None) for one in order]


def legend(marks: Iterable[Mapping[str, Any]], style: Style) -> dict[str, Any]:
    """What filters.html wants: the classes, event types and modalities of a page's marks."""
    shown = list(marks)
    return {
        "classes": classes((mark["kind"] for mark in shown), style),
        "event_types": event_types((mark["type"] for mark in shown), style),
        "modalities": modalities(mark["modality"] for mark in shown),
    }
