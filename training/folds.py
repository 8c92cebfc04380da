"""Which articles are tried together: those that repeat each other are never learnt from apart."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from itertools import combinations

import networkx as nx
from bilateral.extract.values import Article

# Agencies send a story again with a few words changed: so many runs of so many words are shared.
RUN, SHARED = 10, 5


def folds(articles: Iterable[Article], count: int) -> dict[str, int]:
    """The fold of each article, 0 to `count` - 1."""
    texts = {one.id: set(_runs(one.text)) for one in articles}
    alike = sorted(sorted(group) for group in nx.connected_components(_repeated(texts)))
    return {name: number % count for number, group in enumerate(alike) for name in group}


def _repeated(texts: dict[str, set[str]]) -> "nx.Graph[str]":
    """An edge between each two that share enough."""
    holders = defaultdict(list)
    for name, runs in sorted(texts.items()):
        for run in runs:
            holders[run].append(name)
    shared = Counter(pair for names in holders.values() for pair in combinations(names, 2))
    graph: nx.Graph[str] = nx.Graph()
    graph.add_nodes_from(texts)
    graph.add_edges_from(pair for pair, times in shared.items() if times >= SHARED)
    return graph


def _runs(text: str) -> Iterator[str]:
    words = text.lower().split()
    return (" ".join(words[start : start + RUN]) for start in range(len(words) - RUN + 1))
