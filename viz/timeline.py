"""One HTML file that shows entries on lanes over time, with their evidence."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import date, timedelta
from typing import Any

from ..desk.dates import partial
from ..desk.entries import Entry
from ..desk.forms import spoken
from ..desk.placing import HAPPENED
from ..graph.network.card import Card, Fact
from .boxes import plain
from .inline import TIMELINE
from .lanes import lanes
from .legend import legend
from .payload import payload
from .shell import Parts, environment, inside
from .style import Style, load

SCRIPTS = (
    *("page.js", "lanes.js", "bundles.js", "keys.js", "filter.js"),
    *("panel.js", "search.js", "select.js", "timeline.js"),
)
STYLES = ("page.css", "timeline.css")
MOST, WIDE = 0.8, 3
UNSURE = {"vague": False, "open": False}
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
    entries = sorted(entries, key=lambda one: one.start or one.end or one.told or "~")
    nodes = [_node(entry, on, style) for entry in entries]
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
    """The days that the page opens with: those asked for, else all, else the fewest with most.

    A treaty of long ago would press all the rest into a corner; such stragglers are left out.
    """
    first = str(partial(asked[0]).first) if asked[0] else ""
    last = str(partial(asked[1]).last) if asked[1] else ""
    days = sorted(date.fromisoformat(node["start"]) for node in nodes if node["start"])
    if not days or (first and last):
        return first, last
    reach = max(1, round(MOST * len(days)))
    spans = [(days[i + reach - 1] - days[i], i) for i in range(len(days) - reach + 1)]
    shortest, best = min(spans)
    if days[-1] - days[0] <= WIDE * shortest:
        best, reach = 0, len(days)
    return first or str(days[best]), last or str(days[best + reach - 1])


def _node(entry: Entry, on: date, style: Style) -> Node:
    return {"id": entry.thing, **_shown(entry, style), **_drawn(entry, on)}


def _shown(entry: Entry, style: Style) -> Node:
    kind = entry.what.capitalize()
    quad = style.quad(entry.type)
    group = quad or kind
    return {
        "title": plain(entry.name or entry.thing),
        "label": plain(_called(entry)),
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
    """The days that it may touch, and from which until which other one it is drawn."""
    days = entry.days
    if days is None:
        return dict.fromkeys(("first", "last", "start", "until", "form"), "") | UNSURE
    start, last = partial(entry.start or entry.end), days.last
    if entry.lasts:
        last = max(on, start.last)
    exact = entry.precision == "day"
    return {
        "first": str(days.first),
        "last": str(days.last),
        "start": str(start.first),
        "until": str(min(last, date.max - timedelta(1)) + timedelta(1)),
        "form": "point" if exact and start.first == last else "range",
        "vague": not exact,
        "open": entry.lasts,
    }


def when(entry: Entry) -> str:
    """The dates of an entry in words that say no more than is known.

    What has none had happened, or been spoken of, by the day on which a source first told it.
    """
    if not entry.start and not entry.end:
        happened = entry.what not in {"event", "meeting"} or entry.state in HAPPENED
        return f"{'by' if happened else 'told'} {entry.told}" if entry.told else ""
    if entry.what in {"event", "meeting", "ruling"}:
        return " to ".join(day for day in (entry.start, entry.end) if day)
    begins = f"{entry.begins} {entry.start}" if entry.start else ""
    ends = f"{entry.ends} {entry.end}" if entry.end else ""
    return ", ".join(filter(None, (begins, ends)))


def _called(entry: Entry) -> str:
    """What stands beside its mark: an entry of which only the end is known says so."""
    name = entry.name or entry.thing
    return f"{entry.ends}: {name}" if entry.end and not entry.start else name


def _parties(entry: Entry) -> str:
    by, toward = (plain(", ".join(names)) for names in (entry.by, entry.toward))
    return by if by == toward or not toward else f"{by or '?'} → {toward}"


def _card(node: Mapping[str, Any], entry: Entry) -> Card:
    """What the panel tells of an entry."""
    told = (
        ("date", node["date"] or "not told"),
        ("precision", f"known to the {entry.precision}" if node["vague"] else ""),
        ("parties", node["parties"]),
        ("named", "" if entry.who == entry.by else ", ".join(entry.who)),
        ("type", spoken(", ".join(filter(None, (entry.type.lower(), entry.mode))))),
        ("modality" if node["modality"] else "status", spoken(entry.state)),
        ("score", "" if entry.score is None else f"{entry.score:+g}"),
    )
    facts = tuple(Fact(word, value, "", "", "", ()) for word, value in told if value)
    return Card(node["id"], entry.name, node["words"], facts, entry.evidence)
