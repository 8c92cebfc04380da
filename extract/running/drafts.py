"""Articles read for a build: sheets and texts side by side, those that were reviewed kept."""

import shutil
from collections.abc import Iterable, Iterator
from pathlib import Path

from ..article import Given, save
from ..errors import ReadError
from ..values import Article
from .choosing import chosen, known
from .job import Job
from .outcome import Failed, Outcome, Read, Skipped
from .workers import outcomes


def drafts(paths: Iterable[Path], old: Path, new: Path, job: Job) -> list[Path]:
    """Read articles into `new`/sheets and keep their texts in `new`/texts; gives the sheets.

    What lies in the folders of `old` is kept: a sheet under the same hash may have been reviewed.
    A build is whole or not at all, so the first article that can't be read raises ReadError.
    """
    for kind in ("sheets", "texts"):
        (new / kind).mkdir()
        if (old / kind).is_dir():
            shutil.copytree(old / kind, new / kind, dirs_exist_ok=True)
    found = list(chosen(paths, Given(), known(new / "sheets", ".yaml")))
    articles = (one for one in found if isinstance(one, Article))
    for article in articles:
        save(article, new / "texts")
    return list(_kept(outcomes(found, job), new / "sheets"))


def _kept(outcomes: Iterable[Outcome], folder: Path) -> Iterator[Path]:
    for outcome in outcomes:
        if isinstance(outcome, Failed):
            raise ReadError(outcome.why)
        if isinstance(outcome, Skipped) and outcome.why != "already read":
            raise ReadError(outcome.said or f"{outcome.name} has no text to read")
        path = folder / f"{outcome.name}.yaml"
        if isinstance(outcome, Read):
            path.write_text(outcome.sheet, "utf-8")
        yield path
