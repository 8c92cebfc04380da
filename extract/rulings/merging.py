"""One decision told twice is one ruling with two pieces of evidence."""

from collections.abc import Iterable
from dataclasses import replace

from ..values import Ruling


def merged(told: Iterable[Ruling]) -> tuple[Ruling, ...]:
    """The rulings, each once; one without a court goes to the last court's."""
    found: list[Ruling] = []
    for one in told:
        place = next((at for at in reversed(range(len(found))) if _same(found[at], one)), None)
        if place is not None:
            found[place] = _joined(found[place], one)
        elif one.court:
            found.append(one)
    return tuple(found)


def _same(one: Ruling, other: Ruling) -> bool:
    """Of one court, and not two different orders."""
    court = not other.court or one.court == other.court
    return court and (not one.outcome or not other.outcome or _alike(one.outcome, other.outcome))


def _alike(one: str, other: str) -> bool:
    words, others = (frozenset(said.lower().split()) for said in (one, other))
    return len(words & others) * 2 > min(len(words), len(others))


def _joined(one: Ruling, other: Ruling) -> Ruling:
    return replace(
        one,
        outcome=one.outcome or other.outcome,
        evidence=tuple(dict.fromkeys((*one.evidence, *other.evidence))),
        against=one.against or other.against,
        favours=one.favours or other.favours,
        period=one.period or other.period,
        confidence=max(one.confidence, other.confidence),
    )
