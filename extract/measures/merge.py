"""One act told twice is one measure, with the evidence of both places."""

from collections.abc import Iterable
from dataclasses import replace

from ..values import Measure
from . import lexicon
from .sides import GUESSED

Key = tuple[str, str, str]


def merged(found: Iterable[Measure]) -> tuple[Measure, ...]:
    """Measures of one kind between the same two are one, and vague ones join a plain one."""
    kept: dict[Key, Measure] = {}
    for measure in found:
        key = (measure.kind, measure.imposer, measure.target)
        kept[key] = _joined(kept[key], measure) if key in kept else measure
    return tuple(_special(kept))


def _special(kept: dict[Key, Measure]) -> Iterable[Measure]:
    generic = lexicon.kinds()
    for measure in kept.values():
        same = [one for one in kept.values() if _pair(one) == _pair(measure)]
        others = [one for one in same if one != measure]
        vague = measure.kind in generic and any(one.kind not in generic for one in others)
        guess = any(one.confidence > GUESSED >= measure.confidence for one in others)
        if not vague and not guess:
            yield measure


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
