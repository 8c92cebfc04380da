"""Names for things that have none: a hash of what is said of them.

An event, a claim, a post and a piece of evidence are written under a local name (`_:talks`) and
get an IRI such as event:9f3a…: SHA-256 over their own statements with named things and literals.
What a node is made of (a selector) counts; other nameless things that it points at do not, so
that a mended offset renames the evidence and nothing else.
"""

import hashlib
from collections import defaultdict
from collections.abc import Iterable, Mapping
from types import MappingProxyType

from pyoxigraph import BlankNode, NamedNode, Quad

from ..names import HOME, RDF, iri_of

OA = "http://www.w3.org/ns/oa#"
BIL = f"{HOME}ontology#"
TYPE = NamedNode(f"{RDF}type")
PART = NamedNode(f"{OA}hasSelector")
DIGITS = 16
KINDS: Mapping[str, str] = MappingProxyType(
    {
        f"{BIL}Event": "event",
        f"{BIL}Meeting": "event",
        f"{BIL}Claim": "claim",
        "http://www.w3.org/ns/org#Post": "post",
        f"{OA}SpecificResource": "evidence",
        f"{OA}TextPositionSelector": "evidence",
        f"{OA}TextQuoteSelector": "evidence",
    }
)


class NamelessError(ValueError):
    """A node of a kind that needs a name of its own has none."""

    def __init__(self, label: str) -> None:
        super().__init__(label)
        self.label = label


def names(quads: Iterable[Quad]) -> dict[BlankNode, NamedNode]:
    """The IRI of each blank node; NamelessError where its class has to be named by hand."""
    said: defaultdict[BlankNode, list[Quad]] = defaultdict(list)
    for quad in quads:
        if isinstance(quad.subject, BlankNode):
            said[quad.subject].append(quad)
    return {node: NamedNode(_iri(node, said)) for node in said}


def _iri(node: BlankNode, said: Mapping[BlankNode, list[Quad]]) -> str:
    classes = sorted(iri_of(quad.object) for quad in said[node] if quad.predicate == TYPE)
    kinds = [KINDS[name] for name in classes if name in KINDS]
    if not kinds:
        raise NamelessError(f"_:{node.value}")
    return f"{HOME}{kinds[0]}/{_digest(node, said)}"


def _digest(node: BlankNode, said: Mapping[BlankNode, list[Quad]]) -> str:
    lines = []
    for quad in said[node]:
        if not isinstance(quad.object, BlankNode):
            lines.append(f"{quad.predicate} {quad.object}")
        elif quad.predicate == PART:
            lines.append(f"{quad.predicate} {_digest(quad.object, said)}")
    return hashlib.sha256("\n".join(sorted(set(lines))).encode()).hexdigest()[:DIGITS]
