"""Teach a judge of the reader, or tell by cross-validation how well it does.

    python training/judges.py events|home|measures|agreements GOLD...
                              [--scores] [--least P] [-o FILE]

GOLD are folders of hand-coded articles. A case, a pair of polities at a word that the lexicon
proposes or words that may name an agreement, is right if the gold has its fact anywhere in the
article. Probabilities are set right on cases of articles that were not learnt from, nor a story
that repeats them, and so are the scores printed.
"""

import argparse
import json
from pathlib import Path

from bilateral.extract.judge import PARTS, ROOM
from bilateral.extract.reader import Reader
from bilateral.training import acted, agreed, home, imposed
from bilateral.training.folds import folds
from bilateral.training.learning import Learner, Weights, calibrated, scores

SUBJECTS = {
    "events": (acted.lessons, acted.cases, Learner(rare=30, strength=0.06, mute=True), 0.3),
    "home": (home.lessons, home.cases, Learner(rare=5, strength=0.1, mute=False), 0.4),
    "measures": (imposed.lessons, imposed.cases, Learner(rare=3, strength=0.3, mute=True), 0.3),
    "agreements": (agreed.lessons, agreed.cases, Learner(rare=3, strength=0.1, mute=False), 0.4),
}
SMALL = 0.005
FOLDS = 4


def main() -> None:
    """Learn the weights and write them, or print scores."""
    asked = arguments()
    lessons, cases, learner, least = SUBJECTS[asked.subject]
    groups = lessons(asked.gold, asked.shared)
    reader = Reader.load()
    texts = [lesson for group in groups.values() for lesson in group]
    every = [case for lesson in texts for case in cases(lesson, reader)]
    found = learner.crossed(every, folds((lesson.article for lesson in texts), FOLDS))
    scale, shift = calibrated(every, found)
    for name, group in groups.items():
        print(name, *scores(every, scale * found + shift, group), sep="\n")
    if asked.scores:
        return
    weights, bias = learner.learnt(every)
    scaled = {signal: scale * weight for signal, weight in weights.items()}
    out = asked.out or ROOM / f"{asked.subject}.json"
    out.write_text(written(scaled, scale * bias + shift, asked.least or least), "utf-8")
    print(f"{len(every)} cases, {len(weights)} signals: {out}")


def arguments() -> argparse.Namespace:
    """What the command line says."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("subject", choices=SUBJECTS)
    parser.add_argument("gold", nargs="+", type=Path)
    parser.add_argument("--scores", action="store_true", help="only tell how well it does")
    parser.add_argument("--least", type=float, help="told from this probability on")
    parser.add_argument("--shared", type=Path, default=Path("../shared"))
    parser.add_argument("-o", "--out", type=Path)
    return parser.parse_args()


def written(weights: Weights, bias: float, least: float) -> str:
    """The weights as JSON, a line each, by the part of the pair that they speak of."""
    parts: dict[str, Weights] = {part: {} for part in PARTS}
    for signal, weight in sorted(weights.items()):
        part, _, name = signal.partition(" ")
        if abs(weight) >= SMALL:
            parts[part][name] = round(weight, 3)
    return json.dumps({"least": least, "bias": round(bias, 3), **parts}, indent=0) + "\n"


if __name__ == "__main__":
    main()
