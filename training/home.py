"""Lessons of what polities do at home or to somebody unknown: texts coded for these too."""

from collections.abc import Iterable, Iterator
from pathlib import Path

from bilateral.benchmarks.coding import code
from bilateral.extract.events.judging import at_home, signals
from bilateral.extract.reader import Reader
from bilateral.training import acted
from bilateral.training.lessons import Case, Lesson, Wanted

FOLDER = acted.INVENTED / "home"
Fact = tuple[str, str]


def lessons(_: Iterable[Path], shared: Path) -> dict[str, list[Lesson]]:
    """All of them by their source; a fact is (polity, type), whichever end the polity is."""
    given = {
        "records": acted.records(shared),
        "examples": acted.examples(),
        "invented": [*acted.invented(FOLDER)],
    }
    return {
        name: [Lesson(one.article, _ends(one.wanted)) for one in group]
        for name, group in given.items()
    }


def _ends(wanted: Wanted) -> dict[Fact, int]:
    found: dict[Fact, int] = {}
    for (actor, kind, recipient), times in wanted.items():
        for side in {actor, recipient} - {"", acted.NOBODY}:
            found[side, kind] = max(times, found.get((side, kind), 0))
    return found


def cases(lesson: Lesson, reader: Reader) -> Iterator[Case]:
    """Every polity that the judge would be asked about in an article."""
    for scene in acted.staged(lesson, reader):
        for (side, _), what in at_home(scene, signals(scene)).spelled():
            fact = code(side), scene.kind
            yield Case(lesson.article.id, what, fact, fact in lesson.wanted)
