"""The timeline in a browser that has no network."""

from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from bilateral import data
from bilateral.desk.asof import asof
from bilateral.desk.entries import Entry
from bilateral.desk.parties import Parties
from bilateral.desk.timeline import timeline
from bilateral.graph.build import build
from bilateral.graph.names import Names
from bilateral.graph.network.card import Evidence
from bilateral.viz.timeline import page

if TYPE_CHECKING:
    from playwright.sync_api import Locator, Page

HOSTILE = "<img src=x onerror=alert(1)></script><script>alert(2)</script>\"'\u202e&\u2028"
CURBS = "measure:jpn-export-curbs-2019"


@pytest.fixture(scope="module")
def article() -> bytes:
    built = build(data.sheets(), Names(), None, lambda _: None)
    store = asof(built.store, built.names)
    entries = timeline(store, Parties(store).dyad("JPN-KOR"))
    return page(entries, "Japan and South Korea", store.on)


def seen(visit: Any, *given: Any, **more: Any) -> "Page":
    """The page, when its first entries are drawn."""
    opened: Page = visit.open(*given, **more)
    opened.wait_for_selector(".vis-foreground .vis-item", state="visible")
    return opened


def lanes(opened: "Page") -> list[str]:
    return opened.locator(".vis-label .name").all_inner_texts()


def mark(opened: "Page", name: str) -> "Locator":
    return opened.locator(f'.vis-foreground .vis-item[data-id="{name}"]')


def drawn(opened: "Page") -> int:
    return opened.locator(".vis-foreground .vis-item:visible").count()


def test_the_article_is_drawn_offline(visit: Any, article: bytes) -> None:
    opened = seen(visit, article)
    assert opened.title() == "Japan and South Korea"
    assert opened.inner_text("#shown") == "22 of 22 shown"
    assert lanes(opened) == [
        "Japan",
        "South Korea",
        "China, Japan and South Korea",
        "Japan and South Korea",
    ]
    assert mark(opened, CURBS).inner_text().startswith("Japan's curbs")
    assert opened.locator("#undated li").count() == 5


def test_lanes_can_be_kinds(visit: Any, article: bytes) -> None:
    opened = seen(visit, article)
    opened.click("#lanes")
    assert opened.inner_text("#lanes") == "By kind"
    opened.wait_for_selector(".vis-label .name:text-is('Ruling')")
    assert lanes(opened) == [
        *("Agreement", "Measure", "Ruling", "Meeting"),
        *("Verbal cooperation", "Verbal conflict", "Material conflict"),
    ]


def test_a_click_shows_the_evidence(visit: Any, article: bytes) -> None:
    opened = seen(visit, article)
    mark(opened, CURBS).click()
    assert opened.inner_text("#panel-title").startswith("Japan's curbs on exports")
    assert opened.locator(".passage").count() == 4
    assert opened.locator("#facts h3").all_text_contents()[:3] == ["date", "parties", "type"]
    assert opened.evaluate("location.hash") == f"#{CURBS}"
    opened.keyboard.press("Escape")
    assert opened.is_hidden("#panel")


def test_what_has_no_date_leads_to_its_evidence(visit: Any, article: bytes) -> None:
    opened = seen(visit, article)
    opened.click("#undated a:has-text('withdrawal')")
    assert opened.inner_text("#panel-title").startswith("South Korea's withdrawal")
    assert "by 2019-08-29" in opened.inner_text("#facts")


@pytest.mark.parametrize(
    ("box", "left"),
    [
        ("kind=Measure", 19),
        ("type=REQUEST", 18),
        ("modality=ongoing", 20),
        ("modality=occurred", 8),
    ],
)
def test_filters_hide(visit: Any, article: bytes, box: str, left: int) -> None:
    opened = seen(visit, article)
    opened.uncheck(f"[data-{box}]")
    assert opened.inner_text("#shown") == f"{left} of 22 shown"
    shown = opened.evaluate("bilateral.itemView.length")
    undated = opened.locator("#undated li:visible").count()
    assert shown - 1 + undated == left


def test_dates_filter_and_keep_what_has_none(visit: Any, article: bytes) -> None:
    opened = seen(visit, article)
    opened.fill("#from", "2019-09-01")
    assert opened.inner_text("#shown") == "9 of 22 shown"
    opened.click("#reset")
    assert opened.inner_text("#shown") == "22 of 22 shown"


def test_search_moves_to_what_is_far(visit: Any, article: bytes) -> None:
    opened = seen(visit, article)
    assert mark(opened, "agreement:gsomia-kor-jpn").count() == 0
    opened.fill("#search", "general security")
    opened.keyboard.press("Enter")
    assert mark(opened, "agreement:gsomia-kor-jpn").inner_text().startswith("expires: ")
    assert opened.inner_text("#panel-title") == "General Security of Military Information Agreement"


def test_keys_walk_zoom_and_open(visit: Any, article: bytes) -> None:
    opened = seen(visit, article)
    opened.focus("#drawing")
    before = opened.evaluate("bilateral.timeline.getWindow().start.getTime()")
    opened.keyboard.press("ArrowLeft")
    assert opened.evaluate("bilateral.timeline.getWindow().start.getTime()") < before
    length = "(({start, end}) => end - start)(bilateral.timeline.getWindow())"
    long = opened.evaluate(length)
    opened.keyboard.press("+")
    assert opened.evaluate(length) < long
    opened.click("#fit")
    mark(opened, "agreement:kor-jpn-1965").wait_for()
    opened.focus("#drawing")
    opened.keyboard.press("Tab")
    assert opened.evaluate("document.activeElement.dataset.id") == "agreement:kor-jpn-1965"
    opened.keyboard.press("ArrowRight")
    opened.wait_for_selector("[aria-label^='2018, South Korean Supreme Court']:focus")
    opened.keyboard.press("Enter")
    assert opened.inner_text("#panel-title").startswith("South Korean Supreme Court")
    assert opened.evaluate("document.activeElement.id") == "panel-title"


def test_a_month_and_an_open_end_are_drawn_as_such(visit: Any, article: bytes) -> None:
    opened = seen(visit, article)
    opened.click("#fit")
    classes = (mark(opened, "agreement:kor-jpn-1965").get_attribute("class") or "").split()
    assert {"vis-range", "vague", "open"} <= set(classes)
    style = "getComputedStyle(document.querySelector('.vague')).backgroundImage"
    assert opened.evaluate(style).startswith("repeating-linear-gradient")


OVERLAPS = """() => {
  const pane = document.querySelector(".vis-panel.vis-center").getBoundingClientRect();
  const names = [...document.querySelectorAll(".vis-foreground .vis-item .name")]
    .map((one) => [one.textContent, one.getBoundingClientRect()])
    .filter(([, box]) => box.bottom > pane.top && box.top < pane.bottom);
  const beside = (a, b) => a.left >= b.right - 1 || b.left >= a.right - 1;
  const below = (a, b) => a.top >= b.bottom - 1 || b.top >= a.bottom - 1;
  const on = (a, b) => !beside(a, b) && !below(a, b);
  const before = (i, box) => names.slice(0, i).filter(([, other]) => on(box, other));
  const pairs = names.flatMap(([one, box], i) => before(i, box).map(([other]) => [one, other]));
  const cut = names.filter(([, box]) => box.right > pane.right + 1).map(([one]) => [one]);
  return [...pairs, ...cut];
}"""


def overlaps(opened: "Page") -> list[list[str]]:
    """The names that lie on one another or leave the drawing."""
    found: list[list[str]] = opened.evaluate(OVERLAPS)
    return found


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("size", [(1280, 800), (1600, 1000), (360, 740)])
def test_nothing_is_cut_off(visit: Any, article: bytes, scheme: str, size: tuple[int, int]) -> None:
    opened = seen(visit, article, scheme=scheme, size=size)
    assert opened.evaluate("document.documentElement.scrollWidth") == size[0]
    assert overlaps(opened) == []
    opened.click("#fit")
    opened.wait_for_timeout(300)
    assert overlaps(opened) == []


def test_a_phone_has_its_filters_and_panel(visit: Any, article: bytes) -> None:
    opened = seen(visit, article, f"#{CURBS}", size=(360, 740))
    assert opened.is_visible("#panel")
    opened.click("#close")
    opened.click("#open-legend")
    assert opened.is_visible("[data-kind=Measure]")
    assert opened.evaluate("document.documentElement.scrollWidth") == 360


def test_many_entries_are_bundled(visit: Any) -> None:
    many = [
        Entry(
            f"2001-{1 + n % 12:02}-{1 + n % 28:02}",
            "",
            "event",
            f"event:e{n}",
            f"Event {n}",
            ("A",),
        )
        for n in range(3000)
    ]
    opened = seen(visit, page(many, "Many", date(2001, 12, 31)))
    assert opened.inner_text("#shown") == "3000 of 3000 shown"
    assert 0 < drawn(opened) < 100
    opened.locator(".vis-item.bundle").first.click()
    assert opened.inner_text("#panel-title").endswith(" entries")
    opened.locator("#facts button").first.click()
    assert opened.inner_text("#panel-title").startswith("Event ")
    assert opened.locator(".vis-item.vis-selected").count() >= 1


def test_hostile_labels_do_nothing(visit: Any) -> None:
    passage = Evidence(HOSTILE, HOSTILE, "2001", "javascript:alert(3)", 1, 2, 3, HOSTILE)
    trap = Entry(
        "2001-05-07", "", "event", "event:x", HOSTILE, (HOSTILE,), (HOSTILE,), (HOSTILE,),
        type=HOSTILE, mode=HOSTILE, state=HOSTILE, evidence=(passage,),
    )  # fmt: skip
    bare = Entry("", "", "event", 'event:"><img>', HOSTILE)
    opened = seen(visit, page([trap, bare], HOSTILE, date(2001, 7, 1)), "#event:x")
    assert opened.text_content("#panel-title") == HOSTILE
    opened.click("#lanes")
    mark(opened, "event:x").hover()
    opened.wait_for_timeout(400)
    assert opened.locator("img").count() == 0
    assert opened.locator("#facts a").count() == 0
    assert "\u202e" not in mark(opened, "event:x").inner_text()


def test_without_scripts_the_list_stands(browser: Any, tmp_path: Path, article: bytes) -> None:
    file = tmp_path / "page.html"
    file.write_bytes(article)
    context = browser.new_context(java_script_enabled=False, offline=True)
    opened = context.new_page()
    opened.goto(file.as_uri())
    assert opened.locator("#list tbody tr:visible").count() == 22
    assert opened.locator("#drawing:visible, #undated:visible, button:visible").count() == 0
    context.close()


def test_paper_has_the_list(visit: Any, article: bytes) -> None:
    opened = seen(visit, article)
    opened.emulate_media(media="print")
    assert opened.locator("#list tbody tr:visible").count() == 22
    assert opened.locator("#drawing:visible").count() == 0
