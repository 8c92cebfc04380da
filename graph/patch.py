"""What was added to and deleted from a store, as an RDF Patch: lines of N-Quads after A or D.

https://afs.github.io/rdf-delta/rdf-patch.html
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from pyoxigraph import BlankNode, Quad, RdfFormat, parse, serialize

from .errors import BilateralError
from .names import iri_of
from .sheets.reading import ONTOLOGY
from .store import Store


@dataclass(frozen=True, slots=True)
class Difference:
    """The quads that only the old and only the new store has, in no order."""

    gone: tuple[Quad, ...]
    come: tuple[Quad, ...]

    def __bool__(self) -> bool:
        return bool(self.gone or self.come)


def difference(old: Store, new: Store) -> Difference:
    """The facts, without the ontology, in which two stores differ; only these are kept in mind.

    Stores that have the same quads mostly give them in the same order. A quad that meets its like
    need not be looked up, which takes longer than reading it; only the others are.
    """
    gone: list[Quad] = []
    come: list[Quad] = []
    ours, theirs = old.quads(), new.quads()
    one, other = next(ours, None), next(theirs, None)
    while one or other:
        if one != other:
            one = _common(one, ours, new, gone)
            other = _common(other, theirs, old, come)
        one, other = next(ours, None), next(theirs, None)
    return Difference(tuple(gone), tuple(come))


def _common(quad: Quad | None, more: Iterator[Quad], store: Store, only: list[Quad]) -> Quad | None:
    """The next quad that the other store has too; those before it go to `only`."""
    while quad and not store.holds(quad):
        if iri_of(quad.graph_name) != ONTOLOGY:
            if isinstance(quad.subject, BlankNode) or isinstance(quad.object, BlankNode):
                raise BilateralError(f"'{quad}' speaks of a nameless node; give things IRIs")
            only.append(quad)
        quad = next(more, None)
    return quad


def written(difference: Difference) -> bytes:
    """A difference as an RDF Patch; applied to the old facts it gives the new."""
    lines = [*_lines(b"D ", difference.gone), *_lines(b"A ", difference.come)]
    return b"".join((b"TX .\n", *lines, b"TC .\n"))


def _lines(mark: bytes, quads: Iterable[Quad]) -> list[bytes]:
    text = serialize(quads, format=RdfFormat.N_QUADS) or b""
    return sorted(mark + line for line in text.splitlines(keepends=True))


def applied(quads: Iterable[Quad], patch: bytes) -> set[Quad]:
    """`quads` as a patch leaves them."""
    done = set(quads)
    lines = patch.splitlines(keepends=True)
    return done.difference(_read(b"D ", lines)) | set(_read(b"A ", lines))


def _read(mark: bytes, lines: Iterable[bytes]) -> Iterable[Quad]:
    text = b"".join(line.removeprefix(mark) for line in lines if line.startswith(mark))
    return parse(text, format=RdfFormat.N_QUADS)
