"""Precision, recall and F1 of the reader on hand-coded articles, beside a plain baseline.

    python benchmarks/extraction.py GOLD... [--model DIR] [--shared DIR]

GOLD is a folder of JSON files in the form of the codebook, named after records of the corpora in
the shared folder, where the scorer lies too.
"""

import argparse
import json
import lzma
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

from bilateral.benchmarks.coding import coded
from bilateral.extract.article import Given, read
from bilateral.extract.language import MODEL
from bilateral.extract.reader import Reader
from bilateral.extract.values import Article


def main() -> None:
    """Print a table of scores for each folder of gold."""
    asked = arguments()
    reader = Reader.load(asked.model)
    for gold in asked.gold:
        names = {path.stem for path in gold.glob("*.json")}
        with tempfile.TemporaryDirectory() as folder:
            for article in articles(names, asked.shared):
                path = Path(folder, f"{article.id}.json")
                path.write_text(json.dumps(coded(reader.read(article))), "utf-8")
            print(f"## {gold.name}: {len(names)} articles\n")
            print(scored(gold, Path(folder), asked.shared))


def arguments() -> argparse.Namespace:
    """What the command line says."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("gold", nargs="+", type=Path)
    parser.add_argument("--model", type=Path, default=MODEL)
    parser.add_argument("--shared", type=Path, default=Path("../shared"))
    return parser.parse_args()


def articles(names: set[str], shared: Path) -> Iterator[Article]:
    """The articles called `names`, from the corpora and the folder of articles."""
    for path in sorted((shared / "corpora").glob("*.jsonl.xz")):
        with lzma.open(path, "rt", encoding="utf-8") as lines:
            kept = [line for line in lines if json.loads(line)["id"] in names]
        with tempfile.NamedTemporaryFile("w", suffix=".jsonl", encoding="utf-8") as some:
            some.writelines(kept)
            some.flush()
            yield from read(Path(some.name), Given()) if kept else ()
    for path in sorted((shared / "articles").glob("*.txt")):
        if path.stem in names:
            yield from read(path, Given())


def scored(gold: Path, predicted: Path, shared: Path) -> str:
    """The scorer's figures as a table in Markdown."""
    command = [sys.executable, str(shared / "score_docs.py"), str(gold), str(predicted), "--json"]
    figures = json.loads(subprocess.run(command, check=True, capture_output=True).stdout)
    rows = (
        f"| {task} | {f['precision']:.2f} | {f['recall']:.2f} | {f['f1']:.2f} "
        f"| {f['hits']}/{f['predicted']}/{f['gold']} |"
        for task, f in figures.items()
    )
    head = "| task | P | R | F1 | hits/predicted/gold |\n| --- | --- | --- | --- | --- |\n"
    return head + "\n".join(rows) + "\n"


if __name__ == "__main__":
    main()
