"""From a source to articles: ids given, front matter read, the story's paragraphs found."""

import hashlib
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import IO

from ..errors import ReadError
from ..naming import slug
from ..values import Article
from . import body, front, furniture, ids, sources
from .pieces import Piece, pieces
from .record import Given, Record

NOTHING = Given()


def read(
    source: Path | IO[bytes],
    given: Given = NOTHING,
    problem: Callable[[ReadError], None] | None = None,
    taken: dict[str, int] | None = None,
) -> Iterator[Article]:
    """The articles of a file, a folder, a stream of plain text, or of Path("-"), standard input.

    The first that can't be read raises ReadError; with `problem`, that is told and reading goes on.
    `taken` are the ids of other sources, which is added to: no two articles have one.
    A record of a collection that has only a title gives an article without a body.
    """
    taken = {} if taken is None else taken
    for record in sources.records(source):
        if isinstance(record, Record):
            yield _article(record, given, taken)
        elif problem is None:
            raise record
        else:
            problem(record)


def save(article: Article, folder: Path) -> Path:
    """Write the text under the name where `build --articles` looks for it."""
    path = folder / f"{article.id}.txt"
    path.write_bytes(article.text.encode())
    return path


def _article(record: Record, given: Given, taken: dict[str, int]) -> Article:
    title = record.title or given.title
    found = list(pieces(record.view, lambda words: _alone(words, title)))
    head = front.front(found, title)
    digest = hashlib.sha256(record.text.encode()).hexdigest()
    headline = head.headline if found[head.story :] else None
    heading = title or (head.headline.words if head.headline else "")
    name = ids.fresh(_id(record, heading, digest), taken)
    story = found[head.story :] or _left(found, head)
    agency, day = front.wire(story)
    return Article(
        id=name,
        text=record.text,
        sha256=digest,
        body=body.body(record.view, story),
        title=heading,
        headline=headline.span if headline else None,
        published=record.published or head.published or day or given.published,
        publisher=record.publisher or head.publisher or agency or given.publisher,
        author=record.author or head.author,
        url=record.url or given.url,
    )


def _alone(words: str, title: str) -> bool:
    return furniture.stands_alone(words) or front.same(words, title)


def _id(record: Record, title: str, digest: str) -> str:
    named = slug(record.name or title)
    return named or f"article-{digest[:8]}"


def _left(found: list[Piece], head: front.Front) -> list[Piece]:
    """What a text of nothing but front matter tells: its headline."""
    return [head.headline] if head.headline in found and head.headline else []
