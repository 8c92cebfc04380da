"""The word lists of this room, read once from extract/lexicon."""

from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import Any

import yaml

ROOM = Path(__file__).parent.parent / "lexicon"


@cache
def lexicon(name: str) -> Mapping[str, Any]:
    """The lists of one file, each a list of entries with `words` and an `example`."""
    text = (ROOM / f"{name}.yaml").read_text("utf-8")
    lists: Mapping[str, Any] = yaml.load(text, Loader=yaml.CBaseLoader)  # noqa: S506
    return lists


@cache
def words(name: str, *sections: str) -> Mapping[str, Mapping[str, Any]]:
    """Every word of some lists of a file, with its entry."""
    entries = [entry for section in sections for entry in lexicon(name)[section]]
    return {word: entry for entry in entries for word in entry["words"]}
