"""Whether an article is in English: by its script and by its commonest short words."""

import re
import unicodedata
from collections import Counter
from collections.abc import Mapping
from functools import cache

from .. import lexicon

WORD = re.compile(r"[^\W\d_]+")
ENOUGH = 20_000
FEWEST = 5
OURS = "English"


def foreign(text: str) -> str:
    """The language of a text that is surely not English; "" for English and for what is unsure.

    Each common word counts once. Tables and very short texts have too few, so they pass.
    """
    words = WORD.findall(text[:ENOUGH].casefold())
    script = _script(words)
    if script != "LATIN":
        return script and f"a language in {script.capitalize()} script"
    counts = Counter(name for word in set(words) for name in _common().get(word, ()))
    best = max(counts, key=lambda name: (counts[name], name), default=OURS)
    enough = counts[best] >= FEWEST or counts[best] * 4 >= len(words) >= FEWEST
    return best if enough and counts[best] > 2 * counts[OURS] else ""


def _script(words: list[str]) -> str:
    """The script of most words; "" where there are none."""
    first = Counter(unicodedata.name(word[0], "?").partition(" ")[0] for word in words)
    return first.most_common(1)[0][0] if first else ""


@cache
def _common() -> Mapping[str, tuple[str, ...]]:
    """The languages of each common word."""
    found: dict[str, tuple[str, ...]] = {}
    for entry in lexicon.read("languages"):
        for word in entry["words"]:
            found[word] = (*found.get(word, ()), entry["language"])
    return found
