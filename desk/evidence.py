"""The passages that support what a line says."""

from collections.abc import Iterable, Mapping

from ..graph.network.card import Evidence
from .asof import AsOf, Row


def evidence(asof: AsOf, things: Iterable[str]) -> Mapping[str, tuple[Evidence, ...]]:
    """The passages behind each of `things` (prefixed names), in the order of their sources."""
    asked = sorted(set(things))
    found: dict[str, tuple[Evidence, ...]] = dict.fromkeys(asked, ())
    for row in asof.rows("evidence-of", thing=asked) if asked else ():
        found[row["thing"]] += (_passage(row),)
    return found


def _passage(row: Row) -> Evidence:
    return Evidence(
        source=row["source"],
        publisher=row.get("publisher", ""),
        published=row.get("published", "")[:10],
        url=row.get("url", ""),
        paragraph=int(row["paragraph"]) if "paragraph" in row else None,
        start=int(row.get("start", 0)),
        end=int(row.get("end", 0)),
        quote=row.get("quote", ""),
    )


def cited(passages: Iterable[Evidence]) -> list[str]:
    """Passages as addresses of characters (RFC 5147): source:some-post#char=478,605."""
    return [f"{one.source}#char={one.start},{one.end}" for one in passages]
