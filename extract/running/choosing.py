"""Which articles are read: those that were not read before, in English, with a story."""

from collections.abc import Callable, Iterable, Iterator
from pathlib import Path

from ..article import Given, every, foreign
from ..errors import ReadError
from ..values import Article
from .outcome import Failed, Skipped

# Longer than any news story; the parser's memory grows with the text.
LONGEST = 100_000
Known = Callable[[Article], bool]


def never(_: Article) -> bool:
    """No article was read before."""
    return False


def known(folder: Path, suffix: str) -> Known:
    """Whether `folder` has the facts of an article under the same hash."""

    def read_before(article: Article) -> bool:
        path = folder / f"{article.id}{suffix}"
        return path.is_file() and article.sha256 in path.read_text("utf-8", "replace")

    return read_before


def chosen(
    paths: Iterable[Path], given: Given, before: Known = never
) -> Iterator[Article | Skipped | Failed]:
    """The articles of some files and folders, and what comes of those that are not read."""
    taken: dict[str, int] = {}
    for path in paths:
        for found in every(path, given, taken):
            yield _failed(found) if isinstance(found, ReadError) else _sorted(found, before)


def _failed(error: ReadError) -> Failed:
    return Failed(error.place, str(error))


def _sorted(article: Article, before: Known) -> Article | Skipped | Failed:
    if before(article):
        return Skipped(article.id, "already read")
    if not article.body:
        return Skipped(article.id, "without text")
    story = [article.text[span.start : span.end] for span in article.body]
    length = sum(map(len, story))
    if length > LONGEST:
        why = f"{article.id} has a story of {length:,} characters; {LONGEST:,} can be read"
        return Failed(article.id, why)
    language = foreign("\n".join(story))
    if language:
        said = f"{article.id} is in {language}; only English is read"
        return Skipped(article.id, "in another language", said)
    return article
