"""Lessons of measures: hand-coded articles and the examples of the lexicon."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any

from bilateral.benchmarks.coding import code
from bilateral.extract import names
from bilateral.extract.language import Paragraph, parse
from bilateral.extract.lexicon import read
from bilateral.extract.measures.background import Background
from bilateral.extract.measures.judging import Stage, signals
from bilateral.extract.measures.proposing import proposals
from bilateral.extract.reader import Reader
from bilateral.extract.tokens import Token
from bilateral.training.lessons import Case, Lesson, Wanted, article, coded, side


def lessons(folders: Iterable[Path], shared: Path) -> dict[str, list[Lesson]]:
    """All of them by their source; a fact is (imposer, target)."""
    return {"articles": coded(folders, shared, _wanted), "examples": _examples()}


def _wanted(gold: dict[str, Any]) -> Wanted:
    measures = gold.get("measures") or []
    return Counter((side(one["imposer"]), side(one["target"])) for one in measures)


def _examples() -> list[Lesson]:
    entries = [*read("measures")["nouns"], *read("measures")["verbs"]]
    return [_example(number, entry) for number, entry in enumerate(entries)]


def _example(number: int, entry: Mapping[str, str]) -> Lesson:
    imposer, _, target, _ = entry["expect"].split()
    return Lesson(article(f"example-{number}", entry["example"]), {(imposer, target): 1})


def cases(lesson: Lesson, reader: Reader) -> Iterator[Case]:
    """Every pair that the judge would be asked about in an article."""
    paragraphs = tuple(parse(lesson.article, reader.language))
    found = names.find(lesson.article, paragraphs, reader.gazetteer, reader.judges.agreements)
    kinds = ("Country", "IntergovernmentalOrganization")
    things = sorted(reader.gazetteer.things.items())
    ids = {thing.polity: name for name, thing in things if thing.kind in kinds}
    codes = {name: code(polity) for polity, name in ids.items()}

    def at(paragraph: Paragraph, token: Token) -> tuple[str, ...]:
        sides = (found.polity(name) for name in found.at(paragraph, token))
        return tuple(dict.fromkeys(ids[one] for one in sides if one in ids))

    background = Background(paragraphs, at)
    stage = Stage(background)
    for proposal in proposals(background):
        for (imposer, target), what in signals(stage.scene(proposal)).spelled():
            fact = codes[imposer], codes[target]
            yield Case(lesson.article.id, what, fact, bool(lesson.wanted.get(fact)))
