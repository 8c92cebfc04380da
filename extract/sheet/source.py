"""The article itself as a fact: its head, its hash, and the passages that the facts rest on."""

import re
from bisect import bisect_right
from collections.abc import Iterable

from ..values import Article
from .forms import Fact, Line, agent, filled

BLOCK = re.compile(r"\S[^\n]*(?:\n[^\n]*\S[^\n]*)*")


def source(article: Article, told: Iterable[Fact]) -> Fact:
    """The article, with the passages that `told` names as evidence."""
    names = {name for fact in told for name in _names(fact.get("evidence"))}
    blocks = [match.start() for match in BLOCK.finditer(article.text)]
    made: Fact = {
        "id": f"source:{article.id}",
        "type": ["Source", "NewsArticle"],
        "headline": article.title or article.id,
        "datePublished": str(article.published or ""),
        "url": article.url,
        "publisher": agent("body", "Company", article.publisher),
        "author": agent("person", "Person", article.author),
        "sha256": article.sha256,
        "passages": [_passage(name, blocks) for name in sorted(names, key=_place)],
    }
    return filled(made)


def _passage(name: str, blocks: list[int]) -> Fact:
    start, end = _place(name)
    place = Line(characters=Line(start=start, end=end))
    return Line(id=name, type="Passage", paragraph=bisect_right(blocks, start), select=place)


def _place(name: str) -> tuple[int, int]:
    _, start, end = name.rsplit("-", 2)
    return int(start), int(end)


def _names(value: object) -> list[str]:
    """The passages that a fact names: one or several."""
    many = value if isinstance(value, list) else [value]
    return [name for name in many if isinstance(name, str)]
