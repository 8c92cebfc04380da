"""What the rules propose in a paragraph: each word asks the lexicon, what stands above decides."""

from collections.abc import Container, Sequence
from dataclasses import dataclass
from functools import cache, cached_property

from ..language import Paragraph
from .discourse import At, Discourse
from .lexicon import Lexicon, lexicon
from .matches import Match
from .matching import match
from .modality import suppressed
from .selecting import selected
from .view import View


@dataclass(frozen=True)
class Proposals:
    """The matches of a paragraph, in their order; they may lack sides."""

    paragraph: Paragraph
    view: View
    matches: Sequence[Match]

    @property
    def words(self) -> Lexicon:
        """The lexicon that the words evoked."""
        return self.view.lexicon

    @cached_property
    def chosen(self) -> list[Match]:
        """Those with a side that by the rules tell of events of their own."""
        return [*selected(self._sided, self.words)]

    @cached_property
    def open(self) -> list[Match]:
        """Those that no word above takes over, as `refuse` takes `lift` in `refuse to lift`.

        What a noun in such a clause tells may be a fact all the same: `asked to end its talks`.
        """
        takers = {one.token.i for one in self._sided if not one.frame.noun and one.asks("clause")}
        return [one for one in self.matches if one.frame.noun or not self._taken(one, takers)]

    def _taken(self, one: Match, takers: Container[int]) -> bool:
        return suppressed(one.token, self.words, takers)

    @cached_property
    def _sided(self) -> list[Match]:
        return [one for one in self.matches if one.actors or one.recipients]


def proposals(paragraph: Paragraph, seen: At, article: Discourse) -> Proposals:
    """The matches of a paragraph; `seen` tells what its words mean or point back to."""
    known = cache(lambda place: seen(paragraph, paragraph.doc[place]))
    view = View(
        lexicon(),
        lambda token: known(token.i),
        article.side,
        lambda token: article.site(paragraph, token),
        lambda known, token: article.counterpart(known, paragraph.start + token.idx),
        lambda: article.pair,
    )
    found = (match(token, view) for token in paragraph.doc)
    return Proposals(paragraph, view, [one for one in found if one])
