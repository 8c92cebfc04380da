"""Who holds what about what, as the article attributes it."""

from collections.abc import Callable, Iterable, Iterator
from typing import TYPE_CHECKING

from ..syntax.relations import below
from ..syntax.voice import objects
from ..values import Claim
from .opposing import Stand, opposed, points, rebuts
from .own import own
from .saying import Saying, sayings
from .speakers import Speakers
from .stances import sharpened
from .units import Unit, units
from .wording import content

if TYPE_CHECKING:
    from ..language import Paragraph
    from ..tokens import Token

At = Callable[["Paragraph", "Token"], tuple[str, ...]]
Polity = Callable[[str], str]
SURE = 0.8
GUESS = 0.1
FURTHER = 2


def find(
    paragraphs: "Iterable[Paragraph]", at: At, polity: Polity, author: str = ""
) -> tuple[Claim, ...]:
    """The claims of an article; `at` gives the ids of what a word means, `polity` their codes.

    What the article holds itself is claimed by `author` (an id), if there is one.
    """
    speakers = Speakers()
    found: dict[str, Stand] = {}
    for paragraph in paragraphs:
        for stand in _stands(paragraph, at, polity, speakers, author):
            found.setdefault(stand.claim.key, stand)
    return opposed(tuple(found.values()))


def _stands(
    paragraph: "Paragraph", at: At, polity: Polity, speakers: Speakers, author: str
) -> Iterator[Stand]:
    def named(word: "Token") -> tuple[str, ...]:
        return at(paragraph, word)

    def codes(word: "Token") -> frozenset[str]:
        return frozenset(code for one in named(word) if (code := polity(one)))

    said = sayings(paragraph.doc, named, speakers, paragraph.number)
    inner = {one.verb for one in said}
    said += own(paragraph.doc, named, author)
    for saying in said:
        for unit in units(saying):
            if unit.head not in inner - {saying.verb} and _tells(unit, named):
                for holder in saying.holders:
                    stand = _stand(paragraph, unit, holder, named, codes, polity(holder))
                    if stand and (_main(unit) or _matters(stand)):
                        yield stand


def _main(unit: Unit) -> bool:
    """Whether the verb of saying governs it, rather than a quote's further sentences."""
    return unit.first and unit.saying.doubt < FURTHER


def _matters(stand: Stand) -> bool:
    """Whether a further clause takes a side, so that it is no mere detail."""
    return stand.claim.stance != "asserts" or bool(stand.points)


def _tells(unit: Unit, named: Callable[["Token"], tuple[str, ...]]) -> bool:
    """Whether what is said has words of weight, not names alone."""
    words = [one for one in unit.words if one.pos_ in {"NOUN", "VERB", "ADJ", "PROPN"}]
    few = len(words) < 2 and (unit.clausal or unit.saying.stance == "asserts")
    return bool(words) and not few and not all(named(one) for one in words)


def _stand(
    paragraph: "Paragraph",
    unit: Unit,
    holder: str,
    named: Callable[["Token"], tuple[str, ...]],
    codes: Callable[["Token"], frozenset[str]],
    polity: str,
) -> Stand | None:
    saying: Saying = unit.saying

    def foreign(word: "Token") -> bool:
        return bool(codes(word)) and polity not in codes(word) and word.pos_ == "PROPN"

    stance = sharpened(saying.stance, unit.head, unit.negated, foreign)
    words = content(unit, stance, paragraph.text)
    if not words:
        return None
    ids = [one for token in (*unit.words, *_addressed(saying)) for one in named(token)]
    claim = Claim(
        claimant=holder,
        stance=stance,
        content=words,
        evidence=(paragraph.span([t for t in unit.words if not t.is_punct] or unit.words),),
        about=tuple(one for one in dict.fromkeys(ids) if one not in saying.holders),
        confidence=round(SURE - GUESS * saying.doubt, 2),
    )
    return Stand(claim, polity, points(unit, stance, codes, polity), rebuts(unit, stance))


def _addressed(saying: Saying) -> "list[Token]":
    """Whom the speaker accuses or asks."""
    return [*objects(saying.verb), *below(saying.verb, "iobj")]
