"""Names as slugs: lower-case ASCII, safe in IRIs and as names of files."""

import re
import unicodedata

LONGEST = 120


def slug(name: str) -> str:
    """Words joined by hyphens, cut between words; "" where no letter or digit is left."""
    plain = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode().lower()
    words = "-".join(re.findall("[a-z0-9]+", plain.replace("'", "")))
    if len(words) <= LONGEST:
        return words
    return words[: LONGEST + 1].rpartition("-")[0] or words[:LONGEST]
