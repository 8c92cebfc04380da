"""The shared scorer's figures, and tables of them in Markdown."""

import json
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from bilateral.benchmarks.folders import Gold

Figures = dict[str, dict[str, float]]
Coded = Mapping[str, Mapping[str, Any]]


def scored(gold: Gold, predicted: Coded, shared: Path) -> Figures:
    """Precision, recall, F1 and counts of each task, over the articles of `gold`."""
    with tempfile.TemporaryDirectory() as scratch:
        right, told = Path(scratch, "gold"), Path(scratch, "told")
        right.mkdir()
        told.mkdir()
        for name, path in gold.files.items():
            shutil.copy(path, right)
            (told / f"{name}.json").write_text(json.dumps(predicted[name]), "utf-8")
        command = [sys.executable, str(shared / "score_docs.py"), str(right), str(told), "--json"]
        done = subprocess.run(command, check=True, capture_output=True)
    figures: Figures = json.loads(done.stdout)
    return figures


def table(figures: Figures, plain: Figures) -> Iterator[str]:
    """The reader's figures with the baseline's beside them."""
    yield "| task | P | R | F1 | hits/predicted/gold | baseline P | R | F1 |"
    yield "| --- | --- | --- | --- | --- | --- | --- | --- |"
    for task, ours in figures.items():
        yield f"| {task} | {_prf(ours)} | {_counts(ours)} | {_prf(plain[task])} |"


def documents(each: Mapping[str, Figures]) -> Iterator[str]:
    """Hits/predicted/gold of each article in each task; empty where there is nothing."""
    tasks = list(next(iter(each.values())))
    yield f"| article | {' | '.join(tasks)} |"
    yield "| --- " * (len(tasks) + 1) + "|"
    for name, figures in each.items():
        yield f"| {name[:40]} | {' | '.join(_counts(figures[task]) for task in tasks)} |"


def _prf(one: Mapping[str, float]) -> str:
    return " | ".join(f"{one[key]:.2f}" for key in ("precision", "recall", "f1"))


def _counts(one: Mapping[str, float]) -> str:
    counts = [f"{one[key]:.0f}" for key in ("hits", "predicted", "gold")]
    return "/".join(counts) if set(counts) != {"0"} else ""
