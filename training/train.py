"""Train the English pipeline `en_bilateral_ud` on UD English EWT and measure it.

Example: PYTHONHASHSEED=0 python train.py treebank/ work/ en_bilateral_ud
"""

import argparse
import json
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import spacy
from bilateral.training.corpus import copies, documents
from bilateral.training.evaluate import size
from bilateral.training.measure import scores
from bilateral.training.tokens import adapt, capitals_too
from bilateral.training.treebank import sentences
from spacy.language import Language
from spacy.tokens import DocBin
from spacy.training.initialize import init_nlp
from spacy.training.loop import train
from spacy.util import load_config, registry
from thinc.api import use_ops

_HERE = Path(__file__).parent
_TESTS = ("ewt-dev", "ewt-test", "pud-test")


def convert(treebank: Path, work: Path, number: int, seed: int) -> None:
    """Write the training copies and the development text as spaCy's binary corpora."""
    vocab = spacy.blank("en").vocab
    made = copies(vocab, sentences(treebank / "ewt-train.conllu.xz"), number, seed)
    kept = documents(vocab, sentences(treebank / "ewt-dev.conllu.xz"))
    for name, docs in (("train", made), ("dev", kept)):
        DocBin(docs=docs, store_user_data=False).to_disk(work / f"{name}.spacy")


def _adapter() -> Callable[[Language], None]:
    return adapt


def fit(work: Path, steps: int) -> Path:
    """Train by the configuration; the result is the best step on the development text."""
    registry.callbacks("bilateral.tokenizer.v1", func=_adapter)
    paths = {f"paths.{name}": str(work / f"{name}.spacy") for name in ("train", "dev")}
    settings: dict[str, Any] = {**paths, "training.max_steps": steps}
    config = load_config(_HERE / "config.cfg", overrides=settings, interpolate=False)
    train(init_nlp(config), work, stdout=sys.stderr, stderr=sys.stderr)
    return work / "model-best"


def pack(best: Path, treebank: Path, out: Path) -> None:
    """Store the pipeline with its origin, licence and scores, without paths of this machine."""
    measured = {name: scores(_finished(best), treebank / f"{name}.conllu.xz") for name in _TESTS}
    nlp = _finished(best)
    nlp.meta.update(json.loads((_HERE / "origin.json").read_text(encoding="utf-8")))
    nlp.meta["performance"] = measured
    nlp.to_disk(out)
    print(json.dumps({**measured, "bytes": size(out)}, indent=1))


def _finished(best: Path) -> Language:
    """A fresh copy, for a pipeline that has read the tests would store their words too."""
    nlp = spacy.load(best)
    # Only now: the delivered weights were trained without these rules.
    capitals_too(nlp)
    nlp.config["paths"] = dict.fromkeys(nlp.config["paths"])
    return nlp


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("treebank", type=Path)
    parser.add_argument("work", type=Path)
    parser.add_argument("out", type=Path)
    parser.add_argument("--steps", type=int, default=5200)
    parser.add_argument("--copies", type=int, default=4)
    parser.add_argument("--seed", type=int, default=1)
    return parser.parse_args()


def main() -> None:
    """Convert, train, measure and store."""
    options = _options()
    options.work.mkdir(parents=True, exist_ok=True)
    convert(options.treebank, options.work, options.copies, options.seed)
    # numpy's matrix product is three times as fast here as the one that thinc prefers.
    with use_ops("numpy", use_blis=False):
        pack(fit(options.work, options.steps), options.treebank, options.out)


if __name__ == "__main__":
    main()
