"""What the desk's pages share, on a page of a few lines."""

import re
from collections.abc import Mapping
from typing import Any

import pytest
from bilateral.graph.network.card import Evidence
from bilateral.viz.inline import NETWORK
from bilateral.viz.notes import Notes
from bilateral.viz.shell import Parts, environment, inside, page
from jinja2 import DictLoader, Environment, UndefinedError, loaders

from .conftest import HOSTILE
from .test_page import Reader, digest

LINES = """{% extends "desk.html" %}{% from "macros.html" import cite %}
{% block main %}<ul>{% for line, passages in lines %}
<li>{{ line }}{{ cite(passages) }}</li>{% endfor %}</ul>{% endblock %}"""
NOTE = Evidence("source:note", "Sample Post", "2001-05-08", "https://example.org/n", 3, 5, 9, "")
QUOTED = Evidence("source:note", "Sample Post", "2001-05-08", "", None, 12, 20, "They met.")
TRAP = Evidence(HOSTILE, HOSTILE, HOSTILE, "javascript:alert(7)", 1, 2, 3, HOSTILE)
FISH = (("Fish grew scarce", (NOTE, QUOTED)), ("Talks began", (QUOTED,)), ("Unsupported", ()))


@pytest.fixture
def written(monkeypatch: pytest.MonkeyPatch) -> Any:
    """A page of lines, whose template stands beside those of the package."""

    def extended(around: Mapping[str, Any]) -> Environment:
        found = environment(around)
        assert found.loader
        found.loader = loaders.ChoiceLoader([DictLoader({"lines.html": LINES}), found.loader])
        return found

    monkeypatch.setattr("bilateral.viz.shell.environment", extended)

    def write(lines: Any = FISH, title: str = "Fish", parts: Parts | None = None) -> bytes:
        return page("lines.html", title, parts or Parts(), Notes(), lines=lines)

    return write


def style(content: bytes) -> str:
    found = re.search("<style>(.*?)</style>", content.decode(), re.DOTALL)
    assert found
    return found[1]


def test_the_policy_allows_this_style_and_script_and_nothing_else(written: Any) -> None:
    content = written()
    read = Reader(content)
    ((_, script),) = read.scripts
    assert read.policy == (
        f"default-src 'none'; script-src 'sha256-{digest(script)}'; "
        f"style-src 'sha256-{digest(style(content))}'; "
        "img-src data:; base-uri 'none'; form-action 'none'"
    )
    assert [key for key, _ in read.attributes if key.startswith("on") or key == "style"] == []


def test_a_library_brings_its_licence_and_may_set_styles(written: Any) -> None:
    content = written(parts=Parts(libraries=(NETWORK,), loose=True, data={"a": "</script>"}))
    read = Reader(content)
    assert "style-src 'unsafe-inline';" in read.policy
    assert [given for given, _ in read.scripts if given] == [
        {"type": "application/json", "id": "data"}
    ]
    assert read.scripts[0][1] == '{"a":"\\u003c/script\\u003e"}'
    assert b"Copyright (c) hammerjs" in content


def test_lines_cite_and_the_notes_tell(written: Any) -> None:
    text = written().decode()
    assert re.findall(r'href="(#note-\d)" aria-label="(evidence \d)">(\d)<', text) == [
        ("#note-1", "evidence 1", "1"),
        ("#note-2", "evidence 2", "2"),
        ("#note-2", "evidence 2", "2"),
    ]
    notes = text[text.index('<section id="notes"') : text.index("</section>")]
    assert re.findall(
        r'<li id="note-(\d)" data-short="(.*?)"><b>\d</b> <span class="where">(.*?)</span>', notes
    ) == [
        ("1", "3: 5–9", "paragraph 3, characters 5–9"),
        ("2", "12–20", "characters 12–20"),
    ]
    assert '<blockquote dir="auto">They met.</blockquote>' in notes


def test_without_evidence_there_are_no_notes(written: Any) -> None:
    assert b'id="notes"' not in written([("Unsupported", ())])


def test_a_value_that_is_missing_is_an_error() -> None:
    with pytest.raises(UndefinedError):
        page("desk.html", "x", Parts(), None)  # type: ignore[arg-type]


def test_titles_are_plain() -> None:
    assert inside("a\u202eb\nc", Parts())["title"] == "ab c"


def test_a_number_opens_the_passages_of_its_line(visit: Any, written: Any) -> None:
    opened = visit.open(written())
    opened.click("a.cite >> nth=0")
    assert opened.inner_text("#panel-title") == "Fish grew scarce"
    assert opened.locator("#facts .passage").all_inner_texts() == [
        "source:note, Sample Post, 2001-05-08\n\nparagraph 3, characters 5–9",
        "source:note, Sample Post, 2001-05-08\n\ncharacters 12–20\nThey met.",
    ]
    opened.keyboard.press("Escape")
    assert opened.is_hidden("#panel")
    assert opened.evaluate("document.activeElement.textContent") == "1"


def test_all_can_be_reached_by_keyboard(visit: Any, written: Any) -> None:
    opened = visit.open(written())
    reached = []
    for _ in range(5):
        opened.keyboard.press("Tab")
        reached.append(opened.evaluate("document.activeElement.id || document.activeElement.hash"))
    assert reached[:4] == ["scheme", "#note-1", "#note-2", "#note-2"]
    opened.focus("a.cite >> nth=2")
    opened.keyboard.press("Enter")
    assert opened.inner_text("#panel-title") == "Talks began"


PAPER = "getComputedStyle(document.body).backgroundColor"


def test_the_button_goes_round_the_colours(visit: Any, written: Any) -> None:
    opened = visit.open(written(), scheme="dark")
    seen = [opened.evaluate(PAPER)]
    for _ in range(3):
        opened.click("#scheme")
        seen.append(opened.evaluate(PAPER))
    light, dark = "rgb(251, 250, 247)", "rgb(20, 24, 30)"
    assert seen == [dark, light, dark, dark]
    assert opened.get_attribute("#scheme", "aria-label") == "Colours: system; press for light"


def test_the_choice_of_colours_lasts(visit: Any, written: Any) -> None:
    opened = visit.open(written(), scheme="dark")
    opened.click("#scheme")
    opened.reload()
    assert opened.evaluate(PAPER) == "rgb(251, 250, 247)"


def test_print_is_light_and_bare(visit: Any, written: Any) -> None:
    opened = visit.open(written(), scheme="dark")
    opened.click("a.cite >> nth=0")
    opened.emulate_media(media="print")
    assert opened.evaluate("getComputedStyle(document.body).color") == "rgb(28, 35, 45)"
    assert opened.is_hidden("#scheme")
    assert opened.is_hidden("#panel")


def test_without_scripts_a_number_leads_to_its_note(
    browser: Any, tmp_path: Any, written: Any
) -> None:
    file = tmp_path / "page.html"
    file.write_bytes(written())
    context = browser.new_context(java_script_enabled=False, offline=True)
    opened = context.new_page()
    opened.goto(file.as_uri())
    opened.click("a.cite >> nth=1")
    assert opened.evaluate("document.querySelector(':target').id") == "note-2"
    assert opened.is_hidden("#scheme")
    context.close()


def test_hostile_text_does_nothing(visit: Any, written: Any) -> None:
    opened = visit.open(written([(HOSTILE, (TRAP,))], title=HOSTILE))
    opened.click("a.cite")
    assert opened.locator("img").count() == 0
    assert opened.locator("#panel a, #notes a").count() == 0
    assert "alert(1)" in opened.inner_text("#panel-title")


def test_a_phone_needs_no_sideways_scrolling(visit: Any, written: Any) -> None:
    opened = visit.open(written([("x" * 400, (NOTE,))]), size=(360, 740))
    assert opened.evaluate("document.documentElement.scrollWidth") == 360
    opened.click("a.cite")
    assert opened.evaluate("document.documentElement.scrollWidth") == 360
