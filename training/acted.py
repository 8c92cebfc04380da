"""Lessons of events: coded articles, PLOVER's records for development, the lexicon, our texts."""

import json
from collections.abc import Iterable, Iterator
from datetime import date
from pathlib import Path
from typing import Any

from bilateral.benchmarks.coding import code
from bilateral.extract import names
from bilateral.extract.events import Discourse
from bilateral.extract.events.context import pointing
from bilateral.extract.events.judging import Stage, scenes, signals
from bilateral.extract.events.lexicon import Frame, lexicon
from bilateral.extract.events.proposing import proposals
from bilateral.extract.language import parse
from bilateral.extract.reader import Reader
from bilateral.training.lessons import Case, Lesson, Wanted, article, coded, side

Triple = tuple[str, str, str]
INVENTED = Path(__file__).parent / "invented"
# Types of PLOVER's first version.
TYPES = {"DEMAND": "REQUEST", "DISAPPROVE": "ACCUSE", "INVESTIGATE": "ACCUSE", "FIGHT": "ASSAULT"}


def lessons(folders: Iterable[Path], shared: Path) -> dict[str, list[Lesson]]:
    """All of them by their source; a fact is (actor, type, recipient)."""
    return {
        "articles": coded(folders, shared, _wanted),
        "records": _records(shared),
        "examples": _examples(),
        "invented": [*_invented()],
    }


def _wanted(gold: dict[str, Any]) -> Wanted:
    events = gold["events"]
    return _between(_triple(one["actor"], one["type"], one["recipient"]) for one in events)


def _between(triples: Iterable[Triple]) -> Wanted:
    return {one: 1 for one in triples if one[0] != one[2]}


def _triple(actor: str | None, kind: str, recipient: str | None) -> Triple:
    return side(actor), TYPES.get(kind, kind), side(recipient)


def _records(shared: Path) -> list[Lesson]:
    """One sentence each, with one event; two and more sources alone are mutual."""
    path = shared / "corpora" / "plover-gsr-dev.json"
    return [_recorded(one) for one in json.loads(path.read_text("utf-8"))]


def _recorded(record: dict[str, Any]) -> Lesson:
    actors, others = (
        [one["code"][:3] for one in record.get(end, ())] for end in ("source", "target")
    )
    pairs = ((one, two) for one in actors for two in others or actors)
    wanted = _between(_triple(one, record["event"], two) for one, two in pairs)
    day = date.fromisoformat(record["date"])
    return Lesson(article(record["id"], record["text"], day), wanted)


def _invented() -> Iterator[Lesson]:
    """Texts of our own."""
    for path in sorted(INVENTED.glob("*.jsonl")):
        for line in path.read_text("utf-8").splitlines():
            one = json.loads(line)
            day = date.fromisoformat(one["date"])
            yield Lesson(article(one["id"], one["text"], day), _wanted(one))


def _examples() -> list[Lesson]:
    """The sentences of the lexicon's frames."""
    frames = dict.fromkeys(one for found in lexicon().frames.values() for one in found)
    return [
        Lesson(article(f"example-{number}", frame.example), _expected(frame))
        for number, frame in enumerate(frames)
    ]


def _expected(frame: Frame) -> Wanted:
    actor, kind, other = frame.expect
    turned = [_triple(other, kind, actor)] if frame.mutual else []
    return _between([_triple(actor, kind, other), *turned])


def cases(lesson: Lesson, reader: Reader) -> Iterator[Case]:
    """Every pair that the judge would be asked about in an article."""
    paragraphs = parse(lesson.article, reader.language)
    found = names.find(lesson.article, paragraphs, reader.gazetteer, reader.judges.agreements)
    about = Discourse(paragraphs, found.at, found.polity, found.topic, found.there)
    seen = pointing(about)
    given = [proposals(part, seen, about) for part in paragraphs]
    for _, scene in scenes(Stage(about, given)):
        for (actor, recipient), what in signals(scene).spelled():
            fact = code(actor), scene.kind, code(recipient)
            yield Case(lesson.article.id, what, fact, fact in lesson.wanted)
