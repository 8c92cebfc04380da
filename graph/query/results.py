"""Answers of queries as bytes: tables for people, SPARQL's result formats for programs."""

import csv
import io
import json
from collections.abc import Callable, Mapping
from types import MappingProxyType

import pyoxigraph as ox
from pyoxigraph import Literal, NamedNode, QueryResultsFormat

from ..asking import Answer
from ..errors import QueryError
from ..export import FORMATS, rdf
from ..names import Names, Term
from .table import guarded, table

RESULTS: Mapping[str, QueryResultsFormat] = MappingProxyType(
    {
        "tsv": QueryResultsFormat.TSV,
        "json": QueryResultsFormat.JSON,
        "xml": QueryResultsFormat.XML,
    }
)


def write(answer: Answer, form: str, names: Names) -> bytes:
    """An answer in a format; "table" suits every kind of query."""
    if answer.triples is not None:
        return _triples(answer, form, names)
    if form in RESULTS:
        parsed = ox.parse_query_results(answer.results, QueryResultsFormat.JSON)
        return (parsed.serialize(format=RESULTS[form]) or b"") + b"\n"
    if form not in TABLES:
        raise QueryError(
            f"a SELECT or ASK query gives {', '.join(sorted({*RESULTS, *TABLES}))}, not {form}"
        )
    return TABLES[form](answer, names).encode()


def _triples(answer: Answer, form: str, names: Names) -> bytes:
    form = "turtle" if form == "table" else form
    if form not in FORMATS:
        raise QueryError(f"a CONSTRUCT or DESCRIBE query gives {', '.join(FORMATS)}, not {form}")
    return rdf(answer.triples or (), form, names)


def _grid(answer: Answer, names: Names | None) -> tuple[list[str], list[list[str]]]:
    head = json.loads(answer.results)
    if "boolean" in head:
        return ["answer"], [["yes" if head["boolean"] else "no"]]
    columns = head["head"]["vars"]
    return columns, [[shown(row.get(name), names) for name in columns] for row in answer.rows()]


def shown(term: Term | None, names: Names | None) -> str:
    """A term as people read it: text bare; things by prefixed names where `names` is given."""
    if isinstance(term, Literal):
        return term.value
    if isinstance(term, NamedNode):
        return names.shorten(term.value) if names else term.value
    return str(term or "")


def _table(answer: Answer, names: Names) -> str:
    columns, rows = _grid(answer, names)
    return table(columns, rows)


def _csv(answer: Answer, _names: Names) -> str:
    out = io.StringIO()
    columns, rows = _grid(answer, None)
    csv.writer(out).writerows([columns, *([guarded(cell) for cell in row] for row in rows)])
    return out.getvalue()


TABLES: Mapping[str, Callable[[Answer, Names], str]] = MappingProxyType(
    {"table": _table, "csv": _csv}
)
