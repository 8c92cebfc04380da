"""Read sentences from CoNLL-U files."""

import lzma
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple


class Word(NamedTuple):
    """One syntactic word; `head` counts from the sentence start, -1 for the root."""

    form: str
    lemma: str
    upos: str
    xpos: str
    feats: str
    head: int
    deprel: str
    space: bool = True


class Sentence(NamedTuple):
    """The words of a sentence; whether it opens a paragraph, or stands alone as headlines do."""

    words: tuple[Word, ...]
    paragraph: bool = False
    document: str = ""
    alone: bool = False


def sentences(path: Path) -> Iterator[Sentence]:
    """Yield the sentences of an xz-packed CoNLL-U file, in order."""
    document = ""
    for block in lzma.decompress(path.read_bytes()).decode().strip().split("\n\n"):
        lines = block.split("\n")
        document = _comment(lines, "# newdoc id = ") or document
        yield Sentence(_words(lines), bool(_comment(lines, "# newpar")), document)


def _comment(lines: list[str], prefix: str) -> str:
    return next((x.removeprefix(prefix) or "_" for x in lines if x.startswith(prefix)), "")


def _words(lines: list[str]) -> tuple[Word, ...]:
    rows = [line.split("\t") for line in lines if line[0] != "#"]
    glued = _inner(rows)
    return tuple(_word(row, int(row[0]) in glued) for row in rows if row[0].isdigit())


def _inner(rows: list[list[str]]) -> set[int]:
    """Ids of the words that no space follows."""
    glued = {int(r[0]) for r in rows if r[0].isdigit() and "SpaceAfter=No" in r[9]}
    for row in rows:
        if "-" in row[0]:
            first, last = map(int, row[0].split("-"))
            glued |= set(range(first, last))
            glued |= {last} if "SpaceAfter=No" in row[9] else set()
    return glued


def _word(row: list[str], glued: bool) -> Word:
    _, form, lemma, upos, xpos, feats, head, deprel = row[:8]
    lemma = form if lemma == "_" and form != "_" else lemma
    feats = "" if feats == "_" else feats
    return Word(form, lemma, upos, xpos, feats, int(head) - 1, deprel, not glued)
