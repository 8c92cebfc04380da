"""Markdown: front matter read, markup blanked so that every character keeps its place."""

import re
from collections.abc import Mapping

import yaml

from ..errors import ReadError
from . import dates, furniture
from .record import Record, line

HEAD = re.compile(r"\ufeff?---[ \t]*\r?\n(.*?)^(?:---|\.\.\.)[ \t]*\r?(?:\n|\Z)", re.DOTALL | re.M)
LONGEST_HEAD = 20_000
HEADING = re.compile(
    r"^ {0,3}#{1,6}[ \t]+(?P<words>[^\n]{0,300}?)[ \t#]{0,50}\r?$"
    r"|^(?P<above>\S[^\n]{0,200})\n {0,3}(?:={2,}|-{3,})[ \t]*\r?$",
    re.M,
)
HIDDEN = re.compile(
    r"^ {0,3}(?P<fence>```|~~~).*?(?:^ {0,3}(?P=fence)[^\n]*$|\Z)|<!--(?:[^<]|<(?!!--)){0,5000}?-->"
    r"|!\[[^\]\n]{0,300}\]\([^)\n]{0,1000}\)|^\[[^\]\n]{1,300}\]:[^\n]*$",
    re.DOTALL | re.M,
)
QUOTE = re.compile(r"^[ \t]*(?:>[ \t]?)+", re.M)
ITEM = re.compile(r"^[ \t]*(?:[-*+]|\d{1,3}[.)])(?=[ \t]+\S)", re.M)
# A line that is one link, as a list of other stories has them.
LINK = re.compile(r"^[ \t]*(?:[-*+][ \t]+)?\[[^\]\n]*\]\([^)\n]*\)[ \t]*\r?$", re.M)


def record(place: str, name: str, text: str) -> Record:
    """The record of a Markdown text, with what its YAML front matter says."""
    head = HEAD.match(text, 0, LONGEST_HEAD)
    said = _said(place, head[1]) if head else {}
    shown = HIDDEN.sub(_blank, HEAD.sub(_blank, text, count=1) if head else text)
    title = HEADING.search(shown)
    return Record(
        name,
        text,
        _view(shown, title),
        title=said.get("title", "") or (_words(title) if title else ""),
        published=dates.day(said.get("date", "") or said.get("published", "")),
        publisher=said.get("publisher", "") or said.get("source", ""),
        author=said.get("author", "") or said.get("authors", ""),
        url=said.get("url", ""),
    )


def _said(place: str, head: str) -> Mapping[str, str]:
    try:
        # The loader in Python: C's crashes on lists nested by the thousand.
        loaded = yaml.load(head, yaml.BaseLoader)  # noqa: S506
    except (yaml.YAMLError, RecursionError, ValueError) as error:
        reason = line(str(error)) or "it is nested too deep"
        raise ReadError(f"the front matter of {place} is not YAML: {reason}") from error
    said = loaded if isinstance(loaded, dict) else {}
    return {str(key).lower(): _listed(value) for key, value in said.items()}


def _listed(value: object) -> str:
    return ", ".join(map(line, value[:20])) if isinstance(value, list) else line(value)


def _view(text: str, title: re.Match[str] | None) -> str:
    text = HEADING.sub(lambda match: _heading(match, title), text)
    text = QUOTE.sub(_blank, LINK.sub(_blank, text))
    return ITEM.sub(lambda match: "\n".rjust(len(match[0])), text)


def _heading(match: re.Match[str], title: re.Match[str] | None) -> str:
    """The words of a title or of a section that ends the story, nothing of another heading."""
    words = _words(match)
    kept = (title is not None and match.start() == title.start()) or furniture.ends(words)
    group = "words" if match["words"] is not None else "above"
    before, after = match.start(group) - match.start(), match.end() - match.end(group)
    if not kept or not words:
        return _blank(match)
    rest = _blanked(match[0][len(match[0]) - after :])
    return "\n".rjust(before) * bool(before) + match[group] + rest


def _words(match: re.Match[str]) -> str:
    return line(match["words"] or match["above"] or "")


def _blank(match: re.Match[str]) -> str:
    return _blanked(match[0])


def _blanked(words: str) -> str:
    return "".join(c if c == "\n" else " " for c in words)
