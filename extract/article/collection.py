"""Collections: one article a line of JSON with id, title, date and text, plain or in .xz."""

import json
import lzma
from collections.abc import Iterator, Mapping
from typing import IO, Any

from ..errors import ReadError
from . import dates
from .record import Record, line, sound

LIMIT = 10_000_000


def records(name: str, stem: str, lines: IO[bytes]) -> Iterator[Record | ReadError]:
    """The records of a collection; a line that is none gives the reason."""
    number = 0
    try:
        while data := lines.readline(LIMIT + 1):
            number += 1
            if found := _record(f"line {number} of {name}", f"{stem}-{number}", data):
                yield found
            while len(data) > LIMIT and not data.endswith(b"\n"):
                data = lines.readline(LIMIT + 1)
    except (OSError, EOFError, lzma.LZMAError) as error:
        yield ReadError(f"{name} can't be read after line {number}: {error}")
    if number == 0:
        yield ReadError(f"{name} is empty")


def _record(place: str, name: str, data: bytes) -> Record | ReadError | None:
    if len(data) > LIMIT:
        return ReadError(f"{place} has more than {LIMIT:,} bytes")
    if not data.strip():
        return None
    try:
        return _made(place, name, json.loads(data.decode("utf-8")))
    except UnicodeDecodeError as error:
        return ReadError(f"{place} is not UTF-8 ({error})")
    except (ValueError, RecursionError) as error:
        return ReadError(f"{place} is not JSON ({error})")


def _made(place: str, name: str, said: Any) -> Record | ReadError:
    if not isinstance(said, dict) or not isinstance(said.get("text"), str):
        return ReadError(f"{place} is no article: it needs an object with a 'text'")
    text = sound(said["text"])
    return Record(
        line(str(said.get("id") or "")) or name,
        text,
        text,
        title=line(said.get("title")),
        published=dates.day(line(said.get("date") or said.get("published"))),
        publisher=line(said.get("publisher")),
        author=line(_joined(said)),
        url=line(said.get("url")),
    )


def _joined(said: Mapping[str, Any]) -> Any:
    author = said.get("author")
    return ", ".join(map(line, author)) if isinstance(author, list) else author
