"""What a form of file says about an article, before its text is looked at."""

import re
from dataclasses import dataclass
from datetime import date

SURROGATE = re.compile("[\ud800-\udfff]")


@dataclass(frozen=True, slots=True)
class Given:
    """What the user says about an article, for where the article itself does not."""

    published: date | None = None
    publisher: str = ""
    title: str = ""
    url: str = ""


@dataclass(frozen=True, slots=True)
class Record:
    """An article as its file gives it.

    `view` is the text with its markup blanked, character for character; `name` becomes the id.
    """

    name: str
    text: str
    view: str
    title: str = ""
    published: date | None = None
    publisher: str = ""
    author: str = ""
    url: str = ""


def line(words: object) -> str:
    """Words on one line, without characters that can't be printed; "" for what is not words."""
    if not isinstance(words, str):
        return ""
    printable = "".join(c if c.isprintable() else " " for c in words)
    return " ".join(printable.split())


def sound(text: str) -> str:
    """A text that UTF-8 can hold: a lone surrogate becomes U+FFFD, so no offset moves."""
    return SURROGATE.sub("\ufffd", text)
