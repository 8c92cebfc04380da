"""Templates of plain text and Markdown, in which what comes from the store stays words."""

import re
import textwrap
from collections.abc import Callable
from typing import Any

from markupsafe import Markup

from ..desk.outline import MARKS
from ..graph.query.table import visible
from .notes import Notes
from .shell import environment

WIDTH = 100
BULLET = re.compile(r" *(?:- )?")
BLANK = re.compile(r"\n{3,}")


def text(template: str, **values: Any) -> bytes:
    """A template as text for a terminal: no control characters, folded between words."""
    written = _rendered(template, visible, values)
    return "".join(f"{_folded(line)}\n" for line in written.splitlines()).encode()


def markdown(template: str, **values: Any) -> bytes:
    """A template as Markdown, in which only the template's own marks are marks."""
    return _rendered(template, _escaped, values).encode()


def _escaped(value: str) -> str:
    return MARKS.sub(r"\\\1", visible(value))


def _rendered(template: str, clean: Callable[[str], str], values: dict[str, Any]) -> str:
    def safe(value: Any) -> Markup:
        return value if isinstance(value, Markup) else Markup(clean(str(value)))  # noqa: S704

    found = environment({"notes": Notes()}).overlay(finalize=safe)
    written = found.get_template(template).render(values)
    return BLANK.sub("\n\n", written).strip() + "\n"


def _folded(line: str) -> str:
    """A long line in several, the later ones under the words of the first."""
    inset = " " * len(BULLET.match(line)[0])  # type: ignore[index]
    return textwrap.fill(
        line,
        WIDTH,
        subsequent_indent=inset,
        break_long_words=False,
        break_on_hyphens=False,
    )
