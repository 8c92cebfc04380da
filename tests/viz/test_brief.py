"""The brief of the article on two days, to the letter; as a page on screen and paper."""

import json
import re
from dataclasses import replace
from datetime import date
from difflib import unified_diff
from pathlib import Path
from typing import Any

import pytest
from bilateral import data
from bilateral.desk.asof import AsOf, asof
from bilateral.desk.brief import Brief, brief
from bilateral.desk.parties import Parties
from bilateral.desk.unsure import LeftOut
from bilateral.graph.build import build
from bilateral.graph.names import Names
from bilateral.viz.brief import write

from .conftest import HOSTILE

GOLDEN = Path(__file__).parent / "brief"
DAYS = ("2019-08-29", "2019-12-01")
FORMS = {"text": "txt", "md": "md", "json": "json"}


@pytest.fixture(scope="module")
def article() -> AsOf:
    built = build(data.sheets(), Names(), None, lambda _: None)
    return asof(built.store, built.names)


def told(article: AsOf, day: str) -> Brief:
    found = article.at(date.fromisoformat(day))
    return brief(found, Parties(found).dyad("JPN-KOR"))


@pytest.mark.parametrize("form", sorted(FORMS))
@pytest.mark.parametrize("day", DAYS)
def test_the_article(article: AsOf, day: str, form: str) -> None:
    expected = (GOLDEN / f"{day}.{FORMS[form]}").read_text("utf-8")
    assert write(told(article, day), form).decode() == expected


def test_the_two_days_differ_where_they_should() -> None:
    older, newer = ((GOLDEN / f"{day}.md").read_text("utf-8").splitlines() for day in DAYS)
    lines = [re.sub(r"\[\^\d+\]", "", line) for line in unified_diff(older, newer, n=0)]
    changed = [line for line in lines[2:] if line[0] in "+-"]
    assert changed == (GOLDEN / "difference.txt").read_text("utf-8").splitlines()


def keys(value: Any) -> set[str]:
    if isinstance(value, list):
        return {key for one in value for key in keys(one)}
    if not isinstance(value, dict):
        return set()
    own = {key for key in value if "#char=" not in key}
    return own.union(*map(keys, value.values()))


@pytest.mark.parametrize("day", DAYS)
def test_every_key_of_the_json_is_documented(day: str) -> None:
    page = (Path(__file__).parents[2] / "docs" / "desk" / "brief.md").read_text("utf-8")
    named = set(re.findall(r"`(\w+)(?:\[\])?`", page))
    assert keys(json.loads((GOLDEN / f"{day}.json").read_text("utf-8"))) - named == set()


@pytest.mark.parametrize("form", ["text", "md", "html"])
def test_one_line_tells_how_many_drafts_are_left_out(article: AsOf, form: str) -> None:
    whole = told(article, DAYS[0])
    older, newer = (
        write(one, form).decode() for one in (whole, replace(whole, left_out=LeftOut(0.5, 2)))
    )
    line = "2 drafts with a confidence below 0.5 left out; --min-confidence 0 has all."
    before, after = newer.split(line)
    gap = {"html": (" ", "")}.get(form, ("", "\n\n"))
    assert before.removesuffix(gap[0]) + after.removeprefix(gap[1]) == older


def test_the_json_tells_what_is_left_out(article: AsOf) -> None:
    whole = told(article, DAYS[0])
    found = json.loads(write(replace(whole, left_out=LeftOut(0.5, 2)), "json"))
    assert found.pop("left_out") == {"below": 0.5, "drafts": 2}
    assert found == json.loads(write(whole, "json"))


def test_no_line_of_the_page_lacks_its_number(article: AsOf) -> None:
    page = write(told(article, DAYS[0]), "html").decode()
    main = page[page.index("<main>") : page.index('<section id="notes"')]
    bare = [line for line in main.split("\n") if "<li" in line and "cite" not in line]
    shown = [re.sub(r"\s+", " ", re.sub("<[^>]+>", "", line)) for line in bare]
    assert shown == [
        "Japan: Kenji Kanasugi, director-general",
        "South Korea: Kim Jung-han, director-general for Asian and Pacific affairs",
        "No headway; each side held to its position",
        "11 events: 1 of material conflict, 6 of verbal conflict, 4 of verbal cooperation",
        "published 2019-08-29: South Korea, Japan find no changes in stances over history, "
        "trade row (The Korea Herald)",
    ]


@pytest.mark.parametrize("day", DAYS)
def test_one_sheet_of_paper(visit: Any, article: AsOf, day: str) -> None:
    opened = visit.open(write(told(article, day), "html"), scheme="dark")
    pdf = opened.pdf(prefer_css_page_size=True)
    assert re.findall(rb"/Type /Pages\s*/Count (\d+)|/Count (\d+)", pdf) in (
        [(b"", b"1")],
        [(b"1", b"")],
    )


@pytest.mark.parametrize("width", [360, 768, 1280])
def test_nothing_is_cut_off_or_lies_on_another(visit: Any, article: AsOf, width: int) -> None:
    opened = visit.open(write(told(article, DAYS[1]), "html"), size=(width, 800))
    assert opened.evaluate("document.documentElement.scrollWidth") == width
    over = opened.evaluate(
        """() => {
          const boxes = [...document.querySelectorAll("main section")].map((one) => [
            one.getAttribute("aria-labelledby"), one.getBoundingClientRect()]);
          return boxes.flatMap(([a, p], i) => boxes.slice(i + 1).filter(([, q]) =>
            p.left < q.right - 1 && q.left < p.right - 1 && p.top < q.bottom - 1
            && q.top < p.bottom - 1).map(([b]) => [a, b]));
        }"""
    )
    assert over == []


def test_what_is_past_due_stands_out(visit: Any, article: AsOf) -> None:
    opened = visit.open(write(told(article, DAYS[1]), "html"))
    assert opened.locator("li .alarm").all_inner_texts() == [
        "past due: 2019-09-24 to 2019-09-30 (62 days ago)"
    ]


def test_a_line_opens_its_passages(visit: Any, article: AsOf) -> None:
    opened = visit.open(write(told(article, DAYS[0]), "html"))
    opened.locator("[aria-labelledby=agreements] a.cite").first.press("Enter")
    assert opened.inner_text("#panel-title") == (
        "General Security of Military Information Agreement: "
        "in force, since when is unknown; 86 days left, until 2019-11-23"
    )
    assert opened.locator("#facts .passage").count() == 3


@pytest.fixture
def hostile(article: AsOf) -> Brief:
    found = told(article, DAYS[0])
    event = replace(found.events[0], name=HOSTILE + "\x1b[31m *bold* [a](b) `c`")
    return replace(found, events=(event,))


def test_hostile_text_in_the_page_does_nothing(visit: Any, hostile: Brief) -> None:
    opened = visit.open(write(hostile, "html"))
    assert opened.locator("img").count() == 0
    assert "<img src=x" in opened.inner_text("[aria-labelledby=events]")


def test_hostile_text_stays_words(hostile: Brief) -> None:
    text = write(hostile, "text").decode()
    assert not {"\x1b", "\u202e", "\u2028"} & set(text)
    assert "<img src=x" in text
    marked = write(hostile, "md").decode()
    assert r"\<img src=x onerror=alert(1)\>" in marked
    assert r"\*bold\* \[a\](b) \`c\`" in marked
    assert "\x1b" in json.loads(write(hostile, "json"))["events"][0]["name"]


def test_what_is_left_out_of_the_page_is_counted(article: AsOf) -> None:
    found = told(article, DAYS[0])
    many = replace(found, demands=found.demands * 3, undated=found.undated * 2)
    text = write(many, "text").decode()
    assert "… and 6 more: bilateral demands --open" in text
    assert "… and 4 more: bilateral query undated-events" in text
    assert len(json.loads(write(many, "json"))["demands"]) == 12


def test_nothing_known_is_said(article: AsOf) -> None:
    early = asof(article.store, article.names, "2019-08-29", "2019-08-28")
    text = write(brief(early, Parties(early).dyad("JPN-KOR")), "text").decode()
    assert text == (GOLDEN / "nothing.txt").read_text("utf-8")
