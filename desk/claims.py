"""Who holds what, who reported it, and which claims contradict each other."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from ..graph.network.card import Evidence
from .asof import AsOf, Row
from .evidence import evidence
from .parties import Pair


@dataclass(frozen=True, slots=True)
class Claim:
    """A position: who holds it (names), what it is about, and who reported it first on which day.

    A source is the origin of what it says, not the claimant: it attributes.
    """

    id: str
    who: str
    stance: str
    content: str
    about: str
    reported: str
    published: str
    evidence: tuple[Evidence, ...]


@dataclass(frozen=True, slots=True)
class Contest:
    """Claims that contradict each other: those of one camp those of the other."""

    one: tuple[Claim, ...]
    two: tuple[Claim, ...]
    pairs: tuple[tuple[Claim, Claim], ...]

    @property
    def about(self) -> str:
        """What claims of both camps are about; else what any of them is about."""
        camps = [_topics(camp) for camp in (self.one, self.two)]
        return "; ".join(sorted((camps[0] & camps[1]) or (camps[0] | camps[1])))


def _topics(camp: Sequence[Claim]) -> set[str]:
    return {topic for claim in camp for topic in claim.about.split("; ") if topic}


def claims(asof: AsOf, pair: Pair | None = None, about: str = "") -> tuple[Claim, ...]:
    """The claims of a store, of a pair, or about a thing (a prefixed name), by who holds them."""
    given: dict[str, str | Sequence[str]] = {"about": about} if about else {}
    if pair:
        given |= {"dyad": pair.id, "claimant": (pair.one.id, pair.two.id)}
    return tuple(_claims(asof, given).values())


def contested(asof: AsOf, pair: Pair | None = None, about: str = "") -> tuple[Contest, ...]:
    """Contradicting claims side by side; of a pair, where one of both belongs to it."""
    given: dict[str, str | Sequence[str]] = {"about": about} if about else {}
    if pair:
        given["claim"] = [claim.id for claim in claims(asof, pair)]
    rows = asof.rows("contradictions", **given)
    ids = sorted({row[end] for row in rows for end in ("one", "two")})
    if not ids:
        return ()
    found = _claims(asof, {"claim": ids})
    edges = [(row["one"], row["two"]) for row in rows]
    return tuple(sorted(_contests(edges, found), key=_first))


def _first(contest: Contest) -> tuple[str, str]:
    return contest.about, contest.one[0].id


def _claims(asof: AsOf, given: Mapping[str, str | Sequence[str]]) -> dict[str, Claim]:
    rows = asof.rows("claims", **given)
    passages = evidence(asof, [row["claim"] for row in rows])
    return {row["claim"]: _claim(row, passages[row["claim"]]) for row in rows}


def _claim(row: Row, passages: tuple[Evidence, ...]) -> Claim:
    told = (row["content"], row["topics"], row["reportedBy"], row["published"])
    return Claim(row["claim"], row["who"], row.get("position", ""), *told, passages)


def _contests(edges: Sequence[tuple[str, str]], found: Mapping[str, Claim]) -> Iterator[Contest]:
    """What hangs together by contradictions, in two camps; edge by edge where two are too few."""
    import networkx as nx

    graph = nx.Graph(sorted(edges))
    for part in nx.connected_components(graph):
        piece = graph.subgraph(part)
        ends = sorted((min(edge), max(edge)) for edge in piece.edges)
        camps = nx.bipartite.is_bipartite(piece)
        for group in [ends] if camps else [[end] for end in ends]:
            yield _contest(group, found)


def _contest(edges: Sequence[tuple[str, str]], found: Mapping[str, Claim]) -> Contest:
    """The camp of the first claimant in the order of names stands first."""
    import networkx as nx

    graph: nx.Graph[str] = nx.Graph()
    graph.add_edges_from(edges)
    colours = nx.bipartite.color(graph)
    ordered = sorted(colours, key=lambda claim: (found[claim].who, found[claim].content, claim))
    first = colours[ordered[0]]
    one = tuple(found[claim] for claim in ordered if colours[claim] == first)
    two = tuple(found[claim] for claim in ordered if colours[claim] != first)
    pairs = [(a, b) if colours[a] == first else (b, a) for a, b in edges]
    sided = sorted(pairs, key=lambda pair: [ordered.index(claim) for claim in pair])
    return Contest(one, two, tuple((found[a], found[b]) for a, b in sided))
