"""The page of the first article, in a browser that has no network."""

from typing import Any

import pytest
from bilateral import data
from bilateral.graph.build import build
from bilateral.graph.names import Names
from bilateral.viz.views import view


@pytest.fixture(scope="module")
def article() -> bytes:
    built = build(data.sheets(), Names(), None, lambda _: None)
    return view(built.store, built.names)


def test_search_finds_a_person_and_a_click_shows_the_evidence(visit: Any, article: bytes) -> None:
    opened = visit.open(article)
    opened.fill("#search", "kanasugi")
    opened.keyboard.press("Enter")
    assert opened.inner_text("#panel-title") == "Kenji Kanasugi"
    opened.keyboard.press("Escape")
    opened.click("text=Fit")
    opened.mouse.click(*visit.spot(opened, "measure:kor-gsomia-withdrawal-2019"))
    assert opened.inner_text("#panel-kind") == "Measure"
    told = opened.locator("#facts > .passage").all_inner_texts()
    assert len(told) == 4
    assert "paragraph 16, characters 2299–2383" in told[1]
    assert "The Korea Herald, 2019-08-29" in told[1]
    claim = opened.locator("#facts li", has_text="It is a pity that South Korea chose to leave")
    assert "according to Kenji Kanasugi" in claim.inner_text()


def test_filters_hide_classes_types_and_days(visit: Any, article: bytes) -> None:
    opened = visit.open(article)
    whole = len(opened.evaluate("[...bilateral.state.visible]"))
    opened.uncheck("[data-kind=Claim]")
    assert len(opened.evaluate("[...bilateral.state.visible]")) == whole - 20
    opened.uncheck("[data-type=SANCTION]")
    assert len(opened.evaluate("[...bilateral.state.visible]")) == whole - 23
    opened.click("text=Reset")
    opened.fill("#from", "2019-09-01")
    left = set(opened.evaluate("[...bilateral.state.visible]"))
    assert "measure:jpn-whitelist-removal-2019" not in left
    assert "person:kim-jung-han" in left


def test_names_can_be_read_in_the_default_view(visit: Any, article: bytes) -> None:
    opened = visit.open(article)
    size = opened.evaluate(
        """() => {
          const { labelModule } = bilateral.network.body.nodes["country:KOR"];
          return bilateral.network.getScale() * labelModule.fontOptions.size;
        }"""
    )
    assert visit.clashes(opened) == []
    assert size >= 9
