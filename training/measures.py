"""Teach the judge of measures, or tell by cross-validation how well it does.

    python training/measures.py GOLD... [--scores] [--least P] [--shared DIR] [-o FILE]

GOLD are folders of hand-coded articles. It learns from them and from the lexicon's examples. A
case, a word with an imposer and a target, is right if the gold has the pair in the article; of the
words that may have told of a pair, those that tell it least are left out when it learns again.
Probabilities are set right on pairs of articles that were not learnt from.
"""

import argparse
import json
from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

import numpy as np
from bilateral.extract.language import load
from bilateral.extract.lexicon import ROOM
from bilateral.extract.names import Gazetteer
from bilateral.training.imposed import Case, Lesson, cases, coded, examples
from scipy.sparse import csr_matrix
from sklearn.linear_model import LogisticRegression

# A signal seen in fewer cases than this is left out; the smaller STRENGTH, the smaller the weights.
RARE = 3
STRENGTH = 0.3
FOLDS = 5
PARTS = ("word", "imposer", "target", "pair")
Weights = dict[str, float]


def main() -> None:
    """Learn the weights and write them, or print scores."""
    asked = arguments()
    articles, language, gazetteer = coded(asked.gold, asked.shared), load(), Gazetteer.load()
    lessons = [*articles, *examples()]
    every = [case for one in lessons for case in cases(one, language, gazetteer)]
    found = crossed(every)
    scale, shift = calibrated(every, found)
    print(*scores(every, scale * found + shift, articles), sep="\n")
    if asked.scores:
        return
    weights, bias = learnt(every)
    scaled = {signal: scale * weight for signal, weight in weights.items()}
    asked.out.write_text(written(scaled, scale * bias + shift, asked.least, asked.more), "utf-8")
    print(f"{len(every)} cases of {len(lessons)} texts, {len(weights)} signals: {asked.out}")


def arguments() -> argparse.Namespace:
    """What the command line says."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("gold", nargs="+", type=Path)
    parser.add_argument("--scores", action="store_true", help="only tell how well it does")
    parser.add_argument("--least", type=float, default=0.25, help="told from this probability on")
    parser.add_argument("--more", type=float, default=0.95, help="further acts of a pair from here")
    parser.add_argument("--shared", type=Path, default=Path("../shared"))
    parser.add_argument("-o", "--out", type=Path, default=ROOM / "measures.json")
    return parser.parse_args()


def learnt(every: Sequence[Case]) -> tuple[Weights, float]:
    """The weight of each signal, and the bias."""
    counts = Counter(signal for case in every for signal in case.signals)
    place = {s: n for n, s in enumerate(sorted(s for s, times in counts.items() if times >= RARE))}
    # An article with many pairs counts more than one with few, but not as many times.
    sizes = Counter(case.article for case in every)
    heavy = np.array([sizes[case.article] ** -0.5 for case in every])
    rows, right = matrix(every, place), np.array([case.right for case in every])
    likely = fitted(rows, right, heavy).predict_proba(rows)[:, 1]
    model = fitted(rows, right, heavy * ~mute(every, likely))
    return dict(zip(place, model.coef_[0].tolist(), strict=True)), float(model.intercept_[0])


def fitted(rows: Any, right: Any, heavy: Any) -> Any:
    """A regression."""
    model = LogisticRegression(C=STRENGTH, solver="liblinear", max_iter=500, random_state=0)
    return model.fit(rows, right, sample_weight=heavy / heavy.mean())


def mute(every: Sequence[Case], likely: Any) -> Any:
    """The words that tell of a right pair less than half as plainly as another of the article."""
    top: Counter[tuple[str, tuple[str, str]]] = Counter()
    for case, one in zip(every, likely, strict=True):
        top[case.key] = max(top[case.key], one)
    limits = np.array([top[case.key] / 2 if case.right else 0 for case in every])
    return likely < limits


def matrix(every: Sequence[Case], place: dict[str, int]) -> Any:
    """One row a case, one column a signal."""
    rows = [sorted(place[s] for s in case.signals if s in place) for case in every]
    ends = np.cumsum([0, *map(len, rows)], dtype=np.int32)
    columns = np.array([column for row in rows for column in row], dtype=np.int32)
    return csr_matrix((np.ones(len(columns)), columns, ends), shape=(len(rows), len(place)))


def crossed(every: Sequence[Case]) -> Any:
    """The score (log odds) of each case by weights learnt from other articles."""
    order = {name: n % FOLDS for n, name in enumerate(sorted({case.article for case in every}))}
    found = np.zeros(len(every))
    for fold in range(FOLDS):
        weights, bias = learnt([case for case in every if order[case.article] != fold])
        for place, case in enumerate(every):
            if order[case.article] == fold:
                found[place] = bias + sum(weights.get(one, 0.0) for one in case.signals)
    return found


def best(every: Sequence[Case], found: Any) -> dict[Any, tuple[float, bool]]:
    """The highest score of each pair of each article, and whether it is right."""
    top: dict[Any, tuple[float, bool]] = {}
    for case, score in zip(every, found, strict=True):
        top[case.key] = max(top.get(case.key, (score, case.right)), (score, case.right))
    return top


def calibrated(every: Sequence[Case], found: Any) -> tuple[float, float]:
    """Scale and shift that make scores of pairs into log odds of being right."""
    pairs = [*best(every, found).values()]
    model = LogisticRegression(C=1e6, solver="liblinear")
    model.fit([[score] for score, _ in pairs], [right for _, right in pairs])
    return float(model.coef_[0][0]), float(model.intercept_[0])


def scores(every: Sequence[Case], found: Any, lessons: Sequence[Lesson]) -> Iterator[str]:
    """Precision, recall and F1 of (imposer, target) at several thresholds."""
    names = {lesson.article.id for lesson in lessons}
    pairs = {key: one for key, one in best(every, found).items() if key[0] in names}
    gold = sum(sum(lesson.wanted.values()) for lesson in lessons)
    for least in (0.2, 0.25, 0.3, 0.35, 0.4, 0.45, 0.5):
        told = [right for score, right in pairs.values() if score >= np.log(least / (1 - least))]
        precision, recall = sum(told) / max(1, len(told)), sum(told) / gold
        f1 = 2 * sum(told) / (len(told) + gold)
        yield f"  {least:.2f}  P {precision:.3f}  R {recall:.3f}  F1 {f1:.3f}"


def written(weights: Weights, bias: float, least: float, more: float) -> str:
    """The weights as JSON, a line each, by the part of the pair that they speak of."""
    parts: dict[str, Weights] = {part: {} for part in PARTS}
    for signal, weight in sorted(weights.items()):
        part, _, name = signal.partition(" ")
        if abs(weight) >= 0.005:
            parts[part][name] = round(weight, 3)
    given = {"least": least, "more": more, "bias": round(bias, 3), **parts}
    return json.dumps(given, indent=0) + "\n"


if __name__ == "__main__":
    main()
