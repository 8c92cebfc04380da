"""The page in a browser that has no network."""

from typing import TYPE_CHECKING, Any

import pytest
from bilateral.viz.page import page

if TYPE_CHECKING:
    from playwright.sync_api import Page


def visible(opened: "Page") -> set[str]:
    return set(opened.evaluate("[...bilateral.state.visible]"))


def colours_of(opened: "Page", *names: str) -> list[str]:
    """Read the pixels in the middle of the nodes' shapes from the canvas, all at once."""
    read: list[str] = opened.evaluate(
        """async (ids) => {
          bilateral.network.redraw();
          await new Promise(requestAnimationFrame);
          const canvas = document.querySelector("#drawing canvas");
          const scale = canvas.width / canvas.clientWidth;
          const all = canvas.getContext("2d").getImageData(0, 0, canvas.width, canvas.height).data;
          return ids.map((id) => {
            const { x, y } = bilateral.network.canvasToDOM(bilateral.network.getPosition(id));
            const at = 4 * (Math.round(y * scale) * canvas.width + Math.round(x * scale));
            return [...all.slice(at, at + 3)].map((n) => n.toString(16).padStart(2, "0")).join("");
          });
        }""",
        list(names),
    )
    return read


def test_the_page_draws_offline(visit: Any, content: bytes) -> None:
    opened = visit.open(content)
    assert opened.title() == "Fish between Arland and Borland"
    assert opened.inner_text("#shown") == "9 of 9 shown"
    drawn = colours_of(opened, "country:AAA", "event:ban", "event:talks", "event:fair")
    assert drawn == ["17456b", "a3142b", "3f8fc4", "0a5f73"]


def test_a_dark_scheme_has_its_own_colours(visit: Any, content: bytes) -> None:
    opened = visit.open(content, scheme="dark")
    assert colours_of(opened, "country:AAA") == ["8ec5f2"]
    assert opened.evaluate("getComputedStyle(document.body).backgroundColor") == "rgb(20, 24, 30)"


def test_the_scheme_may_change_while_the_page_is_open(visit: Any, content: bytes) -> None:
    opened = visit.open(content)
    opened.emulate_media(color_scheme="dark")
    assert colours_of(opened, "country:AAA") == ["8ec5f2"]


def test_search_finds_a_person_by_keyboard(visit: Any, content: bytes) -> None:
    opened = visit.open(content)
    opened.keyboard.press("Tab")
    opened.keyboard.type("ruiz")
    assert opened.locator("#matches li").all_inner_texts() == ["Bo Ruíz\nofficial"]
    assert opened.get_attribute("#search", "aria-activedescendant") == "match-0"
    opened.keyboard.press("Enter")
    assert opened.inner_text("#panel-title") == "Bo Ruíz"
    assert opened.evaluate("document.activeElement.id") == "panel-title"
    assert opened.evaluate("location.hash") == "#person:bo-ruiz"


def test_arrows_walk_through_the_matches(visit: Any, content: bytes) -> None:
    opened = visit.open(content)
    opened.fill("#search", "land")
    assert opened.locator("#matches .kind").all_inner_texts() == ["country", "country", "event"]
    opened.keyboard.press("ArrowDown")
    assert opened.get_attribute("#match-1", "aria-selected") == "true"
    opened.keyboard.press("Escape")
    assert opened.is_hidden("#matches")


def test_a_click_on_the_canvas_shows_evidence(visit: Any, content: bytes) -> None:
    opened = visit.open(content)
    opened.mouse.click(*visit.spot(opened, "person:ann-lee"))
    opened.wait_for_selector("#panel:not([hidden])")
    assert opened.inner_text("#panel-title") == "Ann Lee"
    assert opened.locator("#facts h3").all_text_contents() == [
        "represents",
        "web page",
        "evidence",
        "took part in",
    ]
    told = opened.locator(".passage").evaluate_all(
        "all => all.map(one => [...one.children].map(line => line.textContent))"
    )
    source = ["A note on fish", "Sample Post, 2001-05-08"]
    assert told == [
        [*source, "paragraph 3, characters 5\u20139"],
        ["They met at noon.", *source, "characters 5\u20139"],
    ]
    assert opened.inner_text(".claimant") == "according to Bo Ruíz"
    assert opened.inner_text("blockquote") == "They met at noon."


def test_only_web_addresses_become_links(visit: Any, content: bytes) -> None:
    opened = visit.open(content, "#person:ann-lee")
    links = opened.locator("#facts a").evaluate_all("all => all.map(a => a.href)")
    assert links == ["https://example.org/ann", "https://example.org/n"]


def test_a_fact_leads_to_its_node_and_back(visit: Any, content: bytes) -> None:
    opened = visit.open(content, "#person:ann-lee")
    opened.click("#facts button:has-text('Talks')")
    assert opened.inner_text("#panel-title") == "Talks about fish"
    opened.go_back()
    opened.wait_for_function("document.getElementById('panel-title').textContent === 'Ann Lee'")


def test_escape_closes_the_panel(visit: Any, content: bytes) -> None:
    opened = visit.open(content, "#person:ann-lee")
    assert opened.is_visible("#panel")
    opened.keyboard.press("Escape")
    assert opened.is_hidden("#panel")
    assert opened.evaluate("location.hash") == ""


def test_an_unknown_address_selects_nothing(visit: Any, content: bytes) -> None:
    assert visit.open(content, "#person:nobody").is_hidden("#panel")


def test_a_class_can_be_hidden(visit: Any, content: bytes) -> None:
    opened = visit.open(content)
    opened.uncheck("[data-kind=Official]")
    assert {n for n in visible(opened) if n.startswith("person:")} == set()
    assert opened.inner_text("#shown") == "7 of 9 shown"
    assert opened.evaluate("bilateral.network.body.nodes['person:ann-lee'] === undefined")


def test_an_event_type_can_be_hidden(visit: Any, content: bytes) -> None:
    opened = visit.open(content)
    opened.uncheck("[data-type=SANCTION]")
    assert "event:ban" not in visible(opened)
    assert opened.inner_text("#shown") == "8 of 9 shown"


def test_a_modality_can_be_hidden(visit: Any, content: bytes) -> None:
    opened = visit.open(content)
    opened.uncheck("[data-modality=planned]")
    assert "event:ban" not in visible(opened)
    assert opened.inner_text("#shown") == "8 of 9 shown"


UNDATED = {"country:AAA", "country:BBB", "person:ann-lee", "person:bo-ruiz", "product:fish"}


@pytest.mark.parametrize(
    ("first", "last", "kept"),
    [
        ("2001-05-08", "", {"event:ban", "event:fair"}),
        ("", "2001-05-31", {"event:talks", "claim:fish"}),
        ("2001-06-30", "2001-12-31", {"event:ban"}),
        ("2003-07-01", "2003-07-01", {"event:fair"}),
        ("2010-01-01", "", set()),
    ],
)
def test_dates_filter_by_overlap(
    visit: Any, content: bytes, first: str, last: str, kept: set[str]
) -> None:
    opened = visit.open(content)
    opened.fill("#from", first)
    opened.fill("#to", last)
    assert visible(opened) == UNDATED | kept


def test_reset_brings_everything_back(visit: Any, content: bytes) -> None:
    opened = visit.open(content, "#person:ann-lee")
    opened.uncheck("[data-kind=Official]")
    opened.fill("#from", "2010-01-01")
    opened.click("#reset")
    assert opened.inner_text("#shown") == "9 of 9 shown"
    assert opened.is_hidden("#panel")


def test_a_hidden_node_that_is_asked_for_is_shown_again(visit: Any, content: bytes) -> None:
    opened = visit.open(content)
    opened.uncheck("[data-kind=Official]")
    opened.fill("#search", "ann")
    opened.keyboard.press("Enter")
    assert opened.inner_text("#panel-title") == "Ann Lee"
    assert "person:ann-lee" in visible(opened)


def test_a_selection_fades_what_is_far(visit: Any, content: bytes) -> None:
    opened = visit.open(content, "#person:ann-lee")
    bright = opened.evaluate(
        "Object.values(bilateral.network.body.nodes)"
        ".filter(n => n.options.opacity === 1).map(n => n.id).sort()"
    )
    assert bright == ["claim:fish", "country:AAA", "event:talks", "person:ann-lee"]


def test_the_list_names_every_node_shown(visit: Any, content: bytes) -> None:
    opened = visit.open(content)
    opened.click("#open-list")
    opened.uncheck("[data-kind=Official]")
    assert opened.locator("#list tbody tr:visible").count() == 7
    opened.click("#list a:has-text('Borland')")
    assert opened.inner_text("#panel-title") == "Borland"


def test_drawn_names_do_not_overlap(visit: Any, content: bytes) -> None:
    opened = visit.open(content)
    assert visit.clashes(opened) == []


@pytest.mark.parametrize("tail", ["", "#person:ann-lee"])
def test_a_phone_needs_no_sideways_scrolling(visit: Any, content: bytes, tail: str) -> None:
    opened = visit.open(content, tail, size=(360, 740))
    assert opened.evaluate("document.documentElement.scrollWidth") == 360
    opened.click("#open-legend")
    assert opened.is_visible("#legend")
    assert opened.evaluate("document.documentElement.scrollWidth") == 360


def test_hostile_labels_do_nothing(visit: Any, hostile: Any, trap: Any) -> None:
    opened = visit.open(page(hostile, trap, "</title><script>alert(6)</script>"), "#person:bo-ruiz")
    assert opened.title() == "</title><script>alert(6)</script>"
    assert opened.text_content("#panel-title") == trap["person:bo-ruiz"].label
    assert opened.locator("img").count() == 0
    assert opened.locator("#facts a").count() == 0
    opened.fill("#search", "onerror")
    assert opened.locator("#matches li").count() == 1
    opened.mouse.move(*visit.spot(opened, "person:bo-ruiz"))
    opened.wait_for_timeout(400)
    assert opened.locator("img").count() == 0


def test_without_scripts_the_list_stands(browser: Any, tmp_path: Any, content: bytes) -> None:
    file = tmp_path / "page.html"
    file.write_bytes(content)
    context = browser.new_context(java_script_enabled=False, offline=True)
    opened = context.new_page()
    opened.goto(file.as_uri())
    assert opened.locator("#list tbody tr:visible").count() == 9
    assert opened.locator("#drawing:visible, #search:visible, button:visible").count() == 0
    context.close()
