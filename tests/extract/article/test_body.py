"""The paragraphs that tell the story, and what holds of the spans of any article."""

import io
import json
from pathlib import Path
from tempfile import TemporaryDirectory

from bilateral.extract.article import markdown, read
from bilateral.extract.errors import ReadError
from bilateral.extract.values import Article
from hypothesis import given
from hypothesis import strategies as st

from .conftest import ReadText, told

LINES = [
    "Ships left the port on Thursday, the minister of the sea said in the evening.",
    "Ships left",
    "The Example Post",
    "By Ann Example",
    "Aug. 29, 2019",
    "PORT EXAMPLE, March 3 (Wire) - Ships left.",
    "Link copied",
    "Related news",
    "Sources",
    "They came back.  Reuter \x03",
    "Caption of a boat that sails. Caption of a boat that sails.",
    "# Heading",
    "- item",
    "> quote",
    "---",
    "```",
    "<!-- x -->",
    "",
    " ",
    "\ufeff",
    "\x00\x85\u2028",
]
texts = st.one_of(
    st.text(max_size=200),
    st.lists(st.sampled_from(LINES) | st.text(max_size=20), max_size=15).map("\n".join),
    st.lists(st.sampled_from(LINES), max_size=15).map("\r\n\r\n".join),
)


def check(article: Article) -> None:
    last = 0
    for span in article.body:
        assert last <= span.start < span.end <= len(article.text)
        words = article.text[span.start : span.end]
        assert words.strip() == words
        assert any(map(str.isalnum, words))
        last = span.end
    if article.headline and article.body:
        assert article.text[article.headline.start : article.headline.end].strip()
        assert article.headline.end <= article.body[0].start


@given(texts)
def test_plain_text(text: str) -> None:
    for article in read(io.BytesIO(text.encode()), problem=lambda _: None):
        assert article.text == text
        check(article)


@given(st.text(st.characters(codec=None), max_size=50) | texts, st.none() | st.text() | texts)
def test_records(text: str, title: str | None) -> None:
    with TemporaryDirectory() as folder:
        path = Path(folder) / "a.jsonl"
        path.write_text(json.dumps({"id": title, "title": title, "text": text}))
        (article,) = read(path)
    assert len(article.text) == len(
        text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
    )
    check(article)


@given(texts)
def test_markdown_keeps_every_character_in_its_place(text: str) -> None:
    try:
        record = markdown.record("a", "a", text)
    except ReadError:
        return
    assert len(record.view) == len(text)
    pairs = zip(record.view, text, strict=True)
    assert all(shown in (kept, " ", "\n") for shown, kept in pairs)


@given(texts, texts)
def test_markdown_files(head: str, text: str) -> None:
    with TemporaryDirectory() as folder:
        path = Path(folder) / "a.md"
        path.write_bytes(f"---\ntitle: {head}\n---\n{text}".encode())
        for article in read(path, problem=lambda _: None):
            check(article)


def test_a_box_within_a_story_is_left_out(articles: ReadText) -> None:
    more = "The talks went on for three days in a small town by the sea, and both sides said"
    text = f"Ships left.\n\nRelated stories\n\nBoats leave\n\n{more} that they were pleased.\n"
    (article,) = articles("a.txt", text)
    assert told(article) == ["Ships left.", f"{more} that they were pleased."]


def test_what_is_printed_twice_is_told_once(articles: ReadText) -> None:
    long = "Ships of nine states left the port on Thursday, the minister of the sea said."
    short = "Net loss not given"
    text = f"{long}\n\n{short}\n\n{long} {long}\n\n{short}\n"
    (article,) = articles("a.jsonl", json.dumps({"text": text}))
    assert told(article) == [long, short, short]
    assert article.body[0].start == 0


def test_the_tail_of_an_agency_is_no_part_of_the_story(articles: ReadText) -> None:
    for tail in (
        "  Reuter \x03",
        " REUTER  Reuter \x03",
        "\n\n Reuter \x03",
        "  MORE",
        "\n\n(END)",
        "\n\nReuter &#3;",
    ):
        (article,) = articles("a.jsonl", json.dumps({"text": f"He spoke to Reuters.{tail}"}))
        assert told(article) == ["He spoke to Reuters."]
    (article,) = articles("a.jsonl", json.dumps({"text": "Nobody spoke to Reuters"}))
    assert told(article) == ["Nobody spoke to Reuters"]
