"""What follows from the facts: the ontology's rules, run once each, in their order."""

from pathlib import Path

from pyoxigraph import NamedNode, Quad

from .. import ontology
from .names import Names
from .store import Store

DERIVED = "source:derived"


def derive(store: Store, names: Names) -> int:
    """Add what the rules construct to the graph source:derived; gives the number of new triples."""
    graph = NamedNode(names.expand(DERIVED))
    return sum(_apply(rule, store, graph) for rule in ontology.rules())


def _apply(rule: Path, store: Store, graph: NamedNode) -> int:
    triples = store.query(rule.read_text("utf-8")).triples or ()
    known = {quad.triple for quad in store.quads()}
    new = [Quad(t.subject, t.predicate, t.object, graph) for t in triples if t not in known]
    store.add(new)
    return len(new)
