"""The page of tension in a browser without network, and the drawing of its own."""

from datetime import date
from typing import Any
from xml.etree import ElementTree as ET

import pytest
from bilateral.desk.curves import Curve, Scored, Told, curve, manner
from bilateral.desk.parties import Pair, Polity
from bilateral.graph.network.card import Evidence
from bilateral.viz.chart import span
from bilateral.viz.tension import small, write

from .conftest import HOSTILE
from .test_page import Reader

ON = date(2001, 7, 31)
FISH = Pair(Polity("country:AAA", "Arland"), Polity("country:BBB", "Borland"))
SALT = Pair(Polity("country:AAA", "Arland"), Polity("country:CCC", "Corland"))
NOTE = Evidence("source:note", "Sample Post", "2001-05-08", "https://example.org/n", 3, 5, 9, "")
QUOTED = Evidence("source:note", "Sample Post", "2001-05-08", "", None, 12, 20, "They met.")
TRAP = Evidence(HOSTILE, HOSTILE, HOSTILE, "javascript:alert(7)", 1, 2, 3, HOSTILE)
TALKS = Scored("event:talks", "Talks about fish", "2001-05-07", "CONSULT", "visit", 4.0, (QUOTED,))
BAN = Scored("event:ban", "Arland stops buying fish", "2001-07-01", "SANCTION", "", -6.0, (NOTE,))
WORDS = Scored("event:words", "Sharp words", "2001-07-02", "ACCUSE", "", -3.0, (NOTE, QUOTED))
RUMOUR = Scored("event:rumour", "A rumour", "", "ACCUSE", "", -3.0)
POINT = ".chart:visible .point"


def drawn(*events: Scored, pair: Pair = FISH, by: str = "month") -> Curve:
    return curve(pair, [Told(one, "occurred") for one in events], ON, manner(by))


def fish(by: str = "month") -> Curve:
    return drawn(TALKS, BAN, WORDS, RUMOUR, by=by)


def wide(opened: Any) -> int:
    found: int = opened.evaluate("document.documentElement.scrollWidth")
    return found


@pytest.mark.parametrize("size", [(1280, 800), (360, 740)])
def test_a_focused_point_shows_the_events_behind_it(visit: Any, size: tuple[int, int]) -> None:
    opened = visit.open(write([fish()], "html", ON), size=size)
    assert opened.title() == "Tension: Arland – Borland, 2001-07-31"
    assert opened.locator(POINT).count() == 2
    opened.locator(f"{POINT}[tabindex='0']").focus()
    assert opened.inner_text(".behind h3") == "2001-07: −9, 2 events"
    assert opened.locator(".behind li").all_inner_texts() == [
        "−6\nArland stops buying fish2 SANCTION, 2001-07-01",
        "−3\nSharp words12 ACCUSE, 2001-07-02",
    ]
    opened.keyboard.press("ArrowLeft")
    assert opened.inner_text(".behind h3") == "2001-05: 4, 1 event"
    opened.keyboard.press("ArrowLeft")
    assert opened.inner_text(".behind h3") == "2001-05: 4, 1 event"
    opened.keyboard.press("End")
    assert opened.inner_text(".behind h3") == "2001-07: −9, 2 events"
    assert wide(opened) == size[0]


def test_enter_opens_the_evidence_and_escape_returns(visit: Any) -> None:
    opened = visit.open(write([fish()], "html", ON))
    opened.locator(f"{POINT}[tabindex='0']").focus()
    opened.keyboard.press("Home")
    opened.keyboard.press("Enter")
    assert opened.inner_text("#panel-title") == "2001-05: 4, 1 event"
    assert "They met." in opened.inner_text("#panel")
    opened.keyboard.press("Escape")
    assert opened.is_hidden("#panel")
    assert opened.evaluate("document.activeElement.getAttribute('aria-label')") == (
        "2001-05: 4, 1 event"
    )


def test_pointing_at_a_dot_is_enough(visit: Any) -> None:
    opened = visit.open(write([fish("week")], "html", ON))
    opened.locator(POINT).first.hover()
    assert opened.inner_text(".behind h3") == "2001-W19: 4, 1 event"


def test_the_table_tells_the_same_and_what_is_left_out(visit: Any) -> None:
    opened = visit.open(write([fish()], "html", ON))
    assert opened.locator("tbody th").all_inner_texts() == ["2001-05", "2001-07"]
    assert opened.locator("tbody td.number").all_inner_texts() == ["4", "−9"]
    assert opened.inner_text("section h3:text('Undated')") == "Undated: 1"
    assert "A rumour" in opened.inner_text("section")


def test_one_pair_of_several_is_chosen(visit: Any) -> None:
    salt = drawn(TALKS, pair=SALT)
    opened = visit.open(write([fish(), salt], "html", ON))
    shown = opened.locator("section.pair:visible")
    assert shown.evaluate_all("all => all.map(one => one.id)") == ["dyad:AAA-BBB"]
    opened.click("nav a:has-text('Corland')")
    opened.wait_for_selector("section[id='dyad:AAA-CCC']:not([hidden])")
    assert shown.evaluate_all("all => all.map(one => one.id)") == ["dyad:AAA-CCC"]
    assert opened.locator("nav [aria-current=true]").inner_text().startswith("Arland – Corland")


def test_nothing_to_draw_is_said(visit: Any) -> None:
    opened = visit.open(write([drawn(RUMOUR)], "html", ON))
    assert "No event can be counted." in opened.inner_text("main")
    assert "No pair of polities has events." in write([], "html", ON).decode()
    assert b"No pair of polities has events." in write([], "svg", ON)


def test_what_comes_from_the_store_stays_text(visit: Any) -> None:
    trap = Pair(Polity("country:AAA", HOSTILE), Polity("country:BBB", HOSTILE))
    event = Scored(HOSTILE, HOSTILE, "2001-05-07", HOSTILE, HOSTILE, 1.0, (TRAP,))
    content = write([drawn(event, pair=trap), drawn(event, pair=trap)], "html", ON)
    opened = visit.open(content)
    opened.locator(f"{POINT}[tabindex='0']").first.focus()
    opened.keyboard.press("Enter")
    assert opened.locator("img").count() == 0
    assert opened.locator("a[href^='javascript']").count() == 0
    assert len(Reader(content).scripts) == 1
    ET.fromstring(write([drawn(event, pair=trap)], "svg", ON))  # noqa: S314  our own drawing


def test_the_drawing_of_its_own() -> None:
    content = write([fish(), drawn(TALKS, pair=SALT)], "svg", ON)
    root = ET.fromstring(content)  # noqa: S314  our own drawing
    space = {"svg": "http://www.w3.org/2000/svg"}
    told = "Tension by month up to 2001-07-31; Arland – Borland; Arland – Corland"
    assert root.findtext("svg:title", None, space) == told
    titles = [one.text for one in root.iterfind(".//svg:g/svg:title", space)]
    assert titles == [
        "2001-05: 4, 1 event\n4 Talks about fish",
        "2001-07: −9, 2 events\n−6 Arland stops buying fish\n−3 Sharp words",
        "2001-05: 4, 1 event\n4 Talks about fish",
    ]
    assert b"prefers-color-scheme: dark" in content
    assert b"http" not in content.replace(b"http://www.w3.org/2000/svg", b"")


def test_a_small_curve_for_other_pages() -> None:
    drawing = ET.fromstring(small(fish(), span([fish()])))  # noqa: S314  our own drawing
    assert drawing.get("aria-label") == "Tension by month: 2001-05 4; 2001-07 −9"
    assert len(drawing.findall("circle")) == 2
    assert "style" not in small(fish())


def test_the_same_bytes() -> None:
    turned = drawn(RUMOUR, WORDS, BAN, TALKS)
    for form in ("html", "svg"):
        assert write([fish()], form, ON) == write([turned], form, ON)
