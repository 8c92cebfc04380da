"""The polities of each sentence of an article, from which scenes are made."""

from functools import cached_property
from typing import TYPE_CHECKING

from .. import lexicon, status
from ..background import Background
from ..proposing import Proposal
from .scene import Scene

if TYPE_CHECKING:
    from ...language import Paragraph
    from ...tokens import Token

Sentence = tuple[int, int]
Mentions = dict[str, tuple["Token", ...]]


class Stage:
    """Who is named where in an article."""

    def __init__(self, background: Background) -> None:
        self._background = background

    def scene(self, one: Proposal) -> Scene:
        """The scene of a word that may name an act."""
        here, before = self._named[one.paragraph.number, one.token.sent.start]
        return Scene(
            one.token,
            one.act,
            one.ruled is not None,
            one.act.status or status.of(one.token),
            one.ruled or {},
            here,
            before,
            self._ranks,
            self._background.pair,
        )

    @cached_property
    def _ranks(self) -> dict[str, int]:
        return {side: rank for rank, (side, _) in enumerate(self._background.named)}

    @cached_property
    def _named(self) -> dict[Sentence, tuple[Mentions, tuple[str, ...]]]:
        """The polities of each sentence, and those of the last one that named any."""
        found: dict[Sentence, tuple[Mentions, tuple[str, ...]]] = {}
        before: tuple[str, ...] = ()
        for paragraph in self._background.paragraphs:
            for sentence in paragraph.doc.sents:
                here = self._mentions(paragraph, list(sentence))
                found[paragraph.number, sentence.start] = here, before
                before = tuple(here) or before
        return found

    def _mentions(self, paragraph: "Paragraph", tokens: "list[Token]") -> Mentions:
        found: Mentions = {}
        for token in tokens:
            for side in self._background.at(paragraph, token):
                if side not in lexicon.words("forums"):
                    found[side] = (*found.get(side, ()), token)
        return found
