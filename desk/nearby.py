"""The network near two things, as far as ways between them need it; a store is never read whole."""

from collections import defaultdict
from collections.abc import Container, Iterable, Mapping
from dataclasses import dataclass, field

from .told import Told

# What has more ties than this is reached but not passed on from, unless the other side reaches it.
HUB = 1000
# So many ties are looked at, and a way goes so far from either end.
MOST = 50_000
RADIUS = 3
# So many hubs of either side are tried for what lies between them.
BRIDGES = 3


@dataclass(frozen=True, slots=True, order=True)
class Tie:
    """An edge of the network: what `source` states of `start`; `link` is a post between."""

    start: str
    end: str
    relation: str
    source: str
    link: str = ""
    onward: str = ""


@dataclass
class Nearby:
    """What was found around two things, grown from both until it holds ways between them."""

    told: Told
    one: str
    other: str
    rows: set[tuple[str, str, str, str]] = field(default_factory=set)
    links: set[str] = field(default_factory=set)
    looked: set[str] = field(default_factory=set)
    hubs: set[str] = field(default_factory=set)

    def counts(self, things: Iterable[str]) -> Mapping[str, int]:
        """How many ties things have in the whole store."""
        asked = sorted(set(things))
        rows = self.told.asof.rows("tie-counts", thing=asked) if asked else ()
        return dict.fromkeys(asked, 0) | {row["thing"]: int(row["ties"]) for row in rows}

    def grow(self) -> Mapping[tuple[str, str], list[Tie]]:
        """Ties by their two ends, in the order of their names."""
        sides = [{self.one}, {self.other}]
        if min(self.counts(sides[0] | sides[1]).values()) > HUB:
            self._between(self.one, self.other)
        for _ in range(RADIUS):
            sides = [side | self._widen(side) for side in sides]
            if sides[0] & sides[1] and self._met():
                return self.ties()
        self._bridge(*sides)
        return self.ties()

    def _bridge(self, one: set[str], other: set[str]) -> None:
        """Between two sides that end at hubs lies what ties these hubs; a few are tried."""
        hubs = [sorted(self.hubs & side)[:BRIDGES] for side in (one, other)]
        for pair in sorted({(min(a, b), max(a, b)) for a in hubs[0] for b in hubs[1] if a != b}):
            self._between(*pair)

    def _met(self) -> bool:
        import networkx as nx

        graph = nx.Graph(list(self.ties()))
        ends = self.one in graph and self.other in graph
        return ends and nx.has_path(graph, self.one, self.other)

    def _between(self, one: str, other: str) -> None:
        rows = self.told.asof.rows("between", one=one, other=other)
        self._add(start=[row["middle"] for row in rows])

    def _widen(self, side: set[str]) -> set[str]:
        new = side - self.looked
        counts = self.counts(new)
        todo = sorted(thing for thing in new if counts[thing] <= HUB)
        self.hubs |= {thing for thing in new if counts[thing] > HUB}
        while todo and len(self.rows) + counts[todo[-1]] > MOST:
            todo.pop()
        self.looked |= new
        found = self._add(start=todo) | self._add(end=todo)
        held = posts(self.told, found - self.looked)
        self.links |= held
        self.looked |= held
        return found | self._add(start=held) | self._add(end=held)

    def _add(self, start: Iterable[str] = (), end: Iterable[str] = ()) -> set[str]:
        rows = self.told.ties(start, end)
        self.rows |= {(row["from"], row["to"], row["property"], row["source"]) for row in rows}
        return {row[end] for row in rows for end in ("from", "to")}

    def ties(self) -> Mapping[tuple[str, str], list[Tie]]:
        """What was found so far."""
        return joined(self.rows, self.links)


def posts(told: Told, things: Iterable[str]) -> set[str]:
    """Those among `things` that the network draws as links."""
    asked = sorted(things)
    rows = told.asof.rows("drawn-as", thing=asked) if asked else ()
    return {row["thing"] for row in rows if row["way"] == "link"}


def joined(
    rows: Iterable[tuple[str, str, str, str]], links: Container[str]
) -> Mapping[tuple[str, str], list[Tie]]:
    """Ties by their two ends, of rows of start, end, relation and source.

    A post is no node but stands on the ties between who holds it and what it belongs to.
    """
    held: defaultdict[str, list[Tie]] = defaultdict(list)
    found: set[Tie] = set()
    for start, end, relation, source in sorted(rows):
        if end in links:
            held[end].append(Tie(start, "", relation, source, end))
        elif start not in links:
            found.add(Tie(start, end, relation, source))
    for start, end, onward, source in sorted(rows):
        found |= {
            Tie(one.start, end, one.relation, one.source, start, onward)
            for one in held.get(start, ())
            if one.source == source
        }
    pairs: defaultdict[tuple[str, str], list[Tie]] = defaultdict(list)
    for tie in sorted(found):
        if tie.start != tie.end:
            pairs[min(tie.start, tie.end), max(tie.start, tie.end)].append(tie)
    return pairs
