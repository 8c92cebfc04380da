"""Where articles lie: a file of a known form, a folder of them, a stream."""

import lzma
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import IO

from ..errors import ReadError
from . import collection, markdown, page
from .record import Record

LIMIT = collection.LIMIT
Found = Iterator[Record | ReadError]
Form = Callable[[str, str, bytes], Record]


def records(source: Path | IO[bytes]) -> Found:
    """The records of a source; what can't be read gives the reason in its place."""
    if not isinstance(source, Path):
        return _one("the stream", "", source, plain)
    if str(source) == "-":
        return _one("the standard input", "", sys.stdin.buffer, plain)
    return _folder(source) if source.is_dir() else _file(source)


def _folder(folder: Path) -> Found:
    try:
        paths = sorted(path for path in folder.rglob("*") if _is_article(path, folder))
    except OSError as error:
        yield ReadError(f"{folder} can't be read: {error.strerror}")
        return
    for path in paths:
        yield from _file(path)
    if not paths:
        yield ReadError(f"{folder} has no articles ({', '.join((*ONE, *MANY))})")


def _is_article(path: Path, folder: Path) -> bool:
    hidden = any(part.startswith(".") for part in path.relative_to(folder).parts)
    return not hidden and bool(_suffix(path)) and path.is_file()


def _suffix(path: Path) -> str:
    return next((suffix for suffix in (*MANY, *ONE) if path.name.lower().endswith(suffix)), "")


def _file(path: Path) -> Found:
    suffix = _suffix(path)
    if not suffix:
        known = ", ".join((*ONE, *MANY))
        yield ReadError(f"{path} is of no form that can be read ({known})")
        return
    try:
        with _open(path) as stream:
            yield from _stream(str(path), path.name[: -len(suffix)], stream, suffix)
    except OSError as error:
        yield ReadError(f"{path} can't be read: {error.strerror or error}")


def _open(path: Path) -> IO[bytes]:
    return lzma.open(path) if path.suffix.lower() == ".xz" else path.open("rb")


def _stream(place: str, name: str, stream: IO[bytes], suffix: str) -> Found:
    form = ONE.get(suffix)
    return _one(place, name, stream, form) if form else collection.records(place, name, stream)


def _one(place: str, name: str, stream: IO[bytes], form: Form) -> Found:
    data = stream.read(LIMIT + 1)
    try:
        if len(data) > LIMIT:
            raise ReadError(f"{place} has more than {LIMIT:,} bytes")
        if not data.strip():
            raise ReadError(f"{place} is empty")
        yield form(place, name, data)
    except ReadError as error:
        yield error
    except Exception as error:  # a parser of pages may stumble over anything
        yield ReadError(f"{place} can't be read ({type(error).__name__}: {error})")


def plain(place: str, name: str, data: bytes) -> Record:
    """The record of a plain text."""
    text = _text(place, data)
    return Record(name, text, text)


def _marked(place: str, name: str, data: bytes) -> Record:
    return markdown.record(place, name, _text(place, data))


def _text(place: str, data: bytes) -> str:
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError as error:
        raise ReadError(f"{place} is not UTF-8 text ({error})") from error
    if "\0" in text:
        raise ReadError(f"{place} is binary, not text: it has the character U+0000")
    return text


ONE: dict[str, Form] = {
    ".txt": plain,
    ".md": _marked,
    ".html": page.record,
    ".htm": page.record,
}
MANY = (".jsonl", ".jsonl.xz")
