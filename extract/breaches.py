"""Measures that are justified by a pact that the other side is said not to have kept."""

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

from . import lexicon
from .language import Paragraph
from .syntax.spelling import among
from .values import Claim, Ground, Measure, Span

if TYPE_CHECKING:
    from .tokens import Token

At = Callable[[Paragraph, "Token"], tuple[str, ...]]
Names = Callable[[str], str]
AGREEMENT = "agreement:"
# The reason is told, who gives it follows from who acts.
SURE = 0.7


@dataclass(frozen=True, slots=True)
class Breach:
    """Words of a reason that say a pact was broken; `by` are the codes of who is said to have.

    `before` is what the sentence tells before them, where the act stands that they are the reason
    of.
    """

    pact: str
    by: frozenset[str]
    before: Span
    words: Span


def find(
    paragraphs: Iterable[Paragraph],
    measures: Sequence[Measure],
    claims: Iterable[Claim],
    at: At,
    polity: Names,
    label: Names,
) -> tuple[Ground, ...]:
    """What the measures of a sentence are justified with: claims that are known, or new ones.

    `at` gives the ids of what a word means, `polity` and `label` the code and the name of an id.
    """
    known = list(claims)
    found: list[Ground] = []
    for breach in _breaches(paragraphs, at, polity) if measures else ():
        for measure in measures:
            if _justifies(breach, measure, polity):
                claim = _known(breach, measure, known, polity) or _claim(breach, measure, label)
                known.append(claim)
                found.append(Ground(measure, claim))
    return tuple(dict.fromkeys(found))


def _breaches(paragraphs: Iterable[Paragraph], at: At, polity: Names) -> Iterator[Breach]:
    for paragraph in paragraphs:
        for sentence in paragraph.doc.sents if _reason().search(paragraph.text) else ():
            yield from _told(paragraph, list(sentence), at, polity)


def _told(paragraph: Paragraph, words: "list[Token]", at: At, polity: Names) -> Iterator[Breach]:
    """The breach behind each reason of a sentence, if it is the nearest."""
    starts = [one.idx for one in words]
    text = paragraph.text[: words[-1].idx + len(words[-1].text)]
    reasons = [one.span() for one in _reason().finditer(text, words[0].idx)]
    for place, (start, end) in enumerate(reasons):
        behind = [one for one in words if one.idx >= end][: 3 * _reach()]
        broken = _broken(behind[: _reach()])
        following = reasons[place + 1][0] if place + 1 < len(reasons) else len(text)
        if broken is None or broken.idx >= following or start == starts[0]:
            continue
        after = [one for one in behind if one.i > broken.i][: _reach()]
        pacts = [(one, name) for one in after for name in _pacts(paragraph, one, at)]
        if pacts:
            last = next(one for one in reversed(after) if pacts[0][1] in at(paragraph, one))
            named = [n for one in behind if one.i <= broken.i for n in at(paragraph, one)]
            yield Breach(
                pacts[0][1],
                frozenset(map(polity, named)) - {""},
                Span(paragraph.start + words[0].idx, paragraph.start + start),
                paragraph.span([behind[0], last]),
            )


def _pacts(paragraph: Paragraph, word: "Token", at: At) -> list[str]:
    return [name for name in at(paragraph, word) if name.startswith(AGREEMENT)]


def _broken(words: "list[Token]") -> "Token | None":
    """The word with which a pact is broken: `violated`, or `honour` after `failed to`."""
    failing = False
    for word in words:
        if among(word, _words("breaking")) or (failing and among(word, _words("keeping"))):
            return word
        failing = failing or among(word, _words("failing"))
    return None


def _justifies(breach: Breach, measure: Measure, polity: Names) -> bool:
    """Whether a measure stands before the reason, and hits who is said to have broken the pact."""
    stands = any(breach.before.start <= one.start < breach.before.end for one in measure.evidence)
    return stands and breach.by <= {polity(measure.target)}


def _known(
    breach: Breach, measure: Measure, claims: Iterable[Claim], polity: Names
) -> Claim | None:
    """A claim of who acts about the pact in the same words."""
    where, acts = breach.words, polity(measure.imposer)
    return next(
        (
            one
            for one in claims
            if breach.pact in one.about
            and acts == polity(one.claimant)
            and one.stance == "criticises"
            if any(span.start < where.end and where.start < span.end for span in one.evidence)
        ),
        None,
    )


def _claim(breach: Breach, measure: Measure, label: Names) -> Claim:
    return Claim(
        measure.imposer,
        "criticises",
        f"{label(measure.target)} did not keep the {label(breach.pact)}",
        (breach.words,),
        (measure.target, breach.pact),
        SURE,
    )


@cache
def _words(key: str) -> frozenset[str]:
    return frozenset(lexicon.read("breaches")[key])


@cache
def _reach() -> int:
    return int(lexicon.read("breaches")["reach"])


@cache
def _reason() -> re.Pattern[str]:
    words = sorted(lexicon.read("breaches")["reasons"], key=len, reverse=True)
    return re.compile(rf"\b(?:{'|'.join(map(re.escape, words))})\b", re.IGNORECASE)
