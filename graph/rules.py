"""What follows from the facts: the ontology's rules, run once each, in their order."""

from pyoxigraph import NamedNode, Quad

from .. import ontology
from .names import Names
from .store import Store

DERIVED = "source:derived"


def derive(store: Store, names: Names) -> int:
    """Add what the rules construct to the graph source:derived; gives the number of new triples."""
    graph = NamedNode(names.expand(DERIVED))
    known = {quad.triple for quad in store.quads()}
    before = len(known)
    for rule in ontology.rules():
        new = set(store.query(rule.read_text("utf-8")).triples or ()) - known
        store.add(Quad(t.subject, t.predicate, t.object, graph) for t in new)
        known |= new
    return len(known) - before
