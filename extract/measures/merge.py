"""One act told twice is one measure, with the evidence of both places."""

from collections.abc import Iterable
from dataclasses import replace

from ..values import Measure
from . import lexicon
from .sides import CLOSE, WORDED

Key = tuple[str, str, str]


def merged(found: Iterable[Measure]) -> tuple[Measure, ...]:
    """Measures of one kind between the same two are one, and vague ones join a plain one."""
    kept: dict[Key, Measure] = {}
    for measure in found:
        key = (measure.kind, measure.imposer, measure.target)
        kept[key] = _joined(kept[key], measure) if key in kept else measure
    return tuple(_special(kept))


def plain(found: Iterable[Measure], sure: float) -> tuple[Measure, ...]:
    """The surest act of one toward another, and others of them that are as sure as `sure`."""
    every = tuple(found)
    return tuple(one for one in every if one.confidence >= sure or _first(one, every))


def _first(measure: Measure, every: Iterable[Measure]) -> bool:
    return max((one for one in every if _pair(one) == _pair(measure)), key=_rank) == measure


def _special(kept: dict[Key, Measure]) -> Iterable[Measure]:
    straight = [one for one in kept.values() if not _turned(one, _others(one, kept, back=True))]
    for measure in straight:
        same = _others(measure, kept, back=False)
        if not any(_better(one, measure) for one in same if one in straight):
            yield measure


def _others(measure: Measure, kept: dict[Key, Measure], back: bool) -> list[Measure]:
    """Those of one sort between the same two, the same way or the way back."""
    pair = _pair(measure)[::-1] if back else _pair(measure)
    alike = [one for one in kept.values() if one != measure and _sort(one) == _sort(measure)]
    return [one for one in alike if _pair(one) == pair]


def _better(one: Measure, other: Measure) -> bool:
    """Whether one tells plainly what another of the same two tells vaguely or less surely."""
    generic = lexicon.kinds()
    if (one.kind in generic) != (other.kind in generic):
        return other.kind in generic
    weak = other.kind in generic or min(one.confidence, other.confidence) < CLOSE
    return weak and _rank(one) > _rank(other)


def _rank(measure: Measure) -> tuple[float, int]:
    return measure.confidence, -measure.evidence[0].start


def _turned(measure: Measure, back: list[Measure]) -> bool:
    """A guess that turns round what is told more surely; a threat may well answer it."""
    surer = any(one.confidence > measure.confidence for one in back)
    return surer and measure.confidence <= WORDED and measure.status != "threatened"


def _sort(measure: Measure) -> str:
    return lexicon.family(measure.kind)


def _joined(one: Measure, other: Measure) -> Measure:
    """The surer telling leads; a status that says more than `in force` stays."""
    first, second = (other, one) if other.confidence > one.confidence else (one, other)
    status = first.status if first.status != "in-force" else second.status
    return replace(
        first,
        status=status,
        evidence=tuple(dict.fromkeys([*one.evidence, *other.evidence])),
        object=first.object or second.object,
        label=first.label if first.object else second.label,
        effective=first.effective or second.effective,
        confidence=min(0.95, first.confidence + 0.1),
    )


def _pair(measure: Measure) -> tuple[str, str]:
    return measure.imposer, measure.target
