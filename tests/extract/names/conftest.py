import hashlib
from collections.abc import Callable
from datetime import date
from typing import TYPE_CHECKING

import pytest
from bilateral.extract.judge import Judge
from bilateral.extract.language import parse
from bilateral.extract.names import Found, Gazetteer, find
from bilateral.extract.values import Article, Span

if TYPE_CHECKING:
    from spacy.language import Language

Read = Callable[..., Found]
# Tells all that is proposed.
LENIENT = Judge(0.0, 0.0, {}, {}, {}, {})


@pytest.fixture(scope="session")
def gazetteer() -> Gazetteer:
    return Gazetteer.load()


@pytest.fixture(scope="session")
def read(language: "Language", gazetteer: Gazetteer) -> Read:
    """Read a text of one paragraph as an article of a year; the judge lets all agreements pass."""

    def reads(text: str, year: int = 2019, title: str = "", judge: Judge = LENIENT) -> Found:
        sha = hashlib.sha256(text.encode()).hexdigest()
        body = (Span(0, len(text)),)
        article = Article("x", text, sha, body, title=title, published=date(year, 3, 1))
        return find(article, parse(article, language), gazetteer, judge)

    return reads
