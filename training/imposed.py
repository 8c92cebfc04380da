"""What the judge of measures learns from: pairs of polities at words, right or not.

Two sources: hand-coded articles and the examples of the lexicon.
"""

import json
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path

from bilateral.benchmarks.coding import code
from bilateral.benchmarks.folders import Gold
from bilateral.extract import names
from bilateral.extract.language import Paragraph, parse
from bilateral.extract.lexicon import read
from bilateral.extract.measures.background import Background
from bilateral.extract.measures.judging import Stage, signals
from bilateral.extract.measures.proposing import proposals
from bilateral.extract.names import Gazetteer
from bilateral.extract.values import Article, Span
from spacy.language import Language
from spacy.tokens import Token

Pair = tuple[str, str]
ALIAS = {"EC": "EEC"}


@dataclass(frozen=True, slots=True)
class Lesson:
    """An article, and who takes how many measures toward whom in it."""

    article: Article
    wanted: Mapping[Pair, int]


@dataclass(frozen=True, slots=True)
class Case:
    """A pair at a word: the article, what speaks for it, and whether it is right."""

    article: str
    signals: tuple[str, ...]
    pair: Pair
    right: bool

    @property
    def key(self) -> tuple[str, Pair]:
        """The pair in its article."""
        return self.article, self.pair


def coded(folders: Iterable[Path], shared: Path) -> list[Lesson]:
    """The hand-coded articles of some folders, whose texts lie in the shared one."""
    gold = Gold.together([Gold.of(folder) for folder in folders])
    return [Lesson(one, _coded(gold.files[one.id])) for one in gold.articles(shared)]


def _coded(path: Path) -> Counter[Pair]:
    measures = json.loads(path.read_text("utf-8")).get("measures") or []
    return Counter((_side(one["imposer"]), _side(one["target"])) for one in measures)


def _side(given: str | None) -> str:
    return ALIAS.get(given or "", given or "")


def examples() -> list[Lesson]:
    """The sentences of the lexicon."""
    entries = [*read("measures")["nouns"], *read("measures")["verbs"]]
    return [_example(number, entry) for number, entry in enumerate(entries)]


def _example(number: int, entry: Mapping[str, str]) -> Lesson:
    text, (imposer, _, target, _) = entry["example"], entry["expect"].split()
    digest = sha256(text.encode()).hexdigest()
    article = Article(f"example-{number}", text, digest, (Span(0, len(text)),))
    return Lesson(article, {(imposer, target): 1})


def cases(lesson: Lesson, language: Language, gazetteer: Gazetteer) -> Iterator[Case]:
    """Every pair that the judge would be asked about in an article."""
    paragraphs = tuple(parse(lesson.article, language))
    found = names.find(lesson.article, paragraphs, gazetteer)
    kinds = ("Country", "IntergovernmentalOrganization")
    things = sorted(gazetteer.things.items())
    ids = {thing.polity: name for name, thing in things if thing.kind in kinds}
    codes = {name: code(polity) for polity, name in ids.items()}

    def at(paragraph: Paragraph, token: Token) -> tuple[str, ...]:
        sides = (found.polity(name) for name in found.at(paragraph, token))
        return tuple(dict.fromkeys(ids[side] for side in sides if side))

    background = Background(paragraphs, at)
    stage = Stage(background)
    for proposal in proposals(background):
        for sides, what in signals(stage.scene(proposal)):
            pair = (codes[sides[0]], codes[sides[1]])
            yield Case(
                lesson.article.id, tuple(dict.fromkeys(what)), pair, bool(lesson.wanted.get(pair))
            )
