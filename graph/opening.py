"""A store in a folder, or one made of a file of RDF."""

from pathlib import Path

import pyoxigraph as ox
from pyoxigraph import DefaultGraph, RdfFormat

from . import folder
from .errors import BilateralError
from .names import Names, iri_of
from .sheets.reading import ONTOLOGY
from .store import Embedded

FILES = (".trig", ".nq", ".ttl", ".nt")


def opened(path: Path) -> tuple[Embedded, Names | None]:
    """What is in a folder of `build` or a file (.trig, .nq, .ttl, .nt); files tell no base."""
    if not path.exists():
        raise BilateralError(f"there is no {path}; give a folder of bilateral build or an RDF file")
    if path.is_dir():
        return folder.open_store(path)
    form = RdfFormat.from_extension(path.suffix[1:])
    if path.suffix not in FILES or form is None:
        raise BilateralError(f"{path} is no folder and no .trig, .nq, .ttl or .nt file")
    store = Embedded(ox.Store(), Names().prefixes, union=False)
    try:
        store.inner.bulk_load(path=str(path), format=form)
    except (OSError, SyntaxError) as error:
        raise BilateralError(f"{path} can't be read: {error}") from error
    return store, None


def pair(old: Path, new: Path) -> tuple[Embedded, Embedded, Names]:
    """Two stores whose things are named alike; where one has no graphs, both are without."""
    (one, ours), (two, theirs) = opened(old), opened(new)
    bases = [names.base for names in (ours, theirs) if names]
    if len(set(bases)) > 1:
        told = f"{old} names things under {bases[0]}, {new} under {bases[1]}"
        raise BilateralError(f"{told}; build both with the same --base")
    if not (one.graphs() and two.graphs()):
        one, two = _flat(one), _flat(two)
    return one, two, ours or theirs or Names()


def _flat(store: Embedded) -> Embedded:
    plain = Embedded(ox.Store(), store.prefixes, union=False)
    quads = (quad for quad in store.quads() if not _vocabulary(quad))
    plain.add(ox.Quad(q.subject, q.predicate, q.object, DefaultGraph()) for q in quads)
    return plain


def _vocabulary(quad: ox.Quad) -> bool:
    return iri_of(quad.graph_name) == ONTOLOGY
