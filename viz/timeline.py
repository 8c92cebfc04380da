"""One HTML file that shows entries on lanes over time, with their evidence."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import date, timedelta
from typing import Any

from ..desk.dates import partial
from ..desk.timeline import Entry
from ..graph.network.card import Card, Fact
from .boxes import plain
from .inline import TIMELINE
from .lanes import lanes
from .legend import legend
from .payload import payload
from .shell import Parts, environment, inside
from .style import Style, load

SCRIPTS = (
    *("page.js", "lanes.js", "keys.js", "filter.js"),
    *("panel.js", "search.js", "select.js", "timeline.js"),
)
STYLES = ("page.css", "timeline.css")
MOST = 0.8
Node = dict[str, Any]


def page(
    entries: Sequence[Entry],
    title: str,
    on: date,
    window: tuple[str, str] = ("", ""),
    lanes_by: str = "party",
) -> bytes:
    """Show entries as a page, as of the day `on`; `window` is the time that it opens with."""
    style = load()
    parts = Parts(STYLES, SCRIPTS, (TIMELINE,), loose=True)
    nodes = _nodes(entries, on, style)
    cards = {node["id"]: _card(node, entry) for node, entry in zip(nodes, entries, strict=True)}
    drawn = {
        "nodes": nodes,
        "edges": [],
        "told": payload(cards, cards),
        "colours": style.colours(),
        "lanes": lanes(nodes, style),
        "by": lanes_by,
        "on": str(on),
        "window": opening(nodes, window),
    }
    values = {"data": drawn, "nodes": nodes, "colours": style.colours(), **legend(nodes, style)}
    around = inside(title, parts) | {"library": TIMELINE.style()}
    return environment(around).get_template("timeline.html").render(values).encode("utf-8")


def opening(nodes: Iterable[Node], asked: tuple[str, str] = ("", "")) -> tuple[str, str]:
    """The days that the page opens with: those asked for, else the fewest that hold most entries.

    A treaty of long ago would otherwise press all the rest into a corner.
    """
    first = str(partial(asked[0]).first) if asked[0] else ""
    last = str(partial(asked[1]).last) if asked[1] else ""
    days = sorted(date.fromisoformat(node["first"]) for node in nodes if node["first"])
    if not days or (first and last):
        return first, last
    reach = max(1, round(MOST * len(days)))
    spans = [(days[i + reach - 1] - days[i], i) for i in range(len(days) - reach + 1)]
    _, best = min(spans)
    return first or str(days[best]), last or str(days[best + reach - 1])


def _nodes(entries: Iterable[Entry], on: date, style: Style) -> list[Node]:
    seen: dict[str, int] = {}
    nodes = []
    for entry in entries:
        seen[entry.thing] = seen.get(entry.thing, 0) + 1
        name = entry.thing if seen[entry.thing] == 1 else f"{entry.thing}~{seen[entry.thing]}"
        nodes.append({"id": name, **_shown(entry, style), **_drawn(entry, on)})
    return nodes


def _shown(entry: Entry, style: Style) -> Node:
    kind = entry.what.capitalize()
    quad = style.quad(entry.type)
    group = quad or kind
    return {
        "title": plain(entry.name or entry.thing),
        "words": style.kind(kind).words,
        "kind": kind,
        "type": entry.type if entry.what in {"event", "meeting"} else "",
        "modality": entry.state if entry.what in {"event", "meeting"} else "",
        "group": group,
        "look": group if group in style.colours() else "other",
        "shape": style.kind(kind).shape,
        "by": [plain(name) for name in entry.by],
        "parties": _parties(entry),
        "date": when(entry),
    }


def _drawn(entry: Entry, on: date) -> Node:
    """From which day until the end of which it is drawn, and how sure its ends are."""
    days = entry.days
    if days is None:
        return {"first": "", "last": "", "until": "", "form": "", "vague": False, "open": False}
    last = days.last
    if entry.lasts:
        last = max(on, partial(entry.start).last)
    exact = entry.precision == "day"
    point = exact and days.first == last
    return {
        "first": str(days.first),
        "last": "9999-12-31" if entry.lasts else str(last),
        "until": str(min(last, date.max - timedelta(1)) + timedelta(1)),
        "form": "point" if point else "range",
        "vague": not exact,
        "open": entry.lasts,
    }


def when(entry: Entry) -> str:
    """The dates of an entry in words that say no more than is known."""
    if entry.what in {"event", "meeting", "ruling"}:
        return " to ".join(day for day in (entry.start, entry.end) if day)
    begins = f"{entry.begins} {entry.start}" if entry.start else ""
    ends = f"{entry.ends} {entry.end}" if entry.end else ""
    return ", ".join(filter(None, (begins, ends)))


def _parties(entry: Entry) -> str:
    by, toward = (plain(", ".join(names)) for names in (entry.by, entry.toward))
    return by if by == toward or not toward else f"{by or '?'} → {toward}"


def _card(node: Mapping[str, Any], entry: Entry) -> Card:
    """What the panel tells of an entry."""
    told = (
        ("date", node["date"] or "not told"),
        ("precision", f"known to the {entry.precision}" if node["vague"] else ""),
        ("parties", node["parties"]),
        ("named", ", ".join(entry.who)),
        ("type", ", ".join(filter(None, (entry.type.lower(), entry.mode))).replace("-", " ")),
        ("modality" if node["modality"] else "status", entry.state.replace("-", " ")),
        ("score", "" if entry.score is None else f"{entry.score:+g}"),
    )
    facts = tuple(Fact(word, value, "", "", "", ()) for word, value in told if value)
    return Card(node["id"], entry.name, node["words"], facts, entry.evidence)
