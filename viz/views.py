"""Pages from a store: everything, what is near an entity, or the result of a query."""

from collections import Counter

from ..graph.asking import Answer
from ..graph.errors import BilateralError
from ..graph.names import Names, iri_of
from ..graph.network import cards, projection
from ..graph.network.index import Index
from ..graph.query import lookup
from ..graph.sheets.naming import BIL
from ..graph.store import Store
from .page import page


def view(
    store: Store,
    names: Names,
    around: str | None = None,
    hops: int = 1,
    answer: Answer | None = None,
) -> bytes:
    """The page of a whole store, of the surroundings of `around`, or of an answer's triples."""
    index = Index.read(store, names)
    drawn = _answered(index, answer) if answer else projection.network(index)
    if around:
        drawn = projection.around(drawn, names.shorten(lookup.find(store, names, around)), hops)
    return page(drawn, cards.cards(index, drawn), _title(index, around))


def _answered(index: Index, answer: Answer) -> projection.Network:
    if answer.triples is None:
        raise BilateralError("this query gives no graph to draw; a CONSTRUCT or DESCRIBE does")
    return projection.of_triples(index, answer.triples)


def _title(index: Index, around: str | None) -> str:
    """What the page is about: the entity, else the pair of polities with most facts."""
    if around:
        return around
    dyads = Counter(iri_of(s.object) for s in index.statements() if s.predicate == f"{BIL}ofDyad")
    ranked = sorted(dyads, key=lambda dyad: (-dyads[dyad], dyad))
    rest = f" and {len(ranked) - 1} other pairs" if len(ranked) > 3 else ""
    shown = ranked[:1] if rest else ranked
    return "; ".join(map(index.label, shown)) + rest if ranked else "bilateral"
