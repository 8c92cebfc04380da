"""The brief as text, Markdown, an HTML page and JSON."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace
from types import MappingProxyType
from typing import Any

from ..desk.brief import Brief, strongest
from ..desk.curves import Point
from ..desk.forms import objects
from ..desk.parties import Polity
from . import numbers, states, words
from .drafts import Line, lines, most_told, turned
from .notes import Notes
from .shell import Parts, page
from .tension import small
from .texts import markdown, text
from .told import Teller

PERIODS = 6


@dataclass(frozen=True, slots=True)
class Limits:
    """How many lines of each part go on one page; the rest is counted."""

    measures: int = 5
    names: int = 3
    reasons: int = 3
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
    lines: tuple[Line, ...]


def write(brief: Brief, form: str) -> bytes:
    """The brief in the form text, md, html or json."""
    return FORMS[form](brief)


def _around(brief: Brief) -> dict[str, Any]:
    sides = (brief.pair.one, brief.pair.two)
    return {
        "brief": brief,
        "ways": [_way(brief, *way) for way in (sides, sides[::-1])],
        "turned": turned(brief.news.turned, brief.evidence),
        "agreements": most_told(brief.agreements, brief.evidence),
        "sides": defaultdict(str, {side.id: f"{side.name}: " for side in sides}),
        "points": _counted(brief.tension.points),
        "limits": Limits(),
        "words": words,
        "states": states,
        "numbers": numbers,
        "ranges": numbers.ranges,
        "drawing": small(brief.tension),
        "behind": lambda point: [
            passage for one in strongest(point) for passage in brief.evidence[one.event]
        ],
    }


def _counted(points: Iterable[Point]) -> list[Point]:
    """The last periods in which something happened."""
    return [point for point in points if point.events][-PERIODS:]


def _way(brief: Brief, by: Polity, target: Polity) -> Way:
    sides = (by.id, target.id)
    own = (one for one in brief.measures if (one.by, one.target) == sides)
    return Way(by.name, target.name, lines(own, brief.evidence))


def _text(brief: Brief) -> bytes:
    return text("brief.words", form="form.txt", **_around(brief))


def _markdown(brief: Brief) -> bytes:
    return markdown("brief.words", form="form.md", **_around(brief))


def _html(brief: Brief) -> bytes:
    title = f"{brief.pair.name}, {brief.on}"
    parts = Parts(styles=("curve.css", "brief.css"))
    return page("brief.html", title, parts, Notes(), **_around(brief))


def _json(brief: Brief) -> bytes:
    teller = Teller(brief.evidence)
    value = teller.told(replace(brief, evidence={}))
    if not brief.left_out:
        del value["left_out"]
    passages = dict(sorted(teller.passages.items()))
    return objects(value | {"passages": passages}).encode()


FORMS: Mapping[str, Callable[[Brief], bytes]] = MappingProxyType(
    {"text": _text, "md": _markdown, "html": _html, "json": _json}
)
