"""Who holds what about what, as the article attributes it."""

from collections.abc import Callable, Iterable, Iterator
from typing import TYPE_CHECKING

from ..values import Claim, Span
from .saying import Saying, sayings
from .wording import borrowed, content

if TYPE_CHECKING:
    from spacy.tokens import Token

    from ..language import Paragraph

At = Callable[["Paragraph", "Token"], tuple[str, ...]]


def find(paragraphs: "Iterable[Paragraph]", at: At) -> tuple[Claim, ...]:
    """The claims of an article; `at` gives the ids of what a word means."""
    found = [claim for paragraph in paragraphs for claim in _claims(paragraph, at)]
    return tuple(dict.fromkeys(found))


def _claims(paragraph: "Paragraph", at: At) -> Iterator[Claim]:
    def named(word: "Token") -> tuple[str, ...]:
        return at(paragraph, word)

    for saying in sayings(paragraph.doc, named):
        words = content(saying.stance, _said(saying), saying.content)
        if _tells(saying, at, paragraph) and not borrowed(paragraph.doc.text, words):
            yield _claim(paragraph, saying, words, at)


def _tells(saying: Saying, at: At, paragraph: "Paragraph") -> bool:
    """Whether what is said has a word of weight that is not just a name."""
    words = [one for one in _said(saying) if one.pos_ in {"NOUN", "VERB", "ADJ", "PROPN"}]
    return len(words) > 1 and not all(at(paragraph, one) for one in words)


def _claim(paragraph: "Paragraph", saying: Saying, words: str, at: At) -> Claim:
    said = _said(saying)
    ids = [one for token in said for one in at(paragraph, token)]
    about = tuple(one for one in dict.fromkeys(ids) if one not in saying.holders)
    return Claim(
        claimant=saying.holders[0],
        stance=saying.stance,
        content=words,
        evidence=(_evidence(paragraph, said),),
        about=about,
        confidence=0.8 if saying.verb.pos_ == "VERB" else 0.7,
    )


def _said(saying: Saying) -> "list[Token]":
    """The words of what is said, without those that say it."""
    inner = [one for head in saying.content for one in head.subtree]
    if saying.verb not in inner:
        return inner
    outer = set(saying.verb.head.subtree)
    return [one for one in inner if one not in outer]


def _evidence(paragraph: "Paragraph", said: "list[Token]") -> Span:
    words = [one for one in said if not one.is_punct]
    return paragraph.span(words or said)
