"""Where each node stands: computed once, seeded, and free of overlaps."""

from collections.abc import Mapping

import networkx as nx
import numpy as np
from numpy.typing import NDArray

from .boxes import Box

SEED = 7
ROUNDS = 400
WORK = 75_000
ASPECT = 1.35
GROWTH = 1.004
SLACK = 60.0
TOLERANCE = 0.01
PATIENCE = 80
REFRESH = 8
FILL = 0.8
EVEN = 0.85
LEVEL = 2.0

Floats = NDArray[np.float64]
Pairs = tuple[NDArray[np.intp], NDArray[np.intp]]


def positions(
    network: "nx.MultiDiGraph[str]", boxes: Mapping[str, Box]
) -> dict[str, tuple[int, int]]:
    """Place the middle of each shape; the order in which nodes came in does not count."""
    names = sorted(boxes)
    if not names:
        return {}
    room = np.array([(2 * boxes[n].half, boxes[n].above + boxes[n].below) for n in names])
    lift = np.array([(0.0, (boxes[n].below - boxes[n].above) / 2) for n in names])
    middles = separate(_scaled(_forces(_plain(network, names)), room), room)
    return {
        name: (round(float(x)), round(float(y)))
        for name, (x, y) in zip(names, middles - lift, strict=True)
    }


def separate(middles: Floats, room: Floats) -> Floats:
    """Push boxes apart along the axis that needs the smaller step until none overlap."""
    step = 0
    while (pairs := _near(middles, room, 0.0))[0].size:
        pairs = _near(middles, room, SLACK)
        for _ in range(REFRESH):
            middles = (middles + _push(middles, room, pairs)) * (GROWTH if step > PATIENCE else 1.0)
            step += 1
    return middles


def _plain(network: "nx.MultiDiGraph[str]", names: list[str]) -> "nx.Graph[str]":
    graph: nx.Graph[str] = nx.Graph()
    graph.add_nodes_from(names)
    graph.add_edges_from(sorted((min(a, b), max(a, b)) for a, b in network.edges() if a != b))
    return graph


def _forces(graph: "nx.Graph[str]") -> Floats:
    rounds = min(ROUNDS, WORK // len(graph))
    found = nx.forceatlas2_layout(graph, max_iter=rounds, seed=SEED)
    return np.array([found[name] for name in graph], dtype=np.float64)


def _scaled(raw: Floats, room: Floats) -> Floats:
    """Turn the long side level and spread the points evenly over the room the boxes need."""
    centred = raw - raw.mean(axis=0)
    _, axes = np.linalg.eigh(centred.T @ centred)
    turned = centred @ axes[:, ::-1]
    side = np.sqrt(float((room[:, 0] * room[:, 1]).sum()) / FILL)
    scaled: Floats = _evened(turned) * side * np.array([np.sqrt(ASPECT), 1 / np.sqrt(ASPECT)])
    return scaled


def _evened(points: Floats) -> Floats:
    """Blend place with rank, so that crowds loosen and stragglers come nearer."""
    ranks = points.argsort(axis=0, kind="stable").argsort(axis=0, kind="stable")
    low, high = points.min(axis=0), points.max(axis=0)
    spread = (points - low) / np.maximum(high - low, 1e-9)
    even = ranks / max(len(points) - 1, 1)
    blended: Floats = (1 - EVEN) * spread + EVEN * even - 0.5
    return blended


def _near(middles: Floats, room: Floats, slack: float) -> Pairs:
    """Find the pairs of boxes that overlap, or would if they were that much larger."""
    found = [np.empty((0, 2), dtype=np.intp)]
    for row in range(len(middles) - 1):
        reach = (room[row + 1 :] + room[row]) / 2 + slack - TOLERANCE
        hit = (np.abs(middles[row + 1 :] - middles[row]) < reach).all(axis=1)
        others = np.flatnonzero(hit) + row + 1
        found.append(np.stack([np.full_like(others, row), others], axis=1))
    first, second = np.concatenate(found).T
    return first, second


def _push(middles: Floats, room: Floats, pairs: Pairs) -> Floats:
    first, second = pairs
    way = middles[first] - middles[second]
    over = (room[first] + room[second]) / 2 - np.abs(way)
    hit = (over > TOLERANCE).all(axis=1, keepdims=True)
    level = over[:, :1] < LEVEL * over[:, 1:]
    step = np.where(hit & np.hstack([level, ~level]), over + 1, 0.0)
    step *= np.where(way < 0, -0.5, 0.5)
    total = np.zeros_like(middles)
    np.add.at(total, first, step)
    np.add.at(total, second, -step)
    return total
