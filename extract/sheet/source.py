"""The article itself as a fact: its head, its hash, and the passages that the facts rest on."""

import re
from bisect import bisect_right
from collections.abc import Iterable, Mapping

from ..naming import person, publisher
from ..values import Article, Span
from .forms import Fact, Line, agent, filled, passage

BLOCK = re.compile(r"\S[^\n]*(?:\n[^\n]*\S[^\n]*)*")
NONE: Fact = {}


def source(article: Article, told: Iterable[Fact], merges: Mapping[Span, Fact]) -> Fact:
    """The article, with the passages that `told` names as evidence, and those of `merges`."""
    spans = {_span(name) for fact in told for name in _names(fact.get("evidence"))}
    blocks = [match.start() for match in BLOCK.finditer(article.text)]
    every = sorted({*spans, *merges})
    made: Fact = {
        "id": f"source:{article.id}",
        "type": ["Source", "NewsArticle"],
        "headline": article.title or article.id,
        "datePublished": str(article.published or ""),
        "url": article.url,
        "publisher": agent(publisher(article.publisher), "Company", article.publisher),
        "author": agent(person(article.author), "Person", article.author),
        "sha256": article.sha256,
        "passages": [_passage(span, blocks, merges.get(span, NONE)) for span in every],
    }
    return filled(made)


def _passage(span: Span, blocks: list[int], merged: Fact) -> Fact:
    place = Line(characters=Line(start=span.start, end=span.end))
    number = bisect_right(blocks, span.start)
    return Line(id=passage(span), type="Passage", paragraph=number, select=place, **merged)


def _span(name: str) -> Span:
    _, start, end = name.rsplit("-", 2)
    return Span(int(start), int(end))


def _names(value: object) -> list[str]:
    """The passages that a fact names: one or several."""
    many = value if isinstance(value, list) else [value]
    return [name for name in many if isinstance(name, str)]
