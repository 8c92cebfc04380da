"""The brief as text, Markdown, an HTML page and JSON."""

import json
from collections.abc import Callable, Mapping
from dataclasses import asdict, dataclass, replace
from types import MappingProxyType
from typing import Any

from ..desk import ages
from ..desk.brief import Brief, strongest
from ..desk.evidence import cited
from ..desk.parties import Polity
from ..desk.standing import Measure
from . import words
from .notes import Notes
from .shell import Parts, page
from .texts import markdown, text
from .told import told

PERIODS = 12


@dataclass(frozen=True, slots=True)
class Limits:
    """How many lines of each part go on one page; the rest is counted."""

    measures: int = 5
    agreements: int = 6
    due: int = 6
    demands: int = 6
    contested: int = 4
    undated: int = 4
    published: int = 4


@dataclass(frozen=True, slots=True)
class Way:
    """The measures of one side against the other, by their names."""

    by: str
    target: str
    measures: tuple[Measure, ...]


def write(brief: Brief, form: str) -> bytes:
    """The brief in the form text, md, html or json."""
    return FORMS[form](brief)


def _around(brief: Brief) -> dict[str, Any]:
    sides = (brief.pair.one, brief.pair.two)
    return {
        "brief": brief,
        "ways": [_way(brief, *way) for way in (sides, sides[::-1])],
        "sides": {side.id: f"{side.name}: " for side in sides},
        "points": brief.tension.points[-PERIODS:],
        "limits": Limits(),
        "words": words,
        "ago": ages.words,
        "behind": lambda point: [
            passage for one in strongest(point) for passage in brief.evidence[one.event]
        ],
    }


def _way(brief: Brief, by: Polity, target: Polity) -> Way:
    sides = (by.id, target.id)
    return Way(by.name, target.name, tuple(m for m in brief.measures if (m.by, m.target) == sides))


def _text(brief: Brief) -> bytes:
    return text("brief.txt", **_around(brief))


def _markdown(brief: Brief) -> bytes:
    return markdown("brief.md", **_around(brief))


def _html(brief: Brief) -> bytes:
    title = f"{brief.pair.name}, {brief.on}"
    parts = Parts(styles=("brief.css",))
    return page("brief.html", title, parts, Notes(), **_around(brief))


def _json(brief: Brief) -> bytes:
    known = {
        address: asdict(passage)
        for passages in brief.evidence.values()
        for address, passage in zip(cited(passages), passages, strict=True)
    }
    value = told(replace(brief, evidence={}), brief.evidence) | {"passages": known}
    return (json.dumps(value, ensure_ascii=False, indent=1) + "\n").encode()


FORMS: Mapping[str, Callable[[Brief], bytes]] = MappingProxyType(
    {"text": _text, "md": _markdown, "html": _html, "json": _json}
)
