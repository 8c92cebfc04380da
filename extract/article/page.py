"""HTML pages: the text that trafilatura extracts is the original, one block a paragraph."""

import logging
import re
from typing import Any

from ..errors import ReadError
from . import dates
from .record import Record, line, sound

NONE = "has no article that could be told from the rest of the page"
# Fewer words are what is left of menus.
FEWEST = 5
CHARSET = re.compile(rb"""charset\s*=\s*["']?([\w:.-]{2,40})""", re.IGNORECASE)
# A fixed last day: the library's own is today, and the same page must give the same date.
DAYS = {"original_date": True, "extensive_search": False, "max_date": "2100-01-01"}


def record(place: str, name: str, data: bytes) -> Record:
    """The record of a page, with what its markup says."""
    found = _extracted(place, _decoded(place, data))
    text = sound("\n\n".join(filter(None, map(str.strip, (found.text or "").split("\n")))))
    if len(text.split()) < FEWEST:
        raise ReadError(f"{place} {NONE}")
    return Record(
        name,
        f"{text}\n",
        f"{text}\n",
        title=line(found.title),
        published=dates.day(line(found.date)),
        publisher=line(found.sitename),
        author=line(found.author).replace("; ", ", "),
        url=line(found.url),
    )


def _extracted(place: str, html: str) -> Any:
    import trafilatura

    logging.getLogger("trafilatura").setLevel(logging.CRITICAL)
    logging.getLogger("htmldate").setLevel(logging.CRITICAL)
    found = trafilatura.bare_extraction(
        html,
        include_comments=False,
        include_tables=False,
        with_metadata=True,
        date_extraction_params=dict(DAYS),
    )
    if found is None:
        raise ReadError(f"{place} {NONE}")
    return found


def _decoded(place: str, data: bytes) -> str:
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError as error:
        declared = CHARSET.search(data[:2048])
        if declared:
            return _declared(place, data, declared[1].decode("ascii", "replace"))
        raise ReadError(f"{place} is not UTF-8 and declares no other charset ({error})") from error


def _declared(place: str, data: bytes, charset: str) -> str:
    try:
        return data.decode(charset)
    except (LookupError, ValueError) as error:
        raise ReadError(f"{place} is not in the charset that it declares ({error})") from error
