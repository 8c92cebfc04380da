"""Many articles: those not read before, in several processes, as sheets in their order."""

import shutil
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache
from itertools import islice
from pathlib import Path

from . import sheet
from .article import read, save
from .errors import ReadError
from .language import MODEL
from .reader import Reader
from .values import Article


@dataclass(frozen=True, slots=True)
class Job:
    """How articles are read: the pipeline, and the least confidence of a fact."""

    model: Path = MODEL
    least: float = 0.0


def fresh(articles: Iterable[Article], folder: Path) -> Iterator[Article]:
    """Articles of which `folder` has no sheet under the same hash."""
    for article in articles:
        path = folder / f"{article.id}.yaml"
        if not path.is_file() or f"sha256: {article.sha256}" not in path.read_text("utf-8"):
            yield article


def sheets(articles: Iterable[Article], job: Job, workers: int = 1) -> Iterator[tuple[str, str]]:
    """(id, YAML) of each article, in their order."""
    if workers == 1:
        yield from (_sheet((article, job)) for article in articles)
        return
    from multiprocessing import get_context

    with get_context("spawn").Pool(workers) as pool:
        yield from pool.imap(_sheet, ((article, job) for article in articles), chunksize=8)


def _sheet(task: tuple[Article, Job]) -> tuple[str, str]:
    article, job = task
    reader = _reader(job.model)
    return article.id, sheet.write(reader.read(article), reader.polities, job.least)


@lru_cache(maxsize=1)
def _reader(model: Path) -> Reader:
    return Reader.load(model)


def single(sheets: Iterable[tuple[str, str]]) -> str:
    """The one sheet there is; ReadError where there are more, which need a folder."""
    found = list(islice(sheets, 2))
    if len(found) != 1:
        raise ReadError(
            "there is no article" if not found else "several articles need a folder: -o DIR"
        )
    return found[0][1]


def drafts(paths: Iterable[Path], old: Path, new: Path, job: Job) -> list[Path]:
    """Read articles into `new`/sheets and keep their texts in `new`/texts; gives the sheets.

    What lies in the folders of `old` is kept: a sheet under the same hash may have been reviewed.
    """
    for kind in ("sheets", "texts"):
        (new / kind).mkdir()
        if (old / kind).is_dir():
            shutil.copytree(old / kind, new / kind, dirs_exist_ok=True)
    articles = [one for path in paths for one in read(path)]
    for article in articles:
        save(article, new / "texts")
    for name, text in sheets(fresh(articles, new / "sheets"), job):
        (new / "sheets" / f"{name}.yaml").write_text(text, "utf-8")
    return [new / "sheets" / f"{article.id}.yaml" for article in articles]
