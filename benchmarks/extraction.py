"""Precision, recall and F1 of the reader on hand-coded articles, beside a plain baseline.

    python benchmarks/extraction.py GOLD... [--documents] [--model DIR] [--shared DIR]

GOLD is a folder of JSON files in the form of the codebook, named after articles of the corpora in
the shared folder, where the scorer lies too. Several folders also get their total.
"""

import argparse
from pathlib import Path

from bilateral.benchmarks.baseline import Baseline
from bilateral.benchmarks.coding import coded
from bilateral.benchmarks.folders import Gold
from bilateral.benchmarks.scoring import Coded, documents, scored, table
from bilateral.extract.language import MODEL
from bilateral.extract.reader import Reader


def main() -> None:
    """Print a table of scores for each folder of gold, and for all of them."""
    asked = arguments()
    golds = [Gold.of(folder) for folder in asked.gold]
    whole = Gold.together(golds)
    articles = whole.articles(asked.shared)
    reader, baseline = Reader.load(asked.model), Baseline.load()
    ours = {article.id: coded(reader.read(article)) for article in articles}
    plain = {article.id: baseline.coded(article) for article in articles}
    for gold in golds if len(golds) == 1 else [*golds, whole]:
        show(gold, ours, plain, asked.shared)
    if asked.documents:
        each = {name: scored(whole.only(name), ours, asked.shared) for name in whole.files}
        print(*documents(each), "", sep="\n")


def arguments() -> argparse.Namespace:
    """What the command line says."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("gold", nargs="+", type=Path)
    parser.add_argument("--documents", action="store_true", help="counts of each article as well")
    parser.add_argument("--model", type=Path, default=MODEL)
    parser.add_argument("--shared", type=Path, default=Path("../shared"))
    return parser.parse_args()


def show(gold: Gold, ours: Coded, plain: Coded, shared: Path) -> None:
    """Print the table of one set of articles."""
    print(f"## {gold.name}: {len(gold.files)} articles\n")
    figures, baseline = (scored(gold, told, shared) for told in (ours, plain))
    print(*table(figures, baseline), "", sep="\n")


if __name__ == "__main__":
    main()
