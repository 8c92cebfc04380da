"""Ids of articles: lower-case ASCII, safe in IRIs and as names of files."""

import re
import unicodedata

LONGEST = 120


def slug(name: str) -> str:
    """A name as a slug, cut between words; "" where no letter or digit is left."""
    plain = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode().lower()
    words = "-".join(re.findall("[a-z0-9]+", plain.replace("'", "")))
    if len(words) <= LONGEST:
        return words
    return words[: LONGEST + 1].rpartition("-")[0] or words[:LONGEST]


def fresh(wanted: str, taken: dict[str, int]) -> str:
    """`wanted`, or the first of wanted-2, wanted-3, … that is not taken; then it is."""
    name, number = wanted, taken.get(wanted, 0) + 1
    while name in taken:
        number += 1
        name = f"{wanted}-{number}"
    taken[wanted] = number - 1
    taken[name] = taken.get(name, 0)
    return name
