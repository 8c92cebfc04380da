"""The language pipeline: paragraphs parsed by spaCy, with their place in the original text."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from .errors import ReadError
from .values import Article, Span

if TYPE_CHECKING:
    from spacy.language import Language
    from spacy.tokens import Doc, Token

# What a component must set, by spaCy's name for it, and how people call it.
NEEDED = {
    "token.dep": "parser",
    "token.tag": "tagger with Penn tags",
    "token.lemma": "lemmatizer",
}
# Controls and marks of direction: one blank for each, so that no offset moves.
UNSEEN = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]")
RELATIONS = frozenset({"nsubj", "obj", "obl", "nmod", "case"})
MODEL = Path(__file__).parent / "model"


@dataclass(frozen=True)
class Paragraph:
    """A parsed paragraph; `start` is where it begins in the article's text."""

    doc: "Doc"
    start: int
    number: int

    def span(self, tokens: Iterable["Token"]) -> Span:
        """From the first to the last of some tokens, as offsets into the article."""
        ordered = sorted(tokens, key=lambda token: token.i)
        last = ordered[-1]
        return Span(self.start + ordered[0].idx, self.start + last.idx + len(last))


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
    for problem in _lacking(language):
        raise ReadError(f"the pipeline {path} {problem}")
    return language


def _lacking(language: "Language") -> Iterator[str]:
    """What the rules need and a pipeline does not give."""
    assigns = {name: set(language.get_pipe_meta(name).assigns) for name in language.pipe_names}
    given = set().union(*assigns.values())
    for said, what in NEEDED.items():
        if said not in given:
            yield f"has no {what}, which the rules go by"
    parser = next(name for name, sets in assigns.items() if "token.dep" in sets)
    for label in sorted(RELATIONS.difference(language.pipe_labels[parser])):
        yield f"does not parse into Universal Dependencies: it has no label {label!r}"


def parse(article: Article, language: "Language") -> tuple[Paragraph, ...]:
    """The body of an article, paragraph by paragraph; what can't be seen is a blank there."""
    texts = [UNSEEN.sub(" ", article.text[span.start : span.end]) for span in article.body]
    return tuple(_paragraphs(article.body, language.pipe(texts)))


def _paragraphs(body: Iterable[Span], docs: Iterable["Doc"]) -> Iterator[Paragraph]:
    for number, (span, doc) in enumerate(zip(body, docs, strict=True), 1):
        yield Paragraph(doc, span.start, number)
