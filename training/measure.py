"""Measure a pipeline from raw text: word bounds, sentences, tags, lemmas, heads and labels."""

from collections import Counter
from collections.abc import Iterable, Iterator
from itertools import groupby
from pathlib import Path
from typing import NamedTuple

from bilateral.training.treebank import Sentence, sentences
from spacy.language import Language
from spacy.tokens import Doc

Span = tuple[int, int]


class Node(NamedTuple):
    """A word by its place among the characters that are not blank."""

    span: Span
    head: Span | None
    label: str
    upos: str
    xpos: str
    lemma: str


def scores(nlp: Language, treebank: Path) -> dict[str, float]:
    """F1 of each layer over the words of both sides, as in the CoNLL 2018 shared task."""
    found = list(sentences(treebank))
    texts = [list(group) for _, group in groupby(found, key=lambda s: s.document)]
    counts: Counter[str] = Counter()
    for text, doc in zip(texts, nlp.pipe(map(raw, texts)), strict=True):
        counts += _matches(_gold(text), _nodes(doc))
        counts += _sentence_matches(text, doc)
    return _f1(counts)


def raw(text: Iterable[Sentence]) -> str:
    """The text of a document, its paragraphs apart by an empty line."""
    parts = (("\n\n" if s.paragraph else "") + _text(s) for s in text)
    return "".join(parts).replace(" \n\n", "\n\n").strip()


def _text(sentence: Sentence) -> str:
    return "".join(w.form + " " * w.space for w in sentence.words)


def _gold(text: list[Sentence]) -> Iterator[Node]:
    start = 0
    for sentence in text:
        spans = _spans((w.form for w in sentence.words), start)
        start = spans[-1][1]
        for word, span in zip(sentence.words, spans, strict=True):
            head = spans[word.head] if word.head >= 0 else None
            yield Node(span, head, word.deprel, word.upos, word.xpos, word.lemma)


def _spans(forms: Iterable[str], start: int = 0) -> list[Span]:
    spans = []
    for form in forms:
        length = len("".join(form.split()))
        spans.append((start, start + length))
        start += length
    return spans


def _nodes(doc: Doc) -> Iterator[Node]:
    spans = _spans(t.text for t in doc)
    for token in doc:
        if not token.is_space:
            top = token.head is token or token.head == token
            label = "root" if top else token.dep_
            head = None if top else spans[token.head.i]
            yield Node(spans[token.i], head, label, token.pos_, token.tag_, token.lemma_)


def _matches(gold: Iterable[Node], found: Iterable[Node]) -> Counter[str]:
    mine = {node.span: node for node in found}
    theirs = {node.span: node for node in gold}
    counts = Counter(gold=len(theirs), found=len(mine))
    for span in theirs.keys() & mine.keys():
        counts += Counter(name for name, same in _same(theirs[span], mine[span]) if same)
    return counts


def _same(gold: Node, found: Node) -> Iterator[tuple[str, bool]]:
    heads = gold.head == found.head
    yield "words", True
    yield "upos", gold.upos == found.upos
    yield "xpos", gold.xpos == found.xpos
    yield "lemma", gold.lemma == found.lemma
    yield "lemma, letter case aside", gold.lemma.casefold() == found.lemma.casefold()
    yield "uas", heads
    yield "las", heads and gold.label == found.label


def _sentence_matches(text: list[Sentence], doc: Doc) -> Counter[str]:
    gold, start = set(), 0
    for sentence in text:
        spans = _spans((w.form for w in sentence.words), start)
        gold.add((start, spans[-1][1]))
        start = spans[-1][1]
    spans = _spans(t.text for t in doc)
    mine = {(spans[s.start][0], spans[s.end - 1][1]) for s in doc.sents}
    mine = {span for span in mine if span[0] < span[1]}
    return Counter({"sents gold": len(gold), "sents found": len(mine), "sents": len(gold & mine)})


def _f1(counts: Counter[str]) -> dict[str, float]:
    words = counts.pop("gold") + counts.pop("found")
    sents = counts.pop("sents gold") + counts.pop("sents found")
    totals = {name: sents if name == "sents" else words for name in counts}
    return {name: round(200 * counts[name] / totals[name], 2) for name in sorted(counts)}
