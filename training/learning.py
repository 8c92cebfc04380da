"""A logistic regression over named signals, taught and tried on cases."""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from bilateral.training.lessons import Case, Lesson
from scipy.sparse import csr_matrix
from sklearn.linear_model import LogisticRegression

Weights = dict[str, float]
LEVELS = (0.2, 0.25, 0.3, 0.35, 0.4, 0.45, 0.5)


@dataclass(frozen=True, slots=True)
class Learner:
    """A signal seen in fewer cases than `rare` is left out; smaller `strength`, smaller weights.

    With `mute`, of the words that may have told a fact those that tell it least are left out when
    it learns again: an article says a thing in some of its words, not in all.
    """

    rare: int
    strength: float
    mute: bool

    def learnt(self, every: Sequence[Case]) -> tuple[Weights, float]:
        """The weight of each signal, and the bias."""
        counts = Counter(signal for case in every for signal in case.signals)
        kept = sorted(signal for signal, times in counts.items() if times >= self.rare)
        place = {signal: number for number, signal in enumerate(kept)}
        rows, right = matrix(every, place), np.array([case.right for case in every])
        # An article with many pairs counts more than one with few, but not as many times.
        sizes = Counter(case.article for case in every)
        heavy = np.array([case.weight * sizes[case.article] ** -0.5 for case in every])
        model = self._fitted(rows, right, heavy)
        if self.mute:
            model = self._fitted(
                rows, right, heavy * ~_mute(every, model.predict_proba(rows)[:, 1])
            )
        return dict(zip(place, model.coef_[0].tolist(), strict=True)), float(model.intercept_[0])

    def _fitted(self, rows: Any, right: Any, heavy: Any) -> Any:
        model = LogisticRegression(
            C=self.strength, solver="liblinear", max_iter=500, random_state=0
        )
        return model.fit(rows, right, sample_weight=heavy / heavy.mean())

    def crossed(self, every: Sequence[Case], order: Mapping[str, int]) -> Any:
        """The score (log odds) of each case by weights learnt from articles of other folds."""
        found = np.zeros(len(every))
        for fold in sorted({*order.values()}):
            weights, bias = self.learnt([one for one in every if order[one.article] != fold])
            for place, case in enumerate(every):
                if order[case.article] == fold:
                    found[place] = bias + sum(weights.get(one, 0.0) for one in case.signals)
        return found


def _mute(every: Sequence[Case], likely: Any) -> Any:
    """The words that tell of a right fact less than half as plainly as another of the article."""
    top: Counter[Any] = Counter()
    for case, one in zip(every, likely, strict=True):
        top[case.key] = max(top[case.key], one)
    return likely < np.array([top[case.key] / 2 if case.right else 0 for case in every])


def matrix(every: Sequence[Case], place: dict[str, int]) -> Any:
    """One row a case, one column a signal."""
    rows = [sorted(place[s] for s in case.signals if s in place) for case in every]
    ends = np.cumsum([0, *map(len, rows)], dtype=np.int32)
    columns = np.array([column for row in rows for column in row], dtype=np.int32)
    return csr_matrix((np.ones(len(columns)), columns, ends), shape=(len(rows), len(place)))


def best(every: Sequence[Case], found: Any) -> dict[Any, tuple[float, bool]]:
    """The highest score of each fact of each article, and whether it is right."""
    top: dict[Any, tuple[float, bool]] = {}
    for case, score in zip(every, found, strict=True):
        top[case.key] = max(top.get(case.key, (score, case.right)), (score, case.right))
    return top


def calibrated(every: Sequence[Case], found: Any) -> tuple[float, float]:
    """Scale and shift that make scores of facts into log odds of being right."""
    facts = [*best(every, found).values()]
    model = LogisticRegression(C=1e6, solver="liblinear")
    model.fit([[score] for score, _ in facts], [right for _, right in facts])
    return float(model.coef_[0][0]), float(model.intercept_[0])


def scores(every: Sequence[Case], found: Any, lessons: Sequence[Lesson]) -> Iterator[str]:
    """Precision, recall and F1 of facts at several thresholds."""
    names = {lesson.article.id for lesson in lessons}
    facts = {key: one for key, one in best(every, found).items() if key[0] in names}
    gold = sum(sum(lesson.wanted.values()) for lesson in lessons)
    for least in LEVELS:
        told = [right for score, right in facts.values() if score >= np.log(least / (1 - least))]
        precision, recall = sum(told) / max(1, len(told)), sum(told) / gold
        f1 = 2 * sum(told) / (len(told) + gold)
        yield f"  {least:.2f}  P {precision:.3f}  R {recall:.3f}  F1 {f1:.3f}"
