"""Small invented worlds: sheets written on the spot."""

from collections.abc import Mapping, Sequence
from pathlib import Path

from bilateral.desk.asof import AsOf, asof
from bilateral.graph.build import build
from bilateral.graph.names import Names

HEAD = """sheet: source:{name}
facts:
- id: source:{name}
  type: [Source, NewsArticle]
  headline: {name}
  publisher: body:paper
  datePublished: {day}
  sha256: {hash}
  passages:
  - {{id: _:p, type: Passage, paragraph: 1, select: {{characters: {{start: 0, end: 9}}}}}}
- {{id: body:paper, type: Company, label: Paper}}
"""
MEASURE = """- id: measure:{id}
  type: Measure
  label: Measure {id}
  measureKind: tariff
  imposedBy: country:{by}
  target: country:{to}
  status: in-force
  {more}
  evidence: _:p
"""


def sheet(name: str, facts: str, day: str = "2001-07-01") -> str:
    """A sheet with one passage, _:p."""
    return HEAD.format(name=name, day=day, hash=f"{len(name):064x}") + facts


def measure(name: str, by: str, to: str, more: str = "") -> str:
    """A tariff of one country against another."""
    return MEASURE.format(id=name, by=by, to=to, more=more)


def world(folder: Path, sheets: Mapping[str, str], known_on: str | None = None) -> AsOf:
    """A store of sheets by name."""
    paths = [folder / f"{name}.yaml" for name in sheets]
    for path, text in zip(paths, sheets.values(), strict=True):
        path.write_text("\n".join(line for line in text.splitlines() if line.strip()) + "\n")
    names = Names()
    built = build(paths, names, None, lambda _: None)
    return asof(built.store, names, "2001-12-31", known_on)


def answers(chain: Sequence[str]) -> str:
    """The key by which a measure answers others."""
    return f"inResponseTo: [{', '.join(f'measure:{one}' for one in chain)}]" if chain else ""
