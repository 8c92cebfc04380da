"""The words of a firm's name that tell it from others."""

import re
from functools import cache

from ..naming import slug
from .lexicon import words


def stem(name: str) -> str:
    """A name as a slug, without the words that tell only the form of a firm: "Acme Motors"."""
    parts = [part for part in re.split(r"[\s,]+", name) if part]
    while len(parts) > 1 and parts[-1].rstrip(".").lower() in _legal():
        parts.pop()
    return slug(" ".join(parts))


@cache
def _legal() -> frozenset[str]:
    return frozenset(word.lower() for word in words("organizations", "legal"))
