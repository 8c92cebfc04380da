"""Drafts that are not certain enough to be told, and how many of them there are."""

from dataclasses import dataclass, replace

from .asof import AsOf
from .parties import Pair


@dataclass(frozen=True, slots=True)
class LeftOut:
    """How many drafts of a pair have a confidence below a number, and so are left out."""

    below: float
    drafts: int


def left_out(asof: AsOf, pair: Pair) -> LeftOut | None:
    """What `asof.least` leaves out of a pair, be it a claim of one side; None for nothing."""
    if not asof.least:
        return None
    found: dict[str, list[str]] = {"fact": [], "claim": []}
    for row in asof.rows("unsure", dyad=pair.id):
        found[row["kind"]].append(row["draft"])
    drafts = len(found["fact"]) + _held(replace(asof, least=None), pair, found["claim"])
    return LeftOut(asof.least, drafts) if drafts else None


def _held(asof: AsOf, pair: Pair, claims: list[str]) -> int:
    """How many of the claims of either side belong to the pair."""
    sides = (pair.one.id, pair.two.id)
    asked = {"claim": claims, "dyad": pair.id, "claimant": sides}
    return len({row["claim"] for row in asof.rows("claims", **asked)}) if claims else 0
