"""Lessons of events: coded articles, PLOVER's records for development, the lexicon, our texts."""

import json
from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from pathlib import Path
from typing import Any

from bilateral.benchmarks.coding import code
from bilateral.extract import names
from bilateral.extract.events import Discourse
from bilateral.extract.events.context import pointing
from bilateral.extract.events.judging import Scene, Stage, scenes, signals
from bilateral.extract.events.lexicon import Frame, lexicon
from bilateral.extract.events.proposing import proposals
from bilateral.extract.judge import Signals
from bilateral.extract.language import parse
from bilateral.extract.names import Gazetteer
from bilateral.extract.reader import Reader
from bilateral.training.lessons import Case, Lesson, Wanted, article, coded, side

Triple = tuple[str, str, str]
INVENTED = Path(__file__).parent / "invented"
# Texts of our own are three times as many as articles, and not quite like them.
OURS = 0.3
NOBODY, BODY, IGO = "-", "IGO", "IntergovernmentalOrganization"
# Types of PLOVER's first version.
TYPES = {"DEMAND": "REQUEST", "DISAPPROVE": "ACCUSE", "INVESTIGATE": "ACCUSE", "FIGHT": "ASSAULT"}


def lessons(folders: Iterable[Path], shared: Path) -> dict[str, list[Lesson]]:
    """All of them by their source; a fact is (actor, type, recipient), of two polities."""
    given = {
        "articles": coded(folders, shared, _wanted),
        "records": records(shared),
        "examples": examples(),
        "invented": [*invented(INVENTED)],
    }
    return {
        name: [
            Lesson(one.article, _between(one.wanted), OURS if name == "invented" else 1.0)
            for one in group
        ]
        for name, group in given.items()
    }


def _wanted(gold: dict[str, Any]) -> Wanted:
    events = gold["events"]
    return {_triple(one["actor"], one["type"], one["recipient"]): 1 for one in events}


def _between(wanted: Wanted) -> Wanted:
    return {one: times for one, times in wanted.items() if one[0] != one[2] and NOBODY not in one}


def _triple(actor: str | None, kind: str, recipient: str | None) -> Triple:
    return side(actor), TYPES.get(kind, kind), side(recipient)


def records(shared: Path) -> list[Lesson]:
    """One sentence each, with one event; two and more sources alone are mutual."""
    path = shared / "corpora" / "plover-gsr-dev.json"
    bodies = {code(thing.polity) for thing in Gazetteer.load().things.values() if thing.kind == IGO}
    return [_recorded(one, sorted(bodies)) for one in json.loads(path.read_text("utf-8"))]


def _recorded(record: dict[str, Any], bodies: Sequence[str]) -> Lesson:
    actors, others = (
        [one["code"][:3] for one in record.get(end, ())] for end in ("source", "target")
    )
    wanted = {
        _triple(actor, record["event"], other): int((actor, other) == (one, two))
        for one in actors
        for two in others or actors
        for actor in _either(one, bodies)
        for other in _either(two, bodies)
    }
    day = date.fromisoformat(record["date"])
    return Lesson(article(record["id"], record["text"], day), wanted)


def _either(given: str, bodies: Sequence[str]) -> Sequence[str]:
    """The records code organizations of states as one; the reader tells which."""
    return (given, *bodies) if given == BODY else (given,)


def invented(folder: Path) -> Iterator[Lesson]:
    """Texts of our own."""
    for path in sorted(folder.glob("**/*.jsonl")):
        for line in path.read_text("utf-8").splitlines():
            one = json.loads(line)
            day = date.fromisoformat(one["date"])
            yield Lesson(article(one["id"], one["text"], day), _wanted(one))


def examples() -> list[Lesson]:
    """The sentences of the lexicon's frames."""
    frames = dict.fromkeys(one for found in lexicon().frames.values() for one in found)
    return [
        Lesson(article(f"example-{number}", frame.example), _expected(frame))
        for number, frame in enumerate(frames)
    ]


def _expected(frame: Frame) -> Wanted:
    actor, kind, other = frame.expect
    turned = [_triple(other, kind, actor)] if frame.mutual else []
    return dict.fromkeys([_triple(actor, kind, other), *turned], 1)


def cases(lesson: Lesson, reader: Reader) -> Iterator[Case]:
    """Every pair that the judge would be asked about in an article."""
    for scene in staged(lesson, reader):
        yield from judged(lesson, scene.kind, signals(scene))


def staged(lesson: Lesson, reader: Reader) -> Iterator[Scene]:
    """The words of an article that may tell of an event."""
    paragraphs = parse(lesson.article, reader.language)
    found = names.find(lesson.article, paragraphs, reader.gazetteer, reader.judges.agreements)
    about = Discourse(paragraphs, found.at, found.polity, found.topic, found.there)
    seen = pointing(about)
    given = [proposals(part, seen, about) for part in paragraphs]
    yield from (scene for _, scene in scenes(Stage(about, given)))


def judged(lesson: Lesson, kind: str, given: Signals) -> Iterator[Case]:
    """Every pair of a word as a case."""
    for (actor, recipient), what in given.spelled():
        fact = code(actor), kind, code(recipient)
        yield Case(lesson.article.id, what, fact, fact in lesson.wanted, lesson.weight)
