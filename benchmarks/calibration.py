<<<<<<< HEAD
"""Does a confidence of 0.8 mean that eight facts of ten are right?

    python benchmarks/calibration.py GOLD... [--model DIR] [--shared DIR]

Prints a reliability table of the reader's confidences against gold; then a map from what the rule
of confidence sees (`why` of an event) to shrunken frequencies, in YAML: a reason that was never
seen takes the number of its first words. Last how far confidences are from the truth now, with the
map, and with one number for all facts of a kind.
"""

import argparse
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from pathlib import Path
from statistics import mean

import yaml
from bilateral.benchmarks.folders import Gold
from bilateral.benchmarks.trials import Trial, trials
from bilateral.extract.language import MODEL

KINDS = ("events", "measures", "claims")
# So many trials weigh as much as what is known without them.
WEIGHT = 8


def main() -> None:
    """Print the tables and the map."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("gold", nargs="+", type=Path)
    parser.add_argument("--model", type=Path, default=MODEL)
    parser.add_argument("--shared", type=Path, default=Path("../shared"))
    asked = parser.parse_args()
    gold = Gold.together(Gold.of(folder) for folder in asked.gold)
    found = trials(gold, asked.shared, asked.model)
    print("The confidences as they are:\n")
    print(*table(found), sep="\n")
    print("\nA map in their place:\n\n```yaml")
    proposed = {kind: dict(rows(t for t in found if t.kind == kind)) for kind in KINDS}
    print(yaml.dump(proposed, sort_keys=False, default_flow_style=None, width=100), end="```\n")
    print("\nMean squared distance from the truth (Brier score), articles judged by the others:\n")
    print(*brier(found), sep="\n")


def table(found: Sequence[Trial]) -> Iterator[str]:
    """How many facts of each bin of confidence are right, and how far off the bins are."""
    yield "| kind | confidence | facts | mean confidence | right |"
    yield "| --- | --- | --- | --- | --- |"
    for kind in KINDS:
        bins: dict[float, list[tuple[float, float]]] = defaultdict(list)
        for one in found:
            if one.kind == kind:
                low = min(int(one.confidence * 10 + 1e-9), 9) / 10
                bins[low].append((one.confidence, one.right))
        for low, pairs in sorted(bins.items()):
            yield f"| {kind} | {low:.1f}–{low + 0.1:.1f} | {_means(pairs)} |"
        whole = [pair for pairs in bins.values() for pair in pairs]
        if whole:
            yield f"| {kind} | all; off by {off(bins.values()):.2f} | {_means(whole)} |"


def off(bins: Iterable[Sequence[tuple[float, float]]]) -> float:
    """The expected calibration error: the mean distance of confidence and truth, by bins.

    >>> round(off([[(0.9, 1.0), (0.9, 0.0)], [(0.5, 1.0), (0.5, 0.0)]]), 2)
    0.2
    """
    gaps = [
        (len(pairs), abs(mean(a for a, _ in pairs) - mean(b for _, b in pairs))) for pairs in bins
    ]
    return sum(count * gap for count, gap in gaps) / sum(count for count, _ in gaps)


def _means(pairs: Sequence[tuple[float, float]]) -> str:
    return f"{len(pairs)} | {mean(a for a, _ in pairs):.2f} | {mean(b for _, b in pairs):.2f}"


def rows(found: Iterable[Trial]) -> Iterator[tuple[str, dict[str, float]]]:
    """The map: a reason or its first words, how often it was seen, how likely it is right."""
    every = list(found)
    reasons = {one.why[:end] for one in every for end in range(1, len(one.why) + 1)}
    for why in sorted(reasons):
        seen = sum(one.why[: len(why)] == why for one in every)
        yield " ".join(why), {"seen": seen, "right": round(shrunken(every, why), 2)}


def shrunken(found: Sequence[Trial], why: tuple[str, ...]) -> float:
    """The share of right facts with this reason, drawn to that of the reason without its last word.

    Without any trial it is a half; each further word moves it as far as trials tell.
    """
    same = [one.right for one in found if one.why[: len(why)] == why]
    before = shrunken(found, why[:-1]) if why else 0.5
    return (sum(same) + WEIGHT * before) / (len(same) + WEIGHT)


def brier(found: Sequence[Trial]) -> Iterator[str]:
    """How far the confidences are from the truth, kind by kind; less is better."""
    yield "| kind | as they are | the map | one number |"
    yield "| --- | --- | --- | --- |"
    for kind in KINDS:
        same = [one for one in found if one.kind == kind]
        if same:
            ways = (lambda one, _: one.confidence, _mapped, lambda _, others: shrunken(others, ()))
            yield f"| {kind} | {' | '.join(f'{_squares(same, way):.3f}' for way in ways)} |"


def _mapped(one: Trial, others: Sequence[Trial]) -> float:
    return shrunken(others, one.why)


def _squares(found: Sequence[Trial], way: Callable[[Trial, Sequence[Trial]], float]) -> float:
    others = {name: [t for t in found if t.article != name] for name in {t.article for t in found}}
    return mean((way(one, others[one.article]) - one.right) ** 2 for one in found)
=======
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
>>>>>>> reader3


if __name__ == "__main__":
    main()
