"""What judges learn from: texts with the facts that they tell, and each pair at each word."""

import json
from collections.abc import Callable, Hashable, Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from hashlib import sha256
from pathlib import Path
from typing import Any

from bilateral.benchmarks.folders import Gold
from bilateral.extract.values import Article, Span

Wanted = Mapping[Any, int]
# Codes of PLOVER's first version, and how agency copy writes some bodies.
ALIAS = {"EC": "EEC", "US": "USA", "UK": "GBR", "USSR": "SUN", "JAP": "JPN", "ITL": "ITA"}
ALIAS |= {"VTN": "VNM", "ROM": "ROU", "PAL": "PSE", "GER": "DEU", "TAW": "TWN"}


@dataclass(frozen=True, slots=True)
class Lesson:
    """An article, how often it tells each fact, and how much is learnt from it."""

    article: Article
    wanted: Wanted
    weight: float = 1.0


@dataclass(frozen=True, slots=True)
class Case:
    """A pair at a word: the article, what speaks for it, its fact, and whether that is right.

    `weight` says how much is learnt from it.
    """

    article: str
    signals: tuple[str, ...]
    fact: Hashable
    right: bool
    weight: float = 1.0

    @property
    def key(self) -> tuple[str, Hashable]:
        """The fact in its article."""
        return self.article, self.fact


def coded(
    folders: Iterable[Path], shared: Path, wanted: Callable[[dict[str, Any]], Wanted]
) -> list[Lesson]:
    """The hand-coded articles of some folders, whose texts lie in the shared one."""
    gold = Gold.together([Gold.of(folder) for folder in folders])
    return [
        Lesson(one, wanted(json.loads(gold.files[one.id].read_text("utf-8"))))
        for one in gold.articles(shared)
    ]


def article(name: str, text: str, day: date | None = None) -> Article:
    """A text of its own."""
    digest = sha256(text.encode()).hexdigest()
    return Article(name, text, digest, (Span(0, len(text)),), published=day)


def side(given: str | None) -> str:
    """The code of a side."""
    return ALIAS.get(given or "", given or "")
