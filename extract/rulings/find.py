"""The decisions of courts that an article tells of."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from ..syntax.parties import agents
from ..syntax.relations import below
from ..syntax.spelling import among, forms
from ..syntax.voice import subjects
from ..values import Period, Ruling
from . import lexicon
from .courts import At, Courts
from .merging import merged
from .wording import order, outcome, sides

if TYPE_CHECKING:
    from ..language import Paragraph
    from ..tokens import Token

When = Callable[["Paragraph", "Token"], Period | None]
UNSAID = frozenset({"will", "would", "may", "might", "could", "should", "must", "can", "shall"})
NOT = frozenset({"not", "n't", "n’t", "never"})
SURE, BARE = 0.8, 0.7


def find(
    paragraphs: "Iterable[Paragraph]", at: At, there: At, court: Callable[[str], bool], when: When
) -> tuple[Ruling, ...]:
    """The rulings of an article; `at` and `there` tell what words mean, `court` what is one."""
    finder = _Finder(Courts(at, there, court), when)
    return merged(one for paragraph in paragraphs for one in finder.rulings(paragraph))


@dataclass(frozen=True)
class _Finder:
    courts: Courts
    when: When

    def rulings(self, paragraph: "Paragraph") -> Iterator[Ruling]:
        """What each verb of a court and each word for a decision tells."""
        for token in paragraph.doc:
            if lexicon.outcome(token):
                yield from self._decided(paragraph, token)
            if _noun(token) and not _awaited(token):
                yield from self._told(paragraph, token)

    def _decided(self, paragraph: "Paragraph", verb: "Token") -> Iterator[Ruling]:
        """`The court ordered …`; of `the ruling ordered …` the court was told before."""
        for who in _subjects(verb)[:1]:
            court = self.courts.of(paragraph, who)
            again = not court and _noun(who) and _again(who)
            if court or again:
                yield self._ruling(paragraph, court, (verb, who), verb)

    def _told(self, paragraph: "Paragraph", noun: "Token") -> Iterator[Ruling]:
        """`The court's ruling`, with what it ordered where a verb says so."""
        whose = self.courts.behind(paragraph, noun)
        if whose is not None:
            court = self.courts.of(paragraph, whose)
            verbs = [one for one in noun.sent if lexicon.outcome(one) and noun in _subjects(one)]
            yield self._ruling(paragraph, court, (noun, whose), next(iter(verbs), None))

    def _ruling(
        self, paragraph: "Paragraph", court: str, heads: "tuple[Token, ...]", verb: "Token | None"
    ) -> Ruling:
        told = order(verb)
        against, favours = (self._meant(paragraph, side) for side in sides(verb, told))
        said = outcome(verb, told)
        tops = [one for one in (heads[0], verb, told.does) if one is not None]
        words = [*heads, *(one for top in tops for one in top.subtree)]
        return Ruling(
            court=court,
            outcome=said,
            evidence=(paragraph.span(one for one in words if not one.is_punct),),
            against=against,
            favours=favours,
            period=next((when for one in tops[:2] if (when := self.when(paragraph, one))), None),
            confidence=SURE if said else BARE,
        )

    def _meant(self, paragraph: "Paragraph", words: "Iterable[Token]") -> tuple[str, ...]:
        """The agents that words name themselves: `Peru`, not `Peruvian firms`."""
        ids = (name for one in words for name in agents(self.courts.at(paragraph, one))[:1])
        return tuple(dict.fromkeys(ids))


def _noun(token: "Token") -> bool:
    """A word for a decision, though a parser may take `ruling` for a verb behind an owner."""
    if not among(token, lexicon.nouns()):
        return False
    owned = token.i > token.sent.start and token.doc[token.i - 1].tag_ == "POS"
    return token.pos_ in ("NOUN", "PROPN") or owned


def _again(noun: "Token") -> bool:
    definite = noun.i > noun.sent.start and noun.doc[noun.i - 1].lower_ in ("the", "this", "that")
    return definite and among(noun, lexicon.words("again"))


def _awaited(noun: "Token") -> bool:
    """Whether the decision is still to come: `awaits a ruling`, `before the verdict`."""
    near = forms(noun.head) | {one.lower_ for one in below(noun, "case")}
    return not near.isdisjoint(lexicon.words("waiting"))


def _happens(verb: "Token") -> bool:
    """Not `will rule`, `did not rule`, `to rule`, `if it rules`."""
    helpers = {one.lower_ for one in below(verb, "aux", "advmod")}
    marks = {one.lower_ for one in below(verb, "mark")}
    return not (helpers & (UNSAID | NOT) or marks & {"to", "if", "unless", "whether"})


def _subjects(verb: "Token") -> "list[Token]":
    """Who decides: the noun right before, however it is hung (`the ruling ordered …`)."""
    if verb.pos_ != "VERB" or not _happens(verb):
        return []
    before = [verb.doc[verb.i - 1]] if verb.i > verb.sent.start else []
    return [one for one in before if _noun(one)] or subjects(verb)
