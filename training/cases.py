"""What the judge of events learns from: pairs of polities at words, right or not.

Three sources: hand-coded articles, PLOVER's gold standard records of the development half, and the
examples of the lexicon.
"""

import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from hashlib import sha256
from pathlib import Path
from typing import Any

from bilateral.benchmarks.coding import code
from bilateral.benchmarks.folders import Gold
from bilateral.extract import names
from bilateral.extract.events import Discourse
from bilateral.extract.events.context import pointing
from bilateral.extract.events.judging.judge import signals
from bilateral.extract.events.judging.scenes import scenes
from bilateral.extract.events.judging.stage import Stage
from bilateral.extract.events.lexicon import lexicon
from bilateral.extract.events.proposing import proposals
from bilateral.extract.language import parse
from bilateral.extract.names import Gazetteer
from bilateral.extract.values import Article, Span
from spacy.language import Language

Triple = tuple[str, str, str]
# Codes and types of PLOVER's first version, and how agency copy writes some bodies.
ALIAS = {"EC": "EEC", "US": "USA", "UK": "GBR", "USSR": "SUN", "JAP": "JPN", "ITL": "ITA"}
ALIAS |= {"VTN": "VNM", "ROM": "ROU", "PAL": "PSE", "GER": "DEU", "TAW": "TWN"}
TYPES = {"DEMAND": "REQUEST", "DISAPPROVE": "ACCUSE", "INVESTIGATE": "ACCUSE", "FIGHT": "ASSAULT"}


@dataclass(frozen=True, slots=True)
class Lesson:
    """An article, and the events (actor, type, recipient) that it tells."""

    article: Article
    wanted: frozenset[Triple]


@dataclass(frozen=True, slots=True)
class Case:
    """A pair at a word: the article, what speaks for it, its event, and whether that is right."""

    article: str
    signals: tuple[str, ...]
    triple: Triple
    right: bool


def coded(folders: Iterable[Path], shared: Path) -> list[Lesson]:
    """The hand-coded articles of some folders, whose texts lie in the shared one."""
    gold = Gold.together([Gold.of(folder) for folder in folders])
    return [Lesson(one, _coded(gold.files[one.id])) for one in gold.articles(shared)]


def _coded(path: Path) -> frozenset[Triple]:
    events: list[dict[str, Any]] = json.loads(path.read_text("utf-8"))["events"]
    return frozenset(_triple(one["actor"], one["type"], one["recipient"]) for one in events)


def recorded(shared: Path) -> list[Lesson]:
    """The records: one sentence each, with one event; 2 and more sources alone are mutual."""
    path = shared / "corpora" / "plover-gsr-dev.json"
    return [_recorded(one) for one in json.loads(path.read_text("utf-8"))]


def _recorded(record: dict[str, Any]) -> Lesson:
    actors, others = (
        [one["code"] for one in record.get(side, ())] for side in ("source", "target")
    )
    pairs = ((one, two) for one in actors for two in others or actors)
    wanted = frozenset(_triple(one[:3], record["event"], two[:3]) for one, two in pairs)
    return Lesson(
        _article(record["id"], record["text"], date.fromisoformat(record["date"])), wanted
    )


def examples() -> list[Lesson]:
    """The sentences of the lexicon's frames."""
    frames = dict.fromkeys(one for found in lexicon().frames.values() for one in found)
    return [
        Lesson(
            _article(f"example-{number}", frame.example),
            frozenset(
                {_triple(*frame.expect), _triple(*frame.expect[:: -1 if frame.mutual else 1])}
            ),
        )
        for number, frame in enumerate(frames)
    ]


def _article(name: str, text: str, day: date | None = None) -> Article:
    digest = sha256(text.encode()).hexdigest()
    return Article(name, text, digest, (Span(0, len(text)),), published=day)


def _triple(actor: str | None, kind: str, recipient: str | None) -> Triple:
    one, two = (ALIAS.get(side or "", side or "") for side in (actor, recipient))
    return one, TYPES.get(kind, kind), two


def cases(lesson: Lesson, language: Language, gazetteer: Gazetteer) -> Iterator[Case]:
    """Every pair that the judge would be asked about in an article."""
    paragraphs = parse(lesson.article, language)
    found = names.find(lesson.article, paragraphs, gazetteer)
    about = Discourse(paragraphs, found.at, found.polity, found.topic, found.there)
    seen = pointing(about)
    given = [proposals(part, seen, about) for part in paragraphs]
    for _, scene in scenes(Stage(about, given)):
        for (actor, recipient), what in signals(scene):
            triple = code(actor), scene.kind, code(recipient)
            right = triple in lesson.wanted
            yield Case(lesson.article.id, tuple(dict.fromkeys(what)), triple, right)
