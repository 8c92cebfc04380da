"""The store as a network of weighted ties, in one of three projections."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from types import MappingProxyType
from typing import TYPE_CHECKING

from ..graph.errors import BilateralError
from .asof import AsOf, Row
from .nearby import joined, posts
from .told import Told

if TYPE_CHECKING:
    import networkx as nx

ABOUT = MappingProxyType(
    {
        "polities": "countries and intergovernmental organizations, whoever acts for them",
        "agents": "all that act in events or are acted on",
        "all": "things and the relations between them that the vocabulary draws (bil:drawnAs)",
    }
)
WITHOUT = "without planned, hypothetical and denied ones"
WEIGHTS = MappingProxyType(
    {
        "events": f"the number of events between two, {WITHOUT}",
        "conflict": f"the number of events of conflict between two, {WITHOUT}",
        "cooperation": f"the number of events of cooperation between two, {WITHOUT}",
        "facts": "the number of relations between two that sources state",
    }
)
MOST = 200_000
FACTS = 50_000
EVENTS = 100_000
# Counting the events of a whole store may take longer than other questions.
SECONDS = 300


@dataclass(frozen=True)
class Network:
    """A projection of a store: ties with a `weight` and a fact as an `example`."""

    projection: str
    weight: str
    graph: "nx.Graph[str]"
    told: Told

    @property
    def head(self) -> str:
        """Which projection and which weights, in words."""
        ties = self.graph.number_of_edges()
        return (
            f"Projection {self.projection}: {ABOUT[self.projection]}.\n"
            f"Weight {self.weight}: {WEIGHTS[self.weight]}.\n"
            f"{len(self.graph)} things, {ties} {'tie' if ties == 1 else 'ties'}."
        )

    def strength(self, thing: str) -> int:
        """The sum of the weights of a thing's ties."""
        return int(self.graph.degree(thing, weight="weight"))

    def example(self, thing: str, among: Iterable[str] | None = None) -> str:
        """The fact that stands for the strongest tie of a thing, among some where given."""
        ties = self.graph[thing]
        near = ties.keys() if among is None else ties.keys() & set(among)
        return ties[min(near, key=lambda o: (-ties[o]["weight"], o))]["example"] if near else ""


def network(asof: AsOf, projection: str, weight: str = "", dyad: str | None = None) -> Network:
    """The network of a projection in ABOUT, of one pair's facts where `dyad` names it."""
    asof = replace(asof, seconds=SECONDS)
    if projection == "all":
        if weight not in ("", "facts"):
            raise BilateralError(f"the projection 'all' has the weight facts, not {weight}")
        return _network(asof, projection, "facts", _drawn(asof, dyad))
    if weight == "facts":
        raise BilateralError("the weight facts is that of the projection 'all'")
    weight = weight or "events"
    agents = "pair-agent-ties" if dyad else "agent-ties"
    given = ({"dyad": dyad} if dyad else {}) | ({} if weight == "events" else {"of": weight})
    rows = asof.rows("polity-ties" if projection == "polities" else agents, **given)
    return _network(asof, projection, weight, _both_ways(rows))


def _both_ways(rows: Iterable[Row]) -> Mapping[tuple[str, str], tuple[int, str]]:
    found: dict[tuple[str, str], tuple[int, str]] = {}
    for row in rows:
        pair = min(row["one"], row["other"]), max(row["one"], row["other"])
        number, example = found.get(pair, (0, row["example"]))
        found[pair] = number + int(row["events"]), min(example, row["example"])
    return found


def _network(
    asof: AsOf, projection: str, weight: str, ties: Mapping[tuple[str, str], tuple[int, str]]
) -> Network:
    import networkx as nx

    graph: nx.Graph[str] = nx.Graph()
    tied = {pair: told for pair, told in ties.items() if told[0]}
    graph.add_nodes_from(sorted({end for pair in tied for end in pair}))
    for (one, other), (number, example) in sorted(tied.items()):
        graph.add_edge(one, other, weight=number, example=example)
    return Network(projection, weight, graph, Told(asof))


def _drawn(asof: AsOf, dyad: str | None) -> Mapping[tuple[str, str], tuple[int, str]]:
    """What the sources tie, and what the registry ties of the same things."""
    facts = [row["fact"] for row in asof.rows("facts-of-pair", dyad=dyad)] if dyad else []
    many = len(facts) > FACTS if dyad else int(asof.rows("events-counted")[0]["events"]) > EVENTS
    own = [] if many else asof.rows("drawn-ties", **({"from": facts} if dyad else {}))
    if many or len(own) > MOST:
        told = f"more than {FACTS if dyad else EVENTS:,} facts or {MOST:,} ties would be drawn"
        raise BilateralError(f"{told}; choose polities or agents, or a smaller pair")
    source = Told(asof)
    things = {row[end] for row in own for end in ("from", "to")}
    standing = [row for row in source.ties(start=things) if row["to"] in things]
    rows = {(r["from"], r["to"], r["property"], r["source"]) for r in [*own, *standing]}
    pairs = joined(rows, posts(source, things))
    return {pair: (len(ties), ties[0].start) for pair, ties in pairs.items()}


def of_kind(found: Network, kind: str) -> set[str]:
    """The things of a network that belong to a class, such as Country; any case will do."""
    from ..graph.sheets.terms import nearest

    rows = found.told.asof.rows("drawn-as", thing=sorted(found.graph)) if found.graph else []
    kinds = {row["class"].rpartition(":")[2] for row in rows}
    named = {name for name in kinds if name.casefold() == kind.casefold()}
    if not named:
        hint = nearest(kind, kinds) or f"; there are {', '.join(sorted(kinds)) or 'none'}"
        raise BilateralError(f"nothing in the network is of the kind '{kind}'{hint}")
    return {row["thing"] for row in rows if row["class"].rpartition(":")[2] in named}
