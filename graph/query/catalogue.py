"""The named queries that ship with the tool: found by name, and listed."""

from collections.abc import Iterable
from pathlib import Path

from ... import data
from ..errors import QueryError
from ..sheets.terms import nearest
from . import kinds
from .named import NamedQuery, Parameter, load


def named(paths: Iterable[Path] | None = None) -> dict[str, NamedQuery]:
    """All named queries by name, sorted."""
    chosen = data.queries() if paths is None else paths
    return {path.stem: load(path) for path in sorted(chosen)}


def find(name: str) -> NamedQuery:
    """The named query `name`; QueryError with the nearest name where there is none."""
    known = {path.stem: path for path in data.queries()}
    if name not in known:
        raise QueryError(f"there is no query '{name}'{nearest(name, known)}; see bilateral queries")
    return load(known[name])


def chosen(name: str) -> NamedQuery:
    """The query of a file where `name` is one, else the named query `name`."""
    path = Path(name)
    return load(path) if path.suffix or path.is_file() else find(name)


def listing() -> str:
    """All named queries: what each answers, below it what it takes, and last what kinds expect."""
    return "".join(map(_entry, named().values())) + f"\nValues:\n{kinds.legend()}"


def _entry(query: NamedQuery) -> str:
    taken = "".join(f"    {_usage(p):23} {p.help}\n" for p in query.parameters)
    return f"{query.name}\n  {query.answers}\n{taken}"


def _usage(parameter: Parameter) -> str:
    usage = f"{parameter.name}={kinds.form(parameter.kind)}"
    return usage if parameter.needed else f"[{usage}]"
