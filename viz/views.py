"""Pages from a store: everything, what is near an entity, or the result of a query."""

from ..graph.errors import BilateralError
from ..graph.names import Names
from ..graph.network import cards, projection
from ..graph.network.index import Index
from ..graph.query import lookup
from ..graph.store import Answer, Store
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
    if around:
        return around
    titles = [
        index.label(graph)
        for graph in sorted({s.graph for s in index.statements()})
        if index.is_source(graph)
    ]
    return titles[0] if len(titles) == 1 else f"{len(titles)} sources"
