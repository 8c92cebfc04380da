"""What a store holds, by the named queries that count."""

from ..names import Names
from ..store import Store
from . import catalogue, results
from .named import NamedQuery

PARTS = ("classes", "properties", "busiest", "without-evidence")


def stats(store: Store, names: Names) -> str:
    """The counting queries' answers, one table under another."""
    return "\n".join(_part(catalogue.find(name), store, names) for name in PARTS)


def _part(query: NamedQuery, store: Store, names: Names) -> str:
    table = results.write(store.query(query.text), "table", names).decode()
    return f"{query.answers}\n{table}"
