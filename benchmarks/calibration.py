"""How often drafted facts of each confidence are right, against hand-coded articles.

    python benchmarks/calibration.py GOLD... [--model DIR] [--shared DIR]

Prints a reliability table. An event is right if the gold has its type between at least half of its
pairs of polities, a measure if the gold has one of its imposer and target, a claim if the gold has
one of its stance and the holder's polity, an agreement if it has one with a like name and a party
in common, each once.
"""

import argparse
import json
from collections.abc import Collection, Iterable, Iterator
from itertools import pairwise
from pathlib import Path
from typing import Any

from bilateral.benchmarks.coding import code, coded_events
from bilateral.benchmarks.folders import Gold
from bilateral.benchmarks.sheets import alike
from bilateral.extract.language import MODEL
from bilateral.extract.reader import Reader
from bilateral.extract.values import Entity, Reading

Judged = tuple[str, float, bool]
Coded = dict[str, Any]
BINS = (0.0, 0.3, 0.5, 0.6, 0.7, 0.8, 0.9, 1.01)


def main() -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("gold", nargs="+", type=Path)
    parser.add_argument("--model", type=Path, default=MODEL)
    parser.add_argument("--shared", type=Path, default=Path("../shared"))
    asked = parser.parse_args()
    gold = Gold.together([Gold.of(folder) for folder in asked.gold])
    print(*reliability(judged(gold, Reader.load(asked.model), asked.shared)), sep="\n")


def judged(gold: Gold, reader: Reader, shared: Path) -> Iterator[Judged]:
    """(kind, confidence, right) of each drafted fact that gold could have."""
    for article in gold.articles(shared):
        right = json.loads(gold.files[article.id].read_text("utf-8"))
        reading = reader.read(article)
        yield from _events(reading, right)
        yield from _others(reading, right)
        yield from _agreements(reading, right)


def _events(reading: Reading, gold: Coded) -> Iterator[Judged]:
    right = {(one["actor"], one["type"], one["recipient"]) for one in gold["events"]}
    for event, rows in coded_events(reading):
        keys = [(row["actor"], row["type"], row["recipient"]) for row in rows]
        if keys:
            good = 2 * sum(key in right for key in keys) >= len(keys)
            yield "events", event.confidence, good


def _others(reading: Reading, gold: Coded) -> Iterator[Judged]:
    """Measures, and the claims that polities hold."""
    polity = {entity.id: code(entity.polity) for entity in reading.entities}
    measures = {(one["imposer"], one["target"]) for one in gold.get("measures", ())}
    for measure in reading.measures:
        sides = polity.get(measure.imposer), polity.get(measure.target)
        yield "measures", measure.confidence, sides in measures
    claims = {(one["holder"], one["stance"]) for one in gold.get("claims", ())}
    for claim in reading.claims:
        holder = polity.get(claim.claimant)
        if holder:
            yield "claims", claim.confidence, (holder, claim.stance) in claims


def _agreements(reading: Reading, gold: Coded) -> Iterator[Judged]:
    left = list(gold.get("agreements", ()))
    for one in reading.entities:
        if one.kind == "Agreement":
            same = next(
                (other for other in left if agreed(one, other["name"], other.get("parties") or ())),
                None,
            )
            if same:
                left.remove(same)
            yield "agreements", one.confidence, same is not None


def agreed(entity: Entity, name: str, parties: Collection[str]) -> bool:
    """Whether names and parties match as in the shared scorer."""
    mine = {code(one) for one in entity.parties}
    common = not mine or not parties or not mine.isdisjoint(parties)
    return alike(name, entity.label) and common


def reliability(found: Iterable[Judged]) -> Iterator[str]:
    """A table in Markdown: what was promised, and what held."""
    told = list(found)
    yield "| facts | confidence | in all | mean confidence | right |"
    yield "| --- | --- | --- | --- | --- |"
    for kind in ("events", "measures", "agreements", "claims"):
        same = [(sure, good) for one, sure, good in told if one == kind]
        for low, high in pairwise(BINS):
            here = [(sure, good) for sure, good in same if low <= sure < high]
            if here:
                mean, share = (sum(column) / len(here) for column in zip(*here, strict=True))
                place = f"{low:.1f} to {min(high, 1):.1f} | {len(here)}"
                yield f"| {kind} | {place} | {mean:.2f} | {share:.2f} |"


if __name__ == "__main__":
    main()
