"""Who clusters: groups of things that have more to do with each other than with the rest."""

from collections.abc import Iterable
from dataclasses import dataclass

from ..graph.network.card import Evidence
from .projections import Network

METHOD = "Louvain communities with seed 0, by weight"
CHIEF = 3


@dataclass(frozen=True, slots=True)
class Group:
    """Things that belong together, chief ones first; `example` is a fact of the strongest tie."""

    label: str
    members: tuple[str, ...]
    names: tuple[str, ...]
    inside: int
    outside: int
    example: str
    evidence: tuple[Evidence, ...]


@dataclass(frozen=True, slots=True)
class Groups:
    """The groups of a network, largest first, and how clearly they part (0 to 1)."""

    network: Network
    modularity: float
    groups: tuple[Group, ...]


def groups(network: Network) -> Groups:
    """The groups of a network; called by those of their members that have most to do within."""
    import networkx as nx

    whole = network.graph
    if not whole:
        return Groups(network, 0.0, ())
    # The algorithm puts nodes into sets; numbers lie there in the same order in every run.
    names = sorted(whole)
    number = {thing: at for at, thing in enumerate(names)}
    numbered: nx.Graph[int] = nx.Graph()
    numbered.add_nodes_from(range(len(names)))
    for one, other in sorted((min(tie), max(tie)) for tie in whole.edges):
        weight = whole.edges[one, other]["weight"]
        numbered.add_edge(number[one], number[other], weight=weight)
    found = nx.community.louvain_communities(numbered, weight="weight", seed=0)
    parted = nx.community.modularity(numbered, found, weight="weight")
    made = [_group(network, [names[at] for at in group]) for group in found]
    made.sort(key=lambda one: (-len(one.members), -one.inside, one.members))
    return Groups(network, round(parted, 6), tuple(made))


def _group(network: Network, members: Iterable[str]) -> Group:
    within = network.graph.subgraph(members)
    chief = sorted(within, key=lambda thing: (-within.degree(thing, weight="weight"), thing))
    told = network.told
    told.learn(chief)
    names = tuple(map(told.called, chief))
    inside = int(within.size(weight="weight"))
    outside = sum(map(network.strength, chief)) - 2 * inside
    example = network.example(chief[0], chief)
    label = "; ".join(names[:CHIEF]) + (" and others" if len(names) > CHIEF else "")
    evidence = told.passages([example])[example] if example else ()
    return Group(label, tuple(chief), names, inside, outside, example, evidence)
