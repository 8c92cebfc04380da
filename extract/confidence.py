"""How sure a fact is: one simple rule for every finder, so that numbers can be compared."""

from collections.abc import Mapping

START: Mapping[str, float] = {"verb": 0.9, "noun": 0.7, "claim": 0.8, "measure": 0.8}
LESS: Mapping[str, float] = {
    "slot": 0,
    "light": 0,
    "none": 0,
    "modifier": 0.1,
    "clause": 0.1,
    "near": 0.1,
    "above": 0.2,
    "sentence": 0.2,
    "article": 0.3,
}


def confidence(why: str) -> float:
    """A verb's frame 0.9, a noun's 0.7; less for a side that the word's own slots don't tell.

    >>> confidence("verb slot slot")
    0.9
    >>> confidence("noun modifier slot")
    0.6
    """
    word, *sides = why.split()
    return round(START[word] - sum(LESS[side] for side in sides), 2)
