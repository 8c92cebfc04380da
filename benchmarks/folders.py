"""Folders of gold, and the articles that they code."""

import json
import lzma
import tempfile
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from bilateral.extract.article import Given, read
from bilateral.extract.values import Article


@dataclass(frozen=True, slots=True)
class Gold:
    """Coded articles: their files by the articles' ids."""

    name: str
    files: Mapping[str, Path]

    @classmethod
    def of(cls, folder: Path) -> "Gold":
        """The gold of a folder, one JSON file an article."""
        files = {path.stem: path for path in sorted(folder.glob("*.json"))}
        if not files:
            raise SystemExit(f"{folder}: no coded articles here; expected files such as ID.json")
        return cls(folder.name, files)

    @classmethod
    def together(cls, parts: Iterable["Gold"]) -> "Gold":
        """All of several; an article in two of them would count twice, or tell of tuning."""
        every = [*parts]
        counts = Counter(name for part in every for name in part.files)
        twice = [name for name, times in counts.items() if times > 1]
        if twice:
            raise SystemExit(f"coded in more than one folder of gold: {', '.join(twice)}")
        return cls("total", {name: path for part in every for name, path in part.files.items()})

    def only(self, name: str) -> "Gold":
        """The gold of one article."""
        return Gold(name, {name: self.files[name]})

    def articles(self, shared: Path) -> list[Article]:
        """The coded articles, from the corpora and the folder of articles in `shared`."""
        found = {article.id: article for article in _articles(set(self.files), shared)}
        missing = sorted(self.files.keys() - found.keys())
        if missing:
            raise SystemExit(f"{shared}: no article there is called {', '.join(missing)}")
        return [found[name] for name in self.files]


def _articles(names: set[str], shared: Path) -> Iterator[Article]:
    for path in sorted((shared / "corpora").glob("*.jsonl.xz")):
        with lzma.open(path, "rt", encoding="utf-8") as lines:
            yield from _read(line for line in lines if json.loads(line)["id"] in names)
    for path in sorted((shared / "articles").glob("*.txt")):
        if path.stem in names:
            yield from read(path, Given())


def _read(lines: Iterable[str]) -> list[Article]:
    kept = [*lines]
    with tempfile.NamedTemporaryFile("w", suffix=".jsonl", encoding="utf-8") as some:
        some.writelines(kept)
        some.flush()
        return [*read(Path(some.name), Given())] if kept else []


def stories(shared: Path, count: int) -> list[Article]:
    """The first Reuters stories that have a text."""
    with lzma.open(shared / "corpora" / "reuters-21578.jsonl.xz", "rt", encoding="utf-8") as lines:
        told = (line for line in lines if len(json.loads(line)["text"]) > 1)
        return _read(line for _, line in zip(range(count), told, strict=False))
