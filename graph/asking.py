"""A query asked of Oxigraph: within a time, without other servers, its faults in a sentence."""

import re
import threading
from collections.abc import Iterator
from dataclasses import dataclass
from textwrap import shorten

import pyoxigraph as ox
from pyoxigraph import QueryResultsFormat, Triple

from .errors import QueryError
from .names import Term

# Strings, IRIs and comments, in which a word means nothing to SPARQL.
BESIDE = re.compile(
    r"""(?s)\"{3}.*?\"{3}|'{3}.*?'{3}|"(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])*'|<[^<>\s]*>|\#[^\n]*"""
)
PLACE = re.compile(r"(?s)error at (\d+):(\d+): (.*)")
SERVICE = re.compile(r"(?ai)service")
HARMLESS = "sxrvice"


@dataclass(frozen=True, slots=True)
class Answer:
    """What a query gave: SPARQL results as JSON (SELECT, ASK) or triples (CONSTRUCT, DESCRIBE)."""

    results: bytes = b""
    triples: tuple[Triple, ...] | None = None

    def rows(self) -> list[dict[str, Term]]:
        """Variable -> term for each solution of a SELECT, in order."""
        return list(self.each())

    def each(self) -> Iterator[dict[str, Term]]:
        """The same one by one, for very many."""
        kind = QueryResultsFormat.JSON
        solutions = ox.parse_query_results(self.results, kind) if self.results else None
        if not isinstance(solutions, ox.QuerySolutions):
            raise QueryError("this query gives no table; a SELECT does")
        names = [variable.value for variable in solutions.variables]
        for row in solutions:
            told = zip(names, row, strict=True)
            yield {name: term for name, term in told if term is not None}


def ask(
    store: ox.Store,
    text: str,
    prefixes: dict[str, str],
    seconds: float | None = None,
    *,
    union: bool = False,
) -> Answer:
    """Answer SPARQL 1.1; QueryError when it is wrong or takes longer than `seconds`.

    With `union` the default graph is that of all graphs, whatever is in the store's own.
    """
    task = _Task(store, text, prefixes, union)
    task.start()
    task.join(seconds)
    return task.outcome(seconds)


class _Task(threading.Thread):
    """A query in a thread of its own: Oxigraph has no time-out, but lets go of Python's lock."""

    def __init__(self, store: ox.Store, text: str, prefixes: dict[str, str], union: bool) -> None:
        super().__init__(daemon=True)
        self.store = store
        self.text = text
        self.prefixes = prefixes
        self.union = union
        self.answer: Answer | None = None
        self.error: Exception | None = None

    def run(self) -> None:
        try:
            self.answer = _answer(self.store, self.text, self.prefixes, self.union)
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


def _answer(store: ox.Store, text: str, prefixes: dict[str, str], union: bool) -> Answer:
    _refuse_service(text, prefixes)
    result = store.query(text, prefixes=prefixes, use_default_graph_as_union=union)
    if isinstance(result, ox.QueryTriples):
        return Answer(triples=tuple(sorted(set(result), key=str)))
    data = result.serialize(format=QueryResultsFormat.JSON)
    return Answer(results=data or b"")


def _refuse_service(text: str, prefixes: dict[str, str]) -> None:
    """Let Oxigraph's parser tell the keyword from the same letters in names and strings.

    Spelled otherwise they are an error of syntax only where the keyword stood.
    """
    if not SERVICE.search(text):
        return
    try:
        ox.Store().query(SERVICE.sub(HARMLESS, text), prefixes=prefixes)
    except SyntaxError as error:
        if not SERVICE.search(BESIDE.sub(" ", text)):
            raise
        told = "SERVICE would ask another server; this store answers on its own"
        raise QueryError(told) from error


def _syntax(text: str, problem: str) -> str:
    """Where a query is wrong: line, column, the line itself, and a mark under the place."""
    match = PLACE.match(problem)
    if not match:
        return f"the query is wrong: {problem}"
    line, column = int(match[1]), int(match[2])
    shown = text.split("\n")[line - 1] if line <= text.count("\n") + 1 else ""
    expected = shorten(match[3], 100, placeholder=" …")
    mark = f"  {shown}\n  {' ' * (column - 1)}^"
    return f"the query is wrong at line {line}, column {column}: {expected}\n{mark}"
