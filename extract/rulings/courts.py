"""Which court a word means: one with a name, or a court of some state."""

from collections.abc import Callable
from dataclasses import dataclass
from itertools import takewhile
from typing import TYPE_CHECKING

from ..syntax.parties import parties
from ..syntax.relations import below, case
from ..syntax.spelling import among
from . import lexicon

if TYPE_CHECKING:
    from ..language import Paragraph
    from ..tokens import Token

At = Callable[["Paragraph", "Token"], tuple[str, ...]]
REACH = 7
WITHIN = ("nmod:poss", "compound", "amod", "nmod:desc", "flat")
BY = ("of", "by", "from", "at", "in")


@dataclass(frozen=True)
class Courts:
    """What names mean: `at` gives ids, `there` the states of mere places, `court` tells courts."""

    at: At
    there: At
    court: Callable[[str], bool]

    def of(self, paragraph: "Paragraph", word: "Token") -> str:
        """The id of the court that a word means; a state's where its court has no name."""
        ids = self.at(paragraph, word)
        named = next((one for one in ids if self.court(one)), "")
        return named or (self._unnamed(paragraph, word) if self._bare(word) else "")

    def behind(self, paragraph: "Paragraph", noun: "Token") -> "Token | None":
        """The word for the court of a ruling: before the noun, or behind `of` or `by`."""
        near = [*below(noun, *WITHIN), *_before(noun), *_after(noun)]
        near += [one for one in below(noun, "nmod", "obl", "obl:agent") if case(one) in BY]
        return next((one for one in near if self.of(paragraph, one)), None)

    @staticmethod
    def _bare(word: "Token") -> bool:
        return word.tag_.startswith("NN") and among(word, lexicon.words("courts"))

    def _unnamed(self, paragraph: "Paragraph", word: "Token") -> str:
        """The state of `a Peruvian court`, `a court in Lima`."""
        ids, _ = parties([word], lambda one: self.at(paragraph, one), False)
        places = [one for one in below(word, "nmod", "obl") if case(one) in BY]
        ids += tuple(state for one in places for state in self.there(paragraph, one))
        return next((one for one in ids if one.startswith("country:")), "")


def _before(noun: "Token") -> list["Token"]:
    """The owner that stands right before, wherever the parser hung it: `the court's ruling`."""
    owner = noun.i - 2
    apart = noun.i > noun.sent.start + 1 and noun.doc[noun.i - 1].tag_ == "POS"
    return [noun.doc[owner]] if apart and owner >= noun.sent.start else []


def _after(noun: "Token") -> list["Token"]:
    """The phrase right behind `by`, wherever the parser hung it: `the ruling by Peru's court`."""
    near = list(noun.doc[noun.i + 1 : min(noun.i + REACH, noun.sent.end)])
    if not near or near[0].lower_ not in BY:
        return []
    return list(takewhile(lambda one: one.pos_ not in ("VERB", "AUX", "PUNCT"), near))
