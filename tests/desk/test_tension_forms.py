"""Curves as tables and JSON."""

import csv
import io
import json
from datetime import date

from bilateral.desk.curves import Curve, Scored, Told, curve, manner
from bilateral.desk.parties import Pair, Polity
from bilateral.desk.tension_forms import parts
from bilateral.graph.network.card import Evidence

PAIR = Pair(Polity("country:AAA", "=Arland"), Polity("country:BBB", "Borland"))
NOTE = Evidence("source:note", "Sample Post", "2001-05-08", "", 3, 5, 9, "")
TALKS = Scored("event:talks", "Talks", "2001-05-07", "CONSULT", "visit", 4.0, (NOTE,))
BAN = Scored("event:ban", "=Ban\x1b[2J", "2001-05-07", "SANCTION", "", -6.0, (NOTE, NOTE))
RUMOUR = Scored("event:rumour", "Rumour", "", "ACCUSE", "", -3.0)


def write(curves: list[Curve], form: str) -> bytes:
    return b"".join(parts(curves, form))


def drawn(name: str = "sum", half_life: str | None = None) -> Curve:
    events = [Told(one, "occurred") for one in (TALKS, BAN, RUMOUR)]
    return curve(PAIR, events, date(2001, 6, 30), manner(name=name, half_life=half_life))


def test_csv() -> None:
    rows = list(csv.reader(io.StringIO(write([drawn("mean")], "csv").decode())))
    assert rows == [
        ["dyad", "period", "value", "count", "left out", "events", "evidence"],
        ["dyad:AAA-BBB", "2001-05", "-1", "2", "", "'=Ban\x1b[2J; Talks", "source:note#char=5,9"],
        ["dyad:AAA-BBB", "2001-06", "", "0", "", "", ""],
        ["dyad:AAA-BBB", "", "", "1", "undated", "Rumour", ""],
    ]


def test_table() -> None:
    told = write([drawn()], "table").decode()
    assert [line.split() for line in told.splitlines()[2:]] == [
        ["=Arland", "–", "Borland", "2001-05", "-2", "2", "=Ban�[2J;", "Talks"],
        ["=Arland", "–", "Borland", "2001-06", "0", "0"],
        ["=Arland", "–", "Borland", "1", "undated", "Rumour"],
    ]


def test_json() -> None:
    (found,) = json.loads(write([drawn("ewm", "inf")], "json"))
    points, left = found.pop("points"), found.pop("left_out")
    assert found == {
        "dyad": "dyad:AAA-BBB",
        "name": "=Arland – Borland",
        "by": "month",
        "formula": "ewm",
        "half_life": "inf",
    }
    assert [(one["period"], one["value"]) for one in points] == [
        ("2001-05", -2.0),
        ("2001-06", -2.0),
    ]
    assert points[0]["events"][1] == {
        "event": "event:talks",
        "name": "Talks",
        "date": "2001-05-07",
        "type": "CONSULT",
        "mode": "visit",
        "score": 4.0,
        "evidence": ["source:note#char=5,9"],
    }
    assert [(one["why"], one["count"], one["events"][0]["date"]) for one in left] == [
        ("undated", 1, None)
    ]
    assert "half_life" not in json.loads(write([drawn()], "json"))[0]


def test_nothing_is_an_empty_table() -> None:
    assert write([], "csv") == b"dyad,period,value,count,left out,events,evidence\r\n"
    assert write([], "json") == b"[]\n"
