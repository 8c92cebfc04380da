"""Teach the judge of events, or tell by cross-validation how well it does.

    python training/judge.py GOLD... [--scores] [--shared DIR] [-o FILE]

GOLD are folders of hand-coded articles. It learns from them, from PLOVER's records and from the
lexicon's examples. A case is right if the gold has its event anywhere in the article. Probabilities
are set right on cases of articles that were not learnt from. With --scores nothing is written.
"""

import argparse
import json
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import Any

import numpy as np
from bilateral.extract.language import load
from bilateral.extract.lexicon import ROOM
from bilateral.extract.names import Gazetteer
from bilateral.training.cases import Case, Lesson, cases, coded, examples, recorded
from scipy.sparse import csr_matrix
from sklearn.linear_model import LogisticRegression

# A signal seen in fewer cases than this is left out; the smaller STRENGTH, the smaller the weights.
RARE = 30
STRENGTH = 0.03
FOLDS = 4
PARTS = ("word", "actor", "recipient", "pair")


def main() -> None:
    """Learn the weights and write them, or print scores."""
    asked = arguments()
    groups = {
        "articles": coded(asked.gold, asked.shared),
        "records": recorded(asked.shared),
        "examples": examples(),
    }
    language, gazetteer = load(), Gazetteer.load()
    lessons = [lesson for group in groups.values() for lesson in group]
    every = [case for one in lessons for case in cases(one, language, gazetteer)]
    likely = crossed(every)
    scale, shift = calibrated(every, likely)
    for name, group in groups.items():
        print(name, *scores(every, scale * likely + shift, group), sep="\n")
    if asked.scores:
        return
    weights, bias = learnt(every)
    scaled = {signal: scale * weight for signal, weight in weights.items()}
    asked.out.write_text(written(scaled, scale * bias + shift, asked.least), "utf-8")
    print(f"{len(every)} cases of {len(lessons)} texts, {len(weights)} signals: {asked.out}")


def arguments() -> argparse.Namespace:
    """What the command line says."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("gold", nargs="+", type=Path)
    parser.add_argument("--scores", action="store_true", help="only tell how well it does")
    parser.add_argument("--least", type=float, default=0.35, help="told from this probability on")
    parser.add_argument("--shared", type=Path, default=Path("../shared"))
    parser.add_argument("-o", "--out", type=Path, default=ROOM / "judge.json")
    return parser.parse_args()


def learnt(every: Sequence[Case]) -> tuple[dict[str, float], float]:
    """The weight of each signal, and the bias."""
    counts = Counter(signal for case in every for signal in case.signals)
    place = {s: n for n, s in enumerate(sorted(s for s, times in counts.items() if times >= RARE))}
    # An article with many pairs counts more than one with few, but not as many times.
    sizes = Counter(case.article for case in every)
    heavy = np.array([sizes[case.article] ** -0.5 for case in every])
    model = LogisticRegression(C=STRENGTH, solver="liblinear", max_iter=500, random_state=0)
    right = np.array([case.right for case in every])
    model.fit(matrix(every, place), right, sample_weight=heavy / heavy.mean())
    return dict(zip(place, model.coef_[0].tolist(), strict=True)), float(model.intercept_[0])


def matrix(every: Sequence[Case], place: dict[str, int]) -> Any:
    """One row a case, one column a signal."""
    rows = [sorted(place[s] for s in case.signals if s in place) for case in every]
    ends = np.cumsum([0, *map(len, rows)])
    columns = np.array([column for row in rows for column in row], dtype=np.int32)
    return csr_matrix((np.ones(len(columns)), columns, ends), shape=(len(rows), len(place)))


def crossed(every: Sequence[Case]) -> Any:
    """The score (log odds) of each case by weights learnt from other articles."""
    order = {name: n % FOLDS for n, name in enumerate(sorted({case.article for case in every}))}
    likely = np.zeros(len(every))
    for fold in range(FOLDS):
        weights, bias = learnt([case for case in every if order[case.article] != fold])
        for place, case in enumerate(every):
            if order[case.article] == fold:
                likely[place] = bias + sum(weights.get(one, 0.0) for one in case.signals)
    return likely


def best(
    every: Sequence[Case], likely: Iterable[float]
) -> dict[tuple[str, Any], tuple[float, bool]]:
    """The highest score of each event of each article, and whether it is right."""
    found: dict[tuple[str, Any], tuple[float, bool]] = {}
    for case, score in zip(every, likely, strict=True):
        key = case.article, case.triple
        found[key] = max(found.get(key, (score, case.right)), (score, case.right))
    return found


def calibrated(every: Sequence[Case], likely: Iterable[float]) -> tuple[float, float]:
    """Scale and shift that make scores of events into log odds of being right."""
    found = [*best(every, likely).values()]
    model = LogisticRegression(C=1e6, solver="liblinear")
    model.fit([[score] for score, _ in found], [right for _, right in found])
    return float(model.coef_[0][0]), float(model.intercept_[0])


def scores(every: Sequence[Case], likely: Any, lessons: Sequence[Lesson]) -> Iterator[str]:
    """Precision, recall and F1 of (actor, type, recipient) at several thresholds."""
    names = {lesson.article.id for lesson in lessons}
    found = {key: one for key, one in best(every, likely).items() if key[0] in names}
    gold = sum(one[0] != one[2] for lesson in lessons for one in lesson.wanted)
    for least in (0.2, 0.25, 0.3, 0.35, 0.4, 0.45, 0.5):
        told = [right for score, right in found.values() if score >= np.log(least / (1 - least))]
        precision, recall = sum(told) / max(1, len(told)), sum(told) / gold
        f1 = 2 * sum(told) / (len(told) + gold)
        yield f"  {least:.2f}  P {precision:.3f}  R {recall:.3f}  F1 {f1:.3f}"


def written(weights: dict[str, float], bias: float, least: float) -> str:
    """The weights as JSON, a line each, by the part of the pair that they speak of."""
    parts: dict[str, dict[str, float]] = {part: {} for part in PARTS}
    for signal, weight in sorted(weights.items()):
        part, _, name = signal.partition(" ")
        if round(weight, 3):
            parts[part][name] = round(weight, 3)
    return json.dumps({"least": least, "bias": round(bias, 3), **parts}, indent=0) + "\n"


if __name__ == "__main__":
    main()
