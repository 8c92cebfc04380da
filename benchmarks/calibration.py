"""How often drafted events of each confidence are right, against hand-coded articles.

    python benchmarks/calibration.py GOLD... [--counts] [--model DIR] [--shared DIR]

Prints a reliability table; with `--counts` the counts behind extract/lexicon/confidence.yaml
instead: for each way of finding an event how many of all were right. An event is right if the gold
has its type between at least half of its pairs of polities.
"""

import argparse
import json
from collections import Counter
from collections.abc import Iterable, Iterator
from itertools import pairwise
from pathlib import Path

from bilateral.benchmarks.coding import coded_events
from bilateral.benchmarks.folders import Gold
from bilateral.extract.language import MODEL
from bilateral.extract.reader import Reader

Judged = tuple[str, float, bool]
BINS = (0.0, 0.3, 0.5, 0.6, 0.7, 0.8, 0.9, 1.01)


def main() -> None:
    """Print the table or the counts."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("gold", nargs="+", type=Path)
    parser.add_argument("--counts", action="store_true")
    parser.add_argument("--model", type=Path, default=MODEL)
    parser.add_argument("--shared", type=Path, default=Path("../shared"))
    asked = parser.parse_args()
    gold = Gold.together([Gold.of(folder) for folder in asked.gold])
    found = list(judged(gold, Reader.load(asked.model), asked.shared))
    print(*(counts(found) if asked.counts else reliability(found)), sep="\n")


def judged(gold: Gold, reader: Reader, shared: Path) -> Iterator[Judged]:
    """(why, confidence, right) of each drafted event between two polities."""
    for article in gold.articles(shared):
        right = _right(gold.files[article.id])
        for event, rows in coded_events(reader.read(article)):
            keys = [(row["actor"], row["type"], row["recipient"]) for row in rows]
            if keys:
                yield event.why, event.confidence, 2 * sum(k in right for k in keys) >= len(keys)


def _right(path: Path) -> set[tuple[str | None, ...]]:
    events = json.loads(path.read_text("utf-8"))["events"]
    return {(one["actor"], one["type"], one["recipient"]) for one in events}


def counts(found: Iterable[Judged]) -> Iterator[str]:
    """A line of YAML for each way: `verb slot slot: [right, all]`."""
    every, right = Counter[str](), Counter[str]()
    for why, _, good in found:
        every[why] += 1
        right[why] += good
    yield from (f"{why}: [{right[why]}, {every[why]}]" for why in sorted(every))


def reliability(found: Iterable[Judged]) -> Iterator[str]:
    """A table in Markdown: what was promised, and what held."""
    told = list(found)
    yield "| confidence | events | mean confidence | right |"
    yield "| --- | --- | --- | --- |"
    for low, high in pairwise(BINS):
        here = [(sure, good) for _, sure, good in told if low <= sure < high]
        if here:
            mean = sum(sure for sure, _ in here) / len(here)
            share = sum(good for _, good in here) / len(here)
            yield f"| {low:.1f} to {min(high, 1):.1f} | {len(here)} | {mean:.2f} | {share:.2f} |"


if __name__ == "__main__":
    main()
