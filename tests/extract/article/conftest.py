"""Articles read from what a test writes."""

from collections.abc import Callable
from pathlib import Path

import pytest
from bilateral.extract.article import Given, read
from bilateral.extract.values import Article

ReadText = Callable[..., list[Article]]


@pytest.fixture
def articles(tmp_path: Path) -> ReadText:
    def reading(name: str, data: str | bytes, given: Given = Given()) -> list[Article]:  # noqa: B008
        path = tmp_path / name
        path.write_bytes(data.encode() if isinstance(data, str) else data)
        return list(read(path, given))

    return reading


def told(article: Article) -> list[str]:
    """The words of the paragraphs, each on one line."""
    return [" ".join(article.text[span.start : span.end].split()) for span in article.body]


def headline(article: Article) -> str:
    """The headline that the text has."""
    span = article.headline
    return article.text[span.start : span.end] if span else ""
