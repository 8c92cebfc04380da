"""Lessons of agreements: hand-coded articles."""

from collections import Counter
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

from bilateral.benchmarks.calibration import agreed
from bilateral.extract import names
from bilateral.extract.language import parse
from bilateral.extract.names.agreements import proposals
from bilateral.extract.reader import Reader
from bilateral.training.lessons import Case, Lesson, Wanted, coded, side

Pact = tuple[str, frozenset[str]]


def lessons(folders: Iterable[Path], shared: Path) -> dict[str, list[Lesson]]:
    """All of them by their source; a fact is (name, parties)."""
    return {"articles": coded(folders, shared, _wanted)}


def _wanted(gold: dict[str, Any]) -> Wanted:
    return Counter(_pact(one) for one in gold.get("agreements") or ())


def _pact(one: dict[str, Any]) -> Pact:
    return one["name"], frozenset(map(side, one.get("parties") or ()))


def cases(lesson: Lesson, reader: Reader) -> Iterator[Case]:
    """Everything that the judge would be asked about in an article."""
    paragraphs = parse(lesson.article, reader.language)
    left: list[Any] = [one for one, times in lesson.wanted.items() for _ in range(times)]
    for group, found in proposals(*names.named(lesson.article, paragraphs, reader.gazetteer)):
        what = tuple(dict.fromkeys(f"word {one}" for one in found))
        fits = next((one for one in left if agreed(group.entity, *one)), None)
        if fits:
            left.remove(fits)
        yield Case(lesson.article.id, what, fits or group.entity.id, fits is not None)
