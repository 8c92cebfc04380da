"""Who is on stage in an article: the polities of each sentence, and how often each is named."""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

from ...syntax.parties import agents
from ..discourse import Discourse
from ..proposing import Proposals

if TYPE_CHECKING:
    from ...tokens import Span, Token

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
    """An article and what the rules propose in its paragraphs."""

    article: Discourse
    found: Sequence[Proposals]

    @cached_property
    def sentences(self) -> list[tuple[Proposals, "Span"]]:
        """The sentences in their order."""
        return [(given, part) for given in self.found for part in given.paragraph.doc.sents]

    @cached_property
    def ranks(self) -> dict[str, int]:
        """The polities from the one that most sentences name, the headline counting twice."""
        counts = Counter(side for _, sides in self.article.sentences for side in sides)
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

    def mentions(self, given: Proposals, sentence: "Span") -> Iterator[Mention]:
        """Whom the words of a sentence mean."""
        for token in sentence:
            named = given.view.named(token)
            direct = agents(self.article.at(given.paragraph, token)) if named else ()
            ids = direct or agents(named)
            for side, one in self._sides(ids).items():
                yield Mention(token, one, side, bool(direct))

    def _sides(self, ids: Sequence[str]) -> dict[str, str]:
        """The polities of some ids, each with the first who stands for it."""
        found = {self.article.side(one): one for one in reversed(ids)}
        return {side: found[side] for side in reversed(found) if side}
