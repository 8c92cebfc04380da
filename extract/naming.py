"""Names as slugs: lower-case ASCII, safe in IRIs and as names of files."""

import re
import unicodedata

LONGEST = 120
ARTICLE = re.compile(r"the\s+", re.IGNORECASE)


def slug(name: str) -> str:
    """Words joined by hyphens, cut between words; "" where no letter or digit is left."""
    plain = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode().lower()
    words = "-".join(re.findall("[a-z0-9]+", plain.replace("'", "")))
    if len(words) <= LONGEST:
        return words
    return words[: LONGEST + 1].rpartition("-")[0] or words[:LONGEST]


def publisher(name: str) -> str:
    """The id of a newspaper or agency, without its `The`; "" where it has no name."""
    tail = slug(ARTICLE.sub("", name, count=1) if ARTICLE.match(name) else name)
    return f"body:{tail}" if tail else ""


def person(name: str) -> str:
    """The id of a person; "" where there is no name."""
    return f"person:{tail}" if (tail := slug(name)) else ""
