"""The words of an agreement's name: what belongs to it, and what tells it from others."""

import re
from functools import cache

from ..lexicon import words
from ..units import Line

LONGEST = 3


def modifier(line: Line, at: int) -> bool:
    """Whether a word before a head word belongs to the name."""
    unit, token = line.units[at], line.parsed(at)
    if unit.mark in 'd,.()of"“”ts':
        return False
    return unit.mark in "JNGO0-" or (
        token is not None and token[0].pos_ in ("ADJ", "NOUN", "PROPN", "NUM")
    )


def partners(line: Line, last: int) -> int:
    """Past "between A and B", "with C"."""
    found = re.match(r"(?:(?:f|v)d?[JNGO](?:,[JNG])*(?:,?nd?[JNG])?)", line.marks[last:])
    with_them = found and line.units[last].text in ("with", "between", "among")
    return last + found.end() if found and with_them else last


def tail(line: Line, last: int) -> int:
    """Past "on car parts"."""
    marks, end = line.marks, last
    if marks[end : end + 1] == "f" and line.units[end].text == "on":
        topic = _topic_end(line, end + 1)
        end = topic if topic > end + 1 else end
    return end


def _topic_end(line: Line, at: int) -> int:
    """Past the nouns and adjectives that say what an agreement is on."""
    last = min(at + LONGEST, len(line.units))
    while at < last and line.marks[at] in "vqrCQ" and modifier(line, at):
        at += 1
    return at


def topic(line: Line, head: int) -> bool:
    """Whether the words after it say what it is on: "a deal on trade"."""
    after = [unit.text.lower() for unit in line.units[head + 1 : head + 3]]
    return len(after) == 2 and after[0] == "on" and after[1] in kinds()


def private(line: Line, first: int, head: int) -> bool:
    """Whether a word says that it is no agreement between states."""
    texts = {unit.text.lower() for unit in line.units[first:head]}
    return bool(texts & words("agreements", "private").keys())


def capital(line: Line, at: int) -> bool:
    """Whether a word stands in a name."""
    return line.units[at].mark in "CQRTHALNJ0" and not line.units[at].text.islower()


@cache
def kinds() -> frozenset[str]:
    """The words that make an agreement one between states."""
    return frozenset(words("agreements", "kinds"))


def content(name: str) -> frozenset[str]:
    """The words of a name that tell it from others."""
    return frozenset(re.findall(r"[a-z0-9]+", name.lower())) - _empty()


@cache
def _empty() -> frozenset[str]:
    heads = words("agreements", "heads")
    informal = (word for word, entry in heads.items() if not entry.get("formal"))
    return frozenset((*informal, *words("agreements", "empty")))
