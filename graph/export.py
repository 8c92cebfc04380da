"""RDF in files: the same quads give the same bytes in every format."""

import re
from collections.abc import Iterable, Mapping
from types import MappingProxyType

from pyoxigraph import Quad, RdfFormat, Triple, serialize

from .names import Names, iri_of
from .network import files
from .network.index import Index
from .network.projection import network
from .sheets.naming import TYPE
from .sheets.reading import ONTOLOGY
from .store import Store

PREFIXES = re.compile(rb"(@prefix [^\n]*\n)+")
FORMATS: Mapping[str, RdfFormat] = MappingProxyType(
    {
        "turtle": RdfFormat.TURTLE,
        "trig": RdfFormat.TRIG,
        "nquads": RdfFormat.N_QUADS,
        "ntriples": RdfFormat.N_TRIPLES,
        "jsonld": RdfFormat.JSON_LD,
        "rdfxml": RdfFormat.RDF_XML,
    }
)


def export(store: Store, form: str, names: Names) -> bytes:
    """All facts of a store, without the ontology: in one of FORMATS, or as graphml or gexf."""
    if form in files.FORMATS:
        return files.FORMATS[form](network(Index.read(store, names)))
    return rdf((quad for quad in store.quads() if iri_of(quad.graph_name) != ONTOLOGY), form, names)


def tables(store: Store, names: Names) -> dict[str, bytes]:
    """The network of a store as nodes.csv and edges.csv."""
    return files.tables(network(Index.read(store, names)))


def rdf(statements: Iterable[Quad | Triple], form: str, names: Names) -> bytes:
    """Quads or triples in one of FORMATS, sorted; graph names go where a format has none."""
    kind = FORMATS[form]
    items: list[Quad | Triple] = sorted(set(statements), key=_order)
    if not kind.supports_datasets:
        items = sorted({i.triple if isinstance(i, Quad) else i for i in items}, key=_order)
    text: bytes = serialize(items, format=kind, prefixes=_prefixes(items, names)) or b""  # type: ignore[arg-type]
    return _head_sorted(text)


def _head_sorted(text: bytes) -> bytes:
    """The same Turtle or TriG with its prefixes in the order of their names."""
    head = PREFIXES.match(text)
    lines = sorted(head[0].splitlines(keepends=True)) if head else []
    return b"".join(lines) + text[head.end() if head else 0 :]


def _order(item: Quad | Triple) -> tuple[str, str, bool, str, str]:
    graph = str(item.graph_name) if isinstance(item, Quad) else ""
    return graph, str(item.subject), item.predicate != TYPE, str(item.predicate), str(item.object)


def _prefixes(items: Iterable[Quad | Triple], names: Names) -> dict[str, str]:
    """The prefixes that are used, so that a small file has a small head."""
    text = {part.value for item in items for part in item if hasattr(part, "value")}
    text |= {item.object.datatype.value for item in items if hasattr(item.object, "datatype")}
    used = {names.shorten(iri).partition(":")[0] for iri in text}
    return {prefix: iri for prefix, iri in names.prefixes.items() if prefix in used}
