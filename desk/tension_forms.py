"""Curves of tension as a table for people, CSV for spreadsheets, JSON for programs."""

import math
from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from . import forms
from .curves import Curve, Scored
from .evidence import cited

SHORT = ("pair", "period", "value", "count", "left out", "events")
WHOLE = ("dyad", "period", "value", "count", "left out", "events", "evidence")


def parts(curves: Iterable[Curve], form: str) -> Iterator[bytes]:
    """Curves in the form "table", "csv" or "json", part by part while they come.

    A table has one part. What is left out stands at a curve's end.
    """
    if form == "json":
        return (part.encode() for part in forms.listed(map(told, curves)))
    lines = (line for one in curves for line in _lines(one))
    return forms.parts(lines, WHOLE if form == "csv" else SHORT, form)


def _lines(curve: Curve) -> Iterator[forms.Line]:
    pair: forms.Line = {"pair": curve.pair.name, "dyad": curve.pair.id}
    for point in curve.points:
        head = {"period": point.period, "value": point.value}
        yield {**pair, **head, **_behind(point.events)}
    for left in curve.left:
        yield {**pair, "left out": left.why, **_behind(left.events)}


def _behind(events: Sequence[Scored]) -> forms.Line:
    passages = (address for one in events for address in cited(one.evidence))
    return {
        "count": len(events),
        "events": [one.name for one in events],
        "evidence": list(dict.fromkeys(passages)),
    }


def told(curve: Curve) -> dict[str, Any]:
    """A curve as objects and lists, each event with the addresses of its passages."""
    half = curve.formula.half_life
    lasting = {"half_life": "inf" if math.isinf(half) else half}
    return {
        "dyad": curve.pair.id,
        "name": curve.pair.name,
        "by": curve.by,
        "formula": curve.formula.name,
        **(lasting if curve.formula.name == "ewm" else {}),
        "points": [
            {"period": one.period, "value": one.value, "events": _events(one.events)}
            for one in curve.points
        ],
        "left_out": [
            {"why": one.why, "count": len(one.events), "events": _events(one.events)}
            for one in curve.left
        ],
    }


def _events(events: Sequence[Scored]) -> list[dict[str, Any]]:
    return [
        {
            "event": one.event,
            "name": one.name,
            "date": one.date or None,
            "type": one.type,
            "mode": one.mode or None,
            "score": one.score,
            "evidence": cited(one.evidence),
        }
        for one in events
    ]
