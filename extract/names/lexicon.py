"""The word lists of this room."""

from collections.abc import Mapping
from functools import cache
from typing import Any

from ..lexicon import read


@cache
def words(name: str, *sections: str) -> Mapping[str, Mapping[str, Any]]:
    """Every word of some lists of a file, with its entry."""
    entries = [entry for section in sections for entry in read(name)[section]]
    return {word: entry for entry in entries for word in entry["words"]}
