"""Measure a stored pipeline from raw text: layers, spaCy's own scores, speed and size.

Example: python evaluate.py en_bilateral_ud treebank/pud-test.conllu.xz --texts reuters.jsonl.xz
"""

import argparse
import json
import lzma
import time
from collections.abc import Iterator
from itertools import islice
from pathlib import Path

import spacy
from bilateral.training.corpus import documents
from bilateral.training.measure import scores
from bilateral.training.treebank import sentences
from spacy.language import Language
from spacy.training import Example
from thinc.api import use_ops


def own_scores(nlp: Language, treebank: Path) -> dict[str, float]:
    """spaCy's scores on whole documents: heads and labels without punctuation."""
    docs = documents(nlp.vocab, sentences(treebank))
    found = nlp.evaluate([Example(nlp.make_doc(doc.text), doc) for doc in docs])
    names = ("dep_uas", "dep_las", "tag_acc", "pos_acc", "lemma_acc", "sents_f")
    return {name: round(100 * found[name], 2) for name in names}


def speed(nlp: Language, texts: list[str]) -> dict[str, float]:
    """Tokens and texts a second of processor time, on one core."""
    start = time.process_time()
    tokens = sum(len(doc) for doc in nlp.pipe(texts))
    seconds = time.process_time() - start
    return {"tokens/s": round(tokens / seconds), "texts/s": round(len(texts) / seconds, 1)}


def texts_of(path: Path, number: int) -> Iterator[str]:
    """The first texts of an xz-packed file of JSON lines, those without words left out."""
    with lzma.open(path, "rt", encoding="utf-8") as lines:
        found = (str(json.loads(line)["text"]) for line in lines)
        yield from islice((text for text in found if text.strip()), number)


def size(model: Path) -> int:
    """Bytes of all files of a stored pipeline."""
    return sum(path.stat().st_size for path in model.rglob("*") if path.is_file())


def report(nlp: Language, options: argparse.Namespace) -> Iterator[dict[str, object]]:
    """One line for the size, one for each treebank, one for the speed."""
    yield {"bytes": size(options.model)}
    for path in options.treebanks:
        yield {"file": path.name, **scores(nlp, path), "spaCy": own_scores(nlp, path)}
    if options.texts:
        texts = list(texts_of(options.texts, options.number))
        list(nlp.pipe(texts[:50]))
        yield {"texts": len(texts), **speed(nlp, texts)}


def main() -> None:
    """Read the pipeline and print its measures as JSON lines."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("model", type=Path)
    parser.add_argument("treebanks", type=Path, nargs="*")
    parser.add_argument("--texts", type=Path)
    parser.add_argument("--number", type=int, default=1000)
    parser.add_argument("--blis", action="store_true", help="Keep the matrix product of thinc.")
    options = parser.parse_args()
    with use_ops("numpy", use_blis=options.blis):
        for line in report(spacy.load(options.model), options):
            print(json.dumps(line))


if __name__ == "__main__":
    main()
