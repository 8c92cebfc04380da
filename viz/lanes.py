"""The lanes of a timeline: one a party, or one a kind of entry; each entry is told its lanes."""

from collections import Counter
from collections.abc import Sequence
from typing import Any

from .style import Style

MOST = 12
JOINT = " and "
OTHERS = "others"
Lane = dict[str, str]


def lanes(nodes: Sequence[dict[str, Any]], style: Style) -> dict[str, list[Lane]]:
    """The lanes by party and by kind, in their order; the nodes get `party` and `lane` keys."""
    for node in nodes:
        node["party"] = _party(node["by"])
        node["lane"] = _kind(node, style)
    counts = Counter(node["party"] for node in nodes)
    kept = sorted(counts, key=lambda name: (-counts[name], name))[:MOST]
    for node in nodes:
        if node["party"] not in kept:
            node["party"] = OTHERS
    parties = sorted({node["party"] for node in nodes}, key=_rank)
    kinds = [style.quads[name].words for name in style.quads]
    order = ["agreement", "measure", "ruling", "meeting", *kinds]
    found = sorted({node["lane"] for node in nodes}, key=lambda n: (*_place(order, n), n))
    return {"party": list(map(_lane, parties)), "kind": list(map(_lane, found))}


def _party(by: Sequence[str]) -> str:
    """Who acts: one side, or several together."""
    if not by:
        return OTHERS
    return JOINT.join(filter(None, (", ".join(by[:-1]), by[-1])))


def _kind(node: dict[str, Any], style: Style) -> str:
    quad = style.quads.get(node["group"])
    return quad.words if quad and node["kind"] == "Event" else str(node["words"])


def _rank(name: str) -> tuple[bool, bool, str]:
    return name == OTHERS, JOINT in name, name


def _place(order: Sequence[str], name: str) -> tuple[int]:
    return (order.index(name) if name in order else len(order),)


def _lane(name: str) -> Lane:
    return {"id": name, "title": name[:1].upper() + name[1:]}
