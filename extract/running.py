"""Many articles: those not read before, in several processes, as sheets in their order."""

import gc
import shutil
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache
from itertools import islice
from pathlib import Path
from typing import TypeAlias

from threadpoolctl import threadpool_limits

from . import sheet
from .article import read, save
from .errors import ReadError
from .language import MODEL
from .pool import Pool
from .reader import Reader
from .suited import unsuited
from .tally import Tally
from .values import Article

DIED = "the process that read it died"


@dataclass(frozen=True, slots=True)
class Job:
    """How articles are read: the pipeline, and the least confidence of a fact."""

    model: Path = MODEL
    least: float = 0.0


@dataclass(frozen=True, slots=True)
class Outcome:
    """The sheet of an article, or why there is none."""

    id: str
    text: str = ""
    problem: str = ""


Task: TypeAlias = tuple[Article, Job]


def fresh(
    articles: Iterable[Article], folder: Path | None, tally: Tally, suffix: str = ".yaml"
) -> Iterator[Article]:
    """Articles of which `folder` has no file under the same hash."""
    for article in articles:
        if folder and _has(folder / f"{article.id}{suffix}", article):
            tally.skip(article.id, "already read", quiet=True)
        else:
            yield article


def _has(path: Path, article: Article) -> bool:
    return path.is_file() and article.sha256 in path.read_text("utf-8")


def sheets(
    articles: Iterable[Article], job: Job, tally: Tally, workers: int = 1
) -> Iterator[tuple[str, str]]:
    """(id, YAML) of each article that could be read, in their order; `tally` has the others."""
    for (article, _), done in _outcomes(_tasks(articles, job, tally), workers):
        outcome = done or Outcome(article.id, problem=DIED)
        if outcome.problem:
            tally.fail(article.id, outcome.problem)
        else:
            tally.read += 1
            yield outcome.id, outcome.text


def _tasks(articles: Iterable[Article], job: Job, tally: Tally) -> Iterator[Task]:
    for article in articles:
        if reason := unsuited(article):
            tally.skip(article.id, reason)
        else:
            yield article, job


def _outcomes(tasks: Iterable[Task], workers: int) -> Iterator[tuple[Task, Outcome | None]]:
    if workers == 1:
        return ((task, _sheet(task)) for task in tasks)
    return Pool(_sheet, workers).results(tasks)


def _sheet(task: Task) -> Outcome:
    article, job = task
    reader = held(job.model)
    try:
        text = sheet.write(reader.read(article), reader.polities, job.least)
    # Whatever goes wrong over one article of many must not lose the others.
    except Exception as error:
        return Outcome(article.id, problem=f"{type(error).__name__}: {error}")
    return Outcome(article.id, text)


@lru_cache(maxsize=1)
def held(model: Path) -> Reader:
    """The one reader of this process, whose garbage is no longer looked for."""
    reader = Reader.load(model)
    # The model's matrices are small: threads that share them wait for each other, fourfold where
    # several processes read.
    threadpool_limits(1, "blas")
    # What a reader knows outlives all articles: to look through it for garbage is in vain.
    gc.collect()
    gc.freeze()
    return reader


def single(sheets: Iterable[tuple[str, str]], tally: Tally) -> str:
    """The one sheet there is; ReadError where there are more, which need a folder."""
    found = list(islice(sheets, 2))
    if len(found) > 1:
        raise ReadError("several articles need a folder: -o DIR")
    if not found:
        raise ReadError(f"there is no article: {tally}")
    return found[0][1]


def drafts(paths: Iterable[Path], old: Path, new: Path, job: Job, tally: Tally) -> list[Path]:
    """Read articles into `new`/sheets and keep their texts in `new`/texts; gives the sheets.

    What lies in the folders of `old` is kept: a sheet under the same hash may have been reviewed.
    """
    for kind in ("sheets", "texts"):
        (new / kind).mkdir()
        if (old / kind).is_dir():
            shutil.copytree(old / kind, new / kind, dirs_exist_ok=True)
    taken: dict[str, int] = {}
    articles = [one for path in paths for one in read(path, taken=taken)]
    for article in articles:
        save(article, new / "texts")
    for name, text in sheets(fresh(articles, new / "sheets", tally), job, tally):
        (new / "sheets" / f"{name}.yaml").write_text(text, "utf-8")
    places = ((new / "sheets" / f"{article.id}.yaml", article) for article in articles)
    made = [path for path, article in places if _has(path, article)]
    if not made:
        raise ReadError(f"there is no article to build from: {tally}")
    return made
