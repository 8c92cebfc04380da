"""The policy acts that an article tells of, each once."""

from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING

from ..judge import Judge
from ..values import Measure, Period, Span
from . import status, wording
from .background import At, Background
from .judging import Stage, signals
from .merge import merged, plain
from .proposing import Proposal, proposals

if TYPE_CHECKING:
    from ..language import Paragraph
    from ..tokens import Token

HIGHEST = 0.95
# Two polities have one act only unless further ones are as likely as this.
MORE = 0.95
When = Callable[["Paragraph", "Token"], Period | None]


def find(
    paragraphs: "Iterable[Paragraph]", at: At, when: When, judge: Judge
) -> tuple[Measure, ...]:
    """The acts; `at` gives the ids of what a word means, `when` the date of what it names.

    The rules propose words and sides, the judge decides who acts toward whom.
    """
    background = Background(tuple(paragraphs), at)
    stage = Stage(background)
    told = [
        (one, pair, likely)
        for one in proposals(background)
        if one.ruled or len(background.named) > 1
        for pair, likely in judge.told(signals(stage.scene(one))).items()
    ]
    named = {pair for one, pair, _ in told if one.ruled is not None}
    # A word alone says that one acts toward the other, not how: acts that are named go first.
    kept = (
        _measure(one, pair, when, min(HIGHEST, round(likely, 2)))
        for one, pair, likely in told
        if one.ruled is not None or pair not in named
    )
    return plain(merged(kept), MORE)


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
