"""The language pipeline: paragraphs parsed by spaCy, with their place in the original text."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from .errors import ReadError
from .pipelines import lacking
from .plain import Strings, plain
from .values import Article, Span

if TYPE_CHECKING:
    from spacy.language import Language
    from spacy.tokens import Doc as Parsed

    from .tokens import Doc, Token

# Controls and marks of direction: one blank for each, so that no offset moves.
UNSEEN = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]")
MODEL = Path(__file__).parent / "model"
# Memory and time grow faster than the length of what is parsed at once; spaCy refuses a million.
LONGEST = 2000
AT_ONCE = 16
SENTENCE = re.compile(r"[.!?][\"'”’)]*\s+")
ENDS = frozenset(".?!:;)]\"'”’…-–— \n\t\r*•|>")
SPACE = re.compile(r"\s+")


@dataclass(frozen=True)
class Paragraph:
    """A parsed paragraph; `start` is where it begins in the article's text."""

    doc: "Doc"
    start: int
    number: int

    @property
    def text(self) -> str:
        """Its words."""
        return self.doc.text

    def span(self, tokens: Iterable["Token"]) -> Span:
        """From the first to the last of some tokens, as offsets into the article."""
        ordered = sorted(tokens, key=lambda token: token.i)
        last = ordered[-1]
        return Span(self.start + ordered[0].idx, self.start + last.idx + len(last.text))


def load(path: Path = MODEL) -> "Language":
    """The pipeline at `path`: any spaCy pipeline with Universal Dependencies labels.

    ReadError where it is none, or lacks what the rules go by.
    """
    import spacy
    from thinc.api import use_ops

    # numpy multiplies matrices faster than BLIS, which spaCy takes unless told.
    try:
        with use_ops("numpy", use_blis=False):
            language = spacy.load(path)
    except Exception as error:  # what a foreign folder brings on depends on what lies in it
        reason = " ".join(str(error).split())[:200]
        raise ReadError(f"{path} can't be loaded as a spaCy pipeline: {reason}") from error
    for problem in lacking(language):
        raise ReadError(f"the pipeline {path} {problem}")
    return language


def parse(article: Article, language: "Language") -> tuple[Paragraph, ...]:
    """The body of an article, paragraph by paragraph, the longest in parts.

    What can't be seen is a blank there.
    """
    spans = [part for span in article.body for part in parts(article.text, span)]
    texts = [UNSEEN.sub(" ", article.text[span.start : span.end]) for span in spans]
    strings = Strings(language.vocab)
    docs = (_joined(language.make_doc(text), strings) for text in texts)
    parsed = (plain(doc, strings) for doc in language.pipe(docs, batch_size=AT_ONCE))
    return tuple(_paragraphs(spans, parsed))


def _joined(doc: "Parsed", strings: Strings) -> "Parsed":
    """Words in whose middle no sentence ends, told to the parser beforehand."""
    import numpy

    words = doc.to_array("ORTH").tolist()
    # All at once: to set it for one word, spaCy goes through the whole text.
    ends = {number: strings[number][-1] in ENDS for number in {*words}}
    starts = [1, *(0 if ends[number] else -1 for number in words)][: len(doc)]
    marks = numpy.array(starts, dtype=numpy.int64).view(numpy.uint64)
    return doc.from_array(["SENT_START"], marks)  # type: ignore[arg-type]  # its stub wants two rows


def parts(text: str, paragraph: Span) -> Iterator[Span]:
    """A paragraph; one without end is cut after a sentence, else between words, else anywhere."""
    start = paragraph.start
    while paragraph.end - start > LONGEST:
        end = _cut(text, start, start + LONGEST)
        yield Span(start, end)
        start = end
    yield Span(start, paragraph.end)


def _cut(text: str, start: int, limit: int) -> int:
    for look in (SENTENCE, SPACE):
        ends = [found.end() for found in look.finditer(text, start, limit)]
        if ends:
            return ends[-1]
    return limit


def _paragraphs(spans: Iterable[Span], docs: Iterable["Doc"]) -> Iterator[Paragraph]:
    for number, (span, doc) in enumerate(zip(spans, docs, strict=True), 1):
        yield Paragraph(doc, span.start, number)
