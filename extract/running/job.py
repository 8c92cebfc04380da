"""One article after another in one process; the pipeline is loaded once."""

from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from .. import sheet
from ..language import MODEL
from ..reader import Reader
from ..values import Article
from .outcome import Failed, Outcome, Read


@dataclass(frozen=True, slots=True)
class Job:
    """How articles are read: the pipeline, and the least confidence of a fact."""

    model: Path = MODEL
    least: float = 0.0


def attempt(article: Article, job: Job) -> Outcome:
    """The sheet of an article, or why there is none; ReadError where the pipeline is wrong."""
    reader = _reader(job.model)
    try:
        text = sheet.write(reader.read(article), reader.polities, job.least)
    except Exception as error:  # one article must not end the run
        reason = " ".join(f"{type(error).__name__}: {error}".split())
        return Failed(article.id, f"{article.id} can't be read ({reason})")
    return Read(article.id, text)


@lru_cache(maxsize=1)
def _reader(model: Path) -> Reader:
    return Reader.load(model)
