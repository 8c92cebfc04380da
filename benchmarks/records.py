"""The reader on PLOVER's gold standard records: one sentence each, with one coded event.

    python benchmarks/records.py [--json] [--model DIR] [--shared DIR]

Beside it the baseline of twenty verbs. `--json` prints all that the shared scorer says instead.
"""

import argparse
import json
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterable, Iterator
from datetime import date
from hashlib import sha256
from itertools import product
from pathlib import Path
from typing import Any

from bilateral.benchmarks.baseline import Baseline
from bilateral.benchmarks.coding import code
from bilateral.extract.language import MODEL
from bilateral.extract.reader import Reader
from bilateral.extract.values import Article, Event, Reading, Span

Row = dict[str, str | None]
Figures = dict[str, Any]


def main() -> None:
    """Print the scorer's figures for the reader and the baseline."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--json", action="store_true", help="all figures of the reader")
    parser.add_argument("--model", type=Path, default=MODEL)
    parser.add_argument("--shared", type=Path, default=Path("../shared"))
    asked = parser.parse_args()
    reader, baseline = Reader.load(asked.model), Baseline.load()
    ours = scored(lambda one: events(reader.read(article(one))), asked.shared)
    if asked.json:
        print(json.dumps(ours, indent=1))
        return
    plain = scored(lambda one: looked_up(one["text"], baseline), asked.shared)
    print(*table(ours, plain), sep="\n")


def scored(find: Callable[[dict[str, str]], Iterable[Row]], shared: Path) -> Figures:
    """What the shared scorer says of the events that `find` finds in each record."""
    gold = shared / "corpora" / "plover-gsr-dev.json"
    with tempfile.NamedTemporaryFile("w", suffix=".jsonl", encoding="utf-8") as told:
        for record in json.loads(gold.read_text("utf-8")):
            line = {"id": record["id"], "events": [*find(record)]}
            told.write(f"{json.dumps(line)}\n")
        told.flush()
        command = [sys.executable, str(shared / "score_gsr.py"), str(gold), told.name]
        done = subprocess.run(command, check=True, capture_output=True, text=True)
    figures: Figures = json.loads(done.stdout)
    return figures


def table(ours: Figures, plain: Figures) -> Iterator[str]:
    """The main figures in Markdown."""
    yield "| records | P | R | F1 | hits/predicted/gold | baseline P | R | F1 |"
    yield "| --- | --- | --- | --- | --- | --- | --- | --- |"
    for name, path in {
        "type": ("type",),
        "quad class": ("quad",),
        "actor, type, recipient between states": ("joint", "interstate"),
        "the same at home": ("joint", "domestic"),
    }.items():
        mine, other = (_at(figures, path) for figures in (ours, plain))
        counts = "/".join(str(mine[key]) for key in ("tp", "predicted", "gold"))
        yield f"| {name} | {_prf(mine)} | {counts} | {_prf(other)} |"


def _at(figures: Figures, path: Iterable[str]) -> Figures:
    for key in path:
        figures = figures[key]
    return figures


def _prf(one: Figures) -> str:
    return " | ".join(f"{one[key] or 0:.2f}" for key in ("p", "r", "f1"))


def article(record: dict[str, str]) -> Article:
    """A record as an article of one paragraph."""
    text, day = record["text"], date.fromisoformat(record["date"])
    digest = sha256(text.encode()).hexdigest()
    return Article(record["id"], text, digest, (Span(0, len(text)),), published=day)


def looked_up(text: str, baseline: Baseline) -> list[Row]:
    """The baseline's events; one side may be missing, not both."""
    rows = baseline.events(text, baseline.named(text))
    return [row for row in rows if row["actor"] or row["recipient"]]


def events(reading: Reading) -> list[Row]:
    """Actor, type and recipient of each event, by the codes of their polities."""
    polity = {entity.id: code(entity.polity) for entity in reading.entities}
    return [row for event in reading.events for row in _rows(event, polity)]


def _rows(event: Event, polity: dict[str, str]) -> list[Row]:
    """Each with each; nobody with himself where there are others, as in a meeting of several."""
    pairs = product(event.actors or ("",), event.recipients or ("",))
    alone = len({*event.actors, *event.recipients}) == 1
    return [
        {"actor": polity.get(a) or None, "type": event.type, "recipient": polity.get(r) or None}
        for a, r in sorted(pairs)
        if a != r or alone
    ]


if __name__ == "__main__":
    main()
