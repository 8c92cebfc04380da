"""What stands above a story: publisher, headline, byline, date."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from . import dates, furniture
from .pieces import ENDED, Piece

LONGEST_HEADLINE = 160
DEEPEST = 12
INITIALS = ("U.S.", "U.K.", "U.N.", "E.U.", "D.C.", "Inc.", "Corp.", "Co.", "Ltd.")


@dataclass(frozen=True, slots=True)
class Front:
    """The front matter of an article; the story starts at piece number `story`."""

    story: int
    headline: Piece | None = None
    publisher: str = ""
    author: str = ""
    published: date | None = None


def front(pieces: Sequence[Piece], title: str) -> Front:
    """The front matter above the story, given the title where another place says it."""
    lead = _lead(pieces, title)
    marks = [n for n, piece in enumerate(lead, 1) if furniture.is_head(piece.words)]
    cut = marks[-1] if marks else 0
    top = [p for p in (lead[:cut] or lead) if not furniture.is_idle(p.words)]
    headline = _titled(lead, title) if title else _headline(top)
    if title and headline is None:
        cut = _furnished(lead)
    story = max(cut, _after(lead, headline))
    head = [piece.words for piece in lead[:story]]
    return Front(story, headline, _publisher(top, headline, story), _author(head), _day(head))


def wire(story: Sequence[Piece]) -> tuple[str, date | None]:
    """The agency and the day that the dateline of a story's first paragraph names."""
    found = furniture.DATELINE.match(story[0].words) if story else None
    if not found:
        return "", None
    return found["wire1"] or found["wire2"] or "", dates.day(found[0])


def same(words: str, title: str) -> bool:
    """Whether a line is the title, whatever its case, quotes and blanks."""
    return _bare(words) == _bare(title) != ""


def _bare(words: str) -> str:
    return "".join(filter(str.isalnum, words)).casefold()


def _lead(pieces: Sequence[Piece], title: str) -> list[Piece]:
    lead: list[Piece] = []
    for piece in pieces[:DEEPEST]:
        if _tells(piece.words) and not same(piece.words, title):
            break
        lead.append(piece)
    return lead


def _tells(words: str) -> bool:
    if furniture.is_idle(words):
        return False
    if len(words) > LONGEST_HEADLINE or furniture.DATELINE.match(words):
        return True
    ended = ENDED.search(words) and not words.endswith((*INITIALS, ":"))
    return bool(ended) and len(words.split()) >= (2 if words.rstrip("\"'”’)")[-1:] == "." else 14)


def _titled(lead: Sequence[Piece], title: str) -> Piece | None:
    return next((piece for piece in lead if same(piece.words, title)), None)


def _headline(top: Sequence[Piece]) -> Piece | None:
    rest = [piece for piece in top if not furniture.is_kind("publisher", piece.words)] or top
    long_enough = (piece for piece in rest if len(piece.words.split()) >= 3)
    return next(long_enough, rest[0] if rest else None)


def _furnished(lead: Sequence[Piece]) -> int:
    others = (n for n, piece in enumerate(lead) if not furniture.is_idle(piece.words))
    return next(others, len(lead))


def _after(lead: Sequence[Piece], headline: Piece | None) -> int:
    return lead.index(headline) + 1 if headline else 0


def _publisher(top: Sequence[Piece], headline: Piece | None, story: int) -> str:
    above = [p for p in top[:story] if p is not headline]
    named = (p.words for p in above if furniture.is_kind("publisher", p.words))
    return next(named, "")


def _author(head: Sequence[str]) -> str:
    return next(filter(None, map(furniture.author, head)), "")


def _day(head: Sequence[str]) -> date | None:
    return next(filter(None, (dates.day(words) for words in head if dates.is_line(words))), None)
