"""Things in the order of what answers what, then of dates as far as these are known."""

from collections.abc import Iterable, Mapping


def in_order(dates: Mapping[str, str], pairs: Iterable[tuple[str, str]]) -> list[str]:
    """`dates` by thing, "" where unknown; `pairs` are of an earlier and a later thing.

    What has no date comes right after the last of what it answers, else right before the first
    that answers it. Things that answer one another in a circle stand together.
    """
    import networkx as nx

    graph: nx.DiGraph[str] = nx.DiGraph()
    graph.add_nodes_from(sorted(dates))
    graph.add_edges_from(sorted((one, two) for one, two in pairs if one != two))
    blocks = nx.condensation(graph)
    members = {block: sorted(blocks.nodes[block]["members"]) for block in blocks}
    when: dict[int, str] = {}
    for block in nx.topological_sort(blocks):
        own = [dates[one] for one in members[block] if dates[one]]
        before = [when[one] for one in blocks.predecessors(block)]
        when[block] = min(own) if own else max(before, default="")
    for block in reversed(list(nx.topological_sort(blocks))):
        after = [when[one] for one in blocks.successors(block) if when[one]]
        when[block] = when[block] or min(after, default="~")
    order = nx.lexicographical_topological_sort(
        blocks, key=lambda block: (when[block], _undated(members[block], dates), members[block][0])
    )
    return [one for block in order for one in sorted(members[block], key=lambda m: (dates[m], m))]


def _undated(things: Iterable[str], dates: Mapping[str, str]) -> bool:
    return not any(dates[thing] for thing in things)
