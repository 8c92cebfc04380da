"""Turn treebank sentences into spaCy documents, with varied copies for training."""

from collections.abc import Callable, Iterable, Iterator
from functools import reduce
from itertools import groupby
from random import Random

from bilateral.training.agency import dateline, money
from bilateral.training.casing import capitals, curled, headline, lowered, padded, unstopped
from bilateral.training.speech import attributed
from bilateral.training.treebank import Sentence, Word
from spacy.tokens import Doc
from spacy.vocab import Vocab

_BREAKS = ("\n\n", "\n\n", "\n", "\n\n\n", " \n\n")


def documents(vocab: Vocab, found: Iterable[Sentence]) -> Iterator[Doc]:
    """Whole documents as they stand, paragraphs apart by an empty line."""
    for _, group in groupby(found, key=lambda s: s.document):
        yield _doc(vocab, [(s, "\n\n" if s.paragraph else "") for s in group])


def copies(vocab: Vocab, found: Iterable[Sentence], number: int, seed: int) -> Iterator[Doc]:
    """The sentences `number` times: cut into passages at random, some of them rewritten."""
    random = Random(seed)  # noqa: S311
    texts = [list(group) for _, group in groupby(found, key=lambda s: s.document)]
    for _ in range(number):
        for text in texts:
            yield from (_passage(vocab, part, random) for part in _cut(text, random))


def _cut(text: list[Sentence], random: Random) -> Iterator[list[Sentence]]:
    start = 0
    while start < len(text):
        size = random.choice((1, 1, 2, 3, 4, 6))
        yield text[start : start + size]
        start += size


def _passage(vocab: Vocab, part: list[Sentence], random: Random) -> Doc:
    varied = [_varied(s, random) for s in part]
    before = [False, *(s.alone for s in varied)]
    gaps = [_gap(s.paragraph or alone, random) for s, alone in zip(varied, before, strict=False)]
    return _doc(vocab, list(zip(varied, gaps, strict=True)))


def _gap(needed: bool, random: Random) -> str:
    return random.choice(_BREAKS) if needed or random.random() < 0.12 else ""


def _varied(sentence: Sentence, random: Random) -> Sentence:
    """The sentence itself about five times in ten, else rewritten."""
    draw = random.random()
    return next(way(sentence, random) for limit, way in _ways() if draw < limit)


def _ways() -> tuple[tuple[float, Callable[[Sentence, Random], Sentence]], ...]:
    return (
        (0.06, lambda s, random: _bare(capitals(s), random)),
        (0.12, lambda s, random: _bare(headline(s), random)),
        (0.16, lambda s, _: lowered(s)),
        (0.19, dateline),
        (0.21, padded),
        (0.31, attributed),
        (1.00, _retouched),
    )


def _retouched(sentence: Sentence, random: Random) -> Sentence:
    steps = [step for step, odds in ((money, 0.4), (curled, 0.25)) if random.random() < odds]
    return reduce(lambda s, step: step(s), steps, sentence)


def _bare(sentence: Sentence, random: Random) -> Sentence:
    return unstopped(sentence) if random.random() < 0.5 else sentence


def _doc(vocab: Vocab, parts: list[tuple[Sentence, str]]) -> Doc:
    words: list[Word] = []
    for sentence, gap in parts:
        if gap and words:
            words[-1] = words[-1]._replace(space=False)
            words.append(Word(gap, gap, "SPACE", "_SP", "", len(words) - 1, "dep", False))
        base = len(words)
        words += (w._replace(head=base + (i if w.head < 0 else w.head))
                  for i, w in enumerate(sentence.words))  # fmt: skip
    return _filled(vocab, words)


def _filled(vocab: Vocab, words: list[Word]) -> Doc:
    return Doc(
        vocab,
        words=[w.form for w in words],
        spaces=[w.space for w in words],
        tags=[w.xpos for w in words],
        pos=[w.upos for w in words],
        morphs=[w.feats for w in words],
        lemmas=[_lemma(w) for w in words],
        heads=[w.head for w in words],
        deps=[_label(w) for w in words],
    )


def _lemma(word: Word) -> str:
    """The lemma in the letter case of the form, where the form is all capitals."""
    capital = word.form.isupper() and len(word.form) > 1
    return word.lemma.upper() if capital else word.lemma


def _label(word: Word) -> str:
    return "ROOT" if word.deprel == "root" else word.deprel
