"""From sheets to a store: read, check, quote, derive."""

from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from . import check, rules
from .errors import Finding, SheetError
from .names import Names, iri_of
from .sheets import articles, reading
from .sheets.quads import Facts
from .store import Embedded, Store

Step = Callable[[str], None]


@dataclass(frozen=True, slots=True)
class Built:
    """A filled store, and what could not be quoted in it. Advice on sheets is for `check`."""

    store: Embedded
    names: Names
    notes: tuple[Finding, ...]


def build(
    paths: Iterable[Path],
    names: Names,
    texts: Path | None,
    step: Step,
    more: Sequence[Path] = (),
) -> Built:
    """A store in memory with the facts of `paths`; SheetError where they are wrong.

    `texts` is the folder of the articles to quote, `more` are others to look in; `step` is told
    what is being done.
    """
    step("reading sheets")
    known = reading.registry(names)
    found, findings = reading.read(paths, names)
    step("checking")
    findings += check.wrong(found, known, names)
    quoted = found if texts or more else []
    quotes = [articles.quotes(facts, texts, names, more) for facts in quoted]
    notes = [finding for quote in quotes for finding in quote.findings]
    grave = [finding for finding in (*findings, *notes) if finding.grave]
    if grave:
        raise SheetError(sorted(grave))
    step("deriving")
    store = Embedded.memory(names.prefixes)
    _fill(store, [*known, *found])
    for quote in quotes:
        store.add(quote.quads)
    rules.derive(store, names)
    return Built(store, names, tuple(sorted(notes)))


def _fill(store: Store, facts: Iterable[Facts]) -> None:
    store.add(reading.vocabulary())
    for one in facts:
        store.add(one.quads)


def copy(store: Store, path: Path, names: Names) -> None:
    """Write a store to disk at `path`, laid out for reading."""
    written = Embedded.create(path, names.prefixes)
    written.add(sorted(store.quads(), key=str))
    written.settle()


def told(built: Built, folder: Path) -> str:
    """What a build made, for people: counts and files."""
    counts = Counter(iri_of(quad.graph_name) for quad in built.store.quads())
    width = max(len(built.names.shorten(graph)) for graph in counts)
    graphs = (
        f"  {built.names.shorten(g):{width}} {n:7,} quads\n" for g, n in sorted(counts.items())
    )
    files = ", ".join(
        str(folder / name) for name in ("store", "graph.trig", "graph.ttl", "index.html")
    )
    return f"made {files}\n{''.join(graphs)}"
