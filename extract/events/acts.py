"""Events that lie in a measure: to impose, threaten or lift it is an act between two polities."""

from collections.abc import Iterable, Iterator
from functools import cache

from ..confidence import confidence
from ..lexicon import read
from ..values import Event, Measure
from .wording import label

WHY = "measure slot slot"


def acts(measures: Iterable[Measure]) -> Iterator[Event]:
    """The events in some measures."""
    for one in measures:
        if kind := _kind(one):
            yield _event(one, kind)


def _kind(one: Measure) -> str:
    """What the status makes of it, else the type that the kind of measure has."""
    by_status = read("modality")["acts"]["statuses"].get(one.status)
    act = _types().get(one.kind, "")
    return by_status.get(act, "") if by_status is not None else act


@cache
def _types() -> dict[str, str]:
    kinds = read("modality")["acts"]["kinds"]
    return {measure: act for act, measures in kinds.items() for measure in measures}


def _event(one: Measure, kind: str) -> Event:
    return Event(
        type=kind,
        actors=(one.imposer,),
        recipients=(one.target,),
        modality="planned" if one.status == "announced" and kind != "THREATEN" else "occurred",
        evidence=one.evidence,
        label=label(kind, (one.imposer,), (one.target,)),
        period=one.effective,
        why=WHY,
        confidence=confidence(WHY),
    )
