"""The words of a firm's name that tell it from others."""

import re
from functools import cache

from ...naming import slug
from ..lexicon import words


def stem(name: str) -> str:
    """A name as a slug, without the words that tell only the form of a firm: "Acme Motors"."""
    return slug(" ".join(bare(name)))


def bare(name: str) -> list[str]:
    """The words of a name, without those."""
    parts = [part for part in re.split(r"[\s,]+", name) if part]
    while len(parts) > 1 and parts[-1].rstrip(".").lower() in _legal():
        parts.pop()
    return parts


@cache
def _legal() -> frozenset[str]:
    return frozenset(word.lower() for word in words("organizations", "legal"))
