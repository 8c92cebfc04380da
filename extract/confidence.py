"""How sure an event is: the share of those found the same way that were right before."""

from functools import cache

from .lexicon import read

# As many events as this, of the mean share, are added to the count of each way.
WEIGHT = 3


def confidence(why: str) -> float:
    """The share of right ones among events found in a way, drawn toward the mean of all.

    `why` names the word and how the two sides were found: `verb slot sentence`. The counts come
    from hand-coded articles (benchmarks/calibration.py).
    """
    right, every = _counts().get(why, (0, 0))
    return round((right + WEIGHT * _mean()) / (every + WEIGHT), 2)


@cache
def _counts() -> dict[str, tuple[int, int]]:
    ways = read("confidence")["ways"].items()
    return {why: (int(right), int(every)) for why, (right, every) in ways}


@cache
def _mean() -> float:
    counts = _counts().values()
    return sum(right for right, _ in counts) / sum(every for _, every in counts)
