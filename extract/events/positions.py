"""Events that lie in a position: to criticise, demand or regret toward another polity is an act."""

import re
from collections.abc import Iterable, Iterator
from functools import cache

from ..confidence import confidence
from ..lexicon import read
from ..values import Claim, Event
from .discourse import Discourse
from .wording import label

WHY = "claim slot sentence"


def positions(claims: Iterable[Claim], text: str, article: Discourse) -> Iterator[Event]:
    """The events in some claims whose object names just one other polity."""
    for claim in claims:
        kind = _kind(claim, text)
        toward = _others(claim, article) if kind else ()
        if len(toward) == 1:
            yield _event(claim, kind, toward)


def _kind(claim: Claim, text: str) -> str:
    """The type of event; a plain assertion is one if its words lay blame."""
    kinds = read("modality")["positions"]
    said = {word for span in claim.evidence for word in _words(text[span.start : span.end])}
    stance = "blames" if claim.stance == "asserts" and said & _blame() else claim.stance
    return str(kinds.get(stance, ""))


@cache
def _blame() -> frozenset[str]:
    return frozenset(read("modality")["sets"]["blame"])


def _words(text: str) -> list[str]:
    return re.findall(r"[a-z]+", text.lower())


def _others(claim: Claim, article: Discourse) -> tuple[str, ...]:
    own = article.side(claim.claimant)
    sides = {side: one for one in claim.about if (side := article.side(one))}
    return tuple(one for side, one in sides.items() if side != own)


def _event(claim: Claim, kind: str, others: tuple[str, ...]) -> Event:
    actors = (claim.claimant,)
    return Event(
        type=kind,
        actors=actors,
        recipients=others,
        modality="occurred",
        evidence=claim.evidence,
        label=label(kind, actors, others),
        why=WHY,
        confidence=confidence(WHY),
    )
