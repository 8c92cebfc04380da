"""The policy acts that an article tells of, each once."""

from collections.abc import Callable, Iterable, Iterator
from typing import TYPE_CHECKING

from ..values import Measure, Period, Span
from . import sides, status, wording
from .background import At, Background
from .judging import Judge, Stage
from .merge import merged, plain
from .proposing import Proposal, proposals

if TYPE_CHECKING:
    from spacy.tokens import Token

    from ..language import Paragraph

HIGHEST = 0.95
When = Callable[["Paragraph", "Token"], Period | None]
Pairs = dict[tuple[str, str], float]


def find(
    paragraphs: "Iterable[Paragraph]", at: At, when: When, judge: Judge | None = None
) -> tuple[Measure, ...]:
    """The acts; `at` gives the ids of what a word means, `when` the date of what it names.

    The judge decides who acts toward whom; without one, the rules do.
    """
    background = Background(tuple(paragraphs), at)
    if judge is None:
        return merged(_each(proposals(background), _ruled, when))
    stage = Stage(background)

    def judged(one: Proposal) -> Pairs:
        return judge.told(stage.scene(one))

    return plain(merged(_each(proposals(background), judged, when)), judge.more)


def _each(
    found: Iterable[Proposal], decided: Callable[[Proposal], Pairs], when: When
) -> Iterator[Measure]:
    for one in found:
        for pair, sure in decided(one).items():
            yield _measure(one, pair, when, min(HIGHEST, round(sure, 2)))


def _ruled(one: Proposal) -> Pairs:
    """What the rules say; guesses only where the act was not turned down."""
    refused = (one.act.status or status.of(one.token)) == "rejected"
    every = one.ruled or {}
    return {pair: sure for pair, sure in every.items() if sure > sides.WORDED or not refused}


def _measure(one: Proposal, pair: tuple[str, str], when: When, sure: float) -> Measure:
    token, act = one.token, one.act
    affected = wording.object_of(token, act)
    place = one.paragraph.span(wording.evidence(token))
    return Measure(
        kind=act.kind,
        imposer=pair[0],
        target=pair[1],
        status=act.status or status.of(token),
        evidence=(place,),
        label=wording.label(act, affected),
        object=affected,
        effective=_effective(token, when(one.paragraph, token), place),
        confidence=sure,
    )


def _effective(token: "Token", period: Period | None, place: Span) -> Period | None:
    """A date within the words of the act, and not that of an announcement."""
    if period is None or not place.start <= period.span.start < place.end:
        return None
    return period if wording.takes_effect(token) else None
