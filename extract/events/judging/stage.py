"""Who is on stage in an article: the polities of each sentence, and how often each is named."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

from ...language import Paragraph
from ...syntax.parties import agents
from ..discourse import At, Discourse

if TYPE_CHECKING:
    from spacy.tokens import Span, Token

HEADLINE = 2
# So many of the polities most told of are asked about each word, though its sentence names others.
CHIEF = 4


@dataclass(frozen=True, slots=True)
class Mention:
    """A word that means somebody of a polity; `direct` is a name, else a pronoun or the like."""

    token: "Token"
    id: str
    side: str
    direct: bool


@dataclass(frozen=True)
class Stage:
    """The mentions of an article by its sentences, in their order."""

    article: Discourse
    seen: At

    @cached_property
    def sentences(self) -> list[tuple[Paragraph, "Span", tuple[Mention, ...]]]:
        """Each sentence with whom it names."""
        return [
            (part, sentence, tuple(self._mentions(part, sentence)))
            for part in self.article.paragraphs
            for sentence in part.doc.sents
        ]

    @cached_property
    def ranks(self) -> dict[str, int]:
        """The polities from the one named most, the headline counting twice."""
        counts = Counter(one.side for *_, found in self.sentences for one in found if one.direct)
        counts.update(dict.fromkeys(self.article.topic, HEADLINE))
        return {side: rank for rank, (side, _) in enumerate(counts.most_common())}

    @cached_property
    def chief(self) -> tuple[str, ...]:
        """The polities named most."""
        return tuple(self.ranks)[:CHIEF]

    @cached_property
    def pair(self) -> frozenset[str]:
        """The two polities that the article is about, if it is about two."""
        return frozenset(map(self.article.side, self.article.pair))

    def _mentions(self, part: Paragraph, sentence: "Span") -> Iterator[Mention]:
        for token in sentence:
            direct = agents(self.article.at(part, token))
            ids = direct or agents(self.seen(part, token))
            sides: dict[str, str] = {}
            for one in ids:
                sides.setdefault(self.article.side(one), one)
            for side, one in sides.items():
                if side:
                    yield Mention(token, one, side, bool(direct))
