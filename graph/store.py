"""Where quads live and SPARQL is answered: one small interface, and Oxigraph behind it."""

import re
import threading
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from textwrap import shorten
from typing import TYPE_CHECKING, Protocol

import pyoxigraph as ox
from pyoxigraph import NamedNode, Quad, QueryResultsFormat, Triple

from .errors import QueryError, StoreError
from .names import Term

if TYPE_CHECKING:
    from rdflib import Dataset

# Strings, IRIs and comments, in which a word means nothing to SPARQL.
BESIDE = re.compile(
    r"""(?s)\"{3}.*?\"{3}|'{3}.*?'{3}|"(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])*'|<[^<>\s]*>|\#[^\n]*"""
)
PLACE = re.compile(r"(?s)error at (\d+):(\d+): (.*)")
SERVICE = re.compile(r"(?i)(?<![\w?$:.-])service(?![\w:.-])")


@dataclass(frozen=True, slots=True)
class Answer:
    """What a query gave: SPARQL results as JSON (SELECT, ASK) or triples (CONSTRUCT, DESCRIBE)."""

    results: bytes = b""
    triples: tuple[Triple, ...] | None = None

    def rows(self) -> list[dict[str, Term]]:
        """Variable -> term for each solution of a SELECT, in order."""
        solutions = ox.parse_query_results(self.results, QueryResultsFormat.JSON)
        if not isinstance(solutions, ox.QuerySolutions):
            raise QueryError("this query gives no table; a SELECT does")
        names = [variable.value for variable in solutions.variables]
        found = (dict(zip(names, row, strict=True)) for row in solutions)
        return [{name: term for name, term in row.items() if term is not None} for row in found]


class Store(Protocol):
    """Quads in named graphs; the default graph of a query is the union of all."""

    def add(self, quads: Iterable[Quad]) -> None:
        """Put quads in; those already there stay once."""

    def quads(self, graph: str | None = None) -> Iterator[Quad]:
        """The quads of one named graph, or of all."""

    def graphs(self) -> list[str]:
        """The IRIs of the named graphs, sorted."""

    def query(self, text: str, seconds: float | None = None) -> Answer:
        """Answer SPARQL 1.1; QueryError when it is wrong or takes longer than `seconds`."""


@dataclass(frozen=True)
class Embedded:
    """Oxigraph in this process, in memory or on disk."""

    inner: ox.Store
    prefixes: Mapping[str, str] = field(default_factory=dict)

    @classmethod
    def memory(cls, prefixes: Mapping[str, str]) -> "Embedded":
        """An empty store that lives as long as this object."""
        return cls(ox.Store(), prefixes)

    @classmethod
    def create(cls, path: Path, prefixes: Mapping[str, str]) -> "Embedded":
        """A store on disk at `path`, made where there is none."""
        return cls(_opened(ox.Store, path), prefixes)

    @classmethod
    def open(cls, path: Path, prefixes: Mapping[str, str]) -> "Embedded":
        """The store at `path`, for reading; many processes may read one at once."""
        return cls(_opened(ox.Store.read_only, path), prefixes)

    def add(self, quads: Iterable[Quad]) -> None:
        """Put quads in; those already there stay once."""
        self.inner.bulk_extend(quads)

    def quads(self, graph: str | None = None) -> Iterator[Quad]:
        """The quads of one named graph, or of all."""
        name = NamedNode(graph) if graph else None
        return iter(self.inner.quads_for_pattern(None, None, None, name))

    def graphs(self) -> list[str]:
        """The IRIs of the named graphs, sorted."""
        return sorted(graph.value for graph in self.inner.named_graphs())

    def query(self, text: str, seconds: float | None = None) -> Answer:
        """Answer SPARQL 1.1; QueryError when it is wrong or takes longer than `seconds`."""
        task = _Task(self, text)
        task.start()
        task.join(seconds)
        return task.outcome(seconds)

    def rdflib(self) -> "Dataset":
        """The same quads through rdflib's API; nothing is copied."""
        from oxrdflib import OxigraphStore
        from rdflib import Dataset

        return Dataset(store=OxigraphStore(store=self.inner), default_union=True)

    def answer(self, text: str) -> Answer:
        """Answer without a time limit, in the calling thread."""
        if SERVICE.search(BESIDE.sub(" ", text)):
            raise QueryError("SERVICE would ask another server; this store answers on its own")
        result = self.inner.query(
            text,
            prefixes=dict(self.prefixes),
            use_default_graph_as_union=True,
        )
        if isinstance(result, ox.QueryTriples):
            return Answer(triples=tuple(sorted(set(result), key=str)))
        data = result.serialize(format=QueryResultsFormat.JSON)
        return Answer(results=data or b"")


class _Task(threading.Thread):
    """A query in a thread of its own: Oxigraph has no time-out, but lets go of Python's lock."""

    def __init__(self, store: Embedded, text: str) -> None:
        super().__init__(daemon=True)
        self.store = store
        self.text = text
        self.answer: Answer | None = None
        self.error: Exception | None = None

    def run(self) -> None:
        try:
            self.answer = self.store.answer(self.text)
        except Exception as error:
            # Without its frames, whose results must be dropped in this thread.
            self.error = error.with_traceback(None)

    def outcome(self, seconds: float | None) -> Answer:
        if isinstance(self.error, QueryError):
            raise self.error
        if isinstance(self.error, SyntaxError):
            raise QueryError(_syntax(self.text, str(self.error))) from self.error
        if self.error:
            raise QueryError(f"the query failed: {self.error}") from self.error
        if self.answer is None:
            limit = f"{seconds:g} seconds"
            raise QueryError(
                f"the query ran longer than {limit}; narrow it or allow more with --timeout"
            )
        return self.answer


def _opened(make: Callable[[str], ox.Store], path: Path) -> ox.Store:
    try:
        return make(str(path))
    except (OSError, ValueError) as error:
        raise StoreError(f"{path} can't be opened as a store: {error}") from error


def _syntax(text: str, problem: str) -> str:
    """Where a query is wrong: line, column, the line itself, and a mark under the place."""
    match = PLACE.match(problem)
    if not match:
        return f"the query is wrong: {problem}"
    line, column = int(match[1]), int(match[2])
    shown = text.splitlines()[line - 1] if line <= text.count("\n") + 1 else ""
    expected = shorten(match[3], 100, placeholder=" …")
    mark = f"  {shown}\n  {' ' * (column - 1)}^"
    return f"the query is wrong at line {line}, column {column}: {expected}\n{mark}"
