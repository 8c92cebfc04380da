"""Files, folders and streams, and what can be wrong with them."""

import io
import json
import lzma
import sys
from pathlib import Path

import pytest
from bilateral.extract.article import read, save, sources
from bilateral.extract.article.sources import LIMIT
from bilateral.extract.errors import ReadError
from bilateral.graph.sheets import articles as quoting

from .conftest import ReadText

STORY = "Ships left the port.\n\nThey came back.\n"


def test_a_folder_in_order_without_what_is_hidden(tmp_path: Path) -> None:
    for name in ("b.txt", "a/z.MD", ".git/c.txt", "a/b.txt", "x.pdf"):
        path = tmp_path / name
        path.parent.mkdir(exist_ok=True)
        path.write_text(STORY)
    assert [article.id for article in read(tmp_path)] == ["b", "z", "b-2"]


def test_no_two_articles_of_several_sources_have_one_id(tmp_path: Path) -> None:
    taken: dict[str, int] = {}
    for name in ("one", "two"):
        (tmp_path / name).mkdir()
        (tmp_path / name / "a.txt").write_text(STORY)
    sources = (tmp_path / "one", tmp_path / "two")
    found = [one.id for path in sources for one in read(path, taken=taken)]
    assert found == ["a", "a-2"]


def test_a_parser_that_stumbles_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def stumble(*_: object) -> None:
        raise RuntimeError("odd page")

    monkeypatch.setitem(sources.ONE, ".html", stumble)
    (tmp_path / "a.html").write_text("<p>x</p>")
    with pytest.raises(ReadError, match=r"a\.html can't be read \(RuntimeError: odd page\)"):
        list(read(tmp_path / "a.html"))


def test_a_stream_and_standard_input(monkeypatch: pytest.MonkeyPatch) -> None:
    (article,) = read(io.BytesIO(b"Freedonia signs pact\n\n" + STORY.encode()))
    assert article.id == "freedonia-signs-pact"
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(STORY.encode())))
    (article,) = read(Path("-"))
    assert article.text == STORY
    assert article.id == f"article-{article.sha256[:8]}"


@pytest.mark.parametrize(
    ("name", "data", "problem"),
    [
        ("a.txt", b"caf\xe9", "a.txt is not UTF-8 text ("),
        ("a.txt", b"a\x00b", "a.txt is binary, not text: it has the character U+0000"),
        ("a.html", b"<body><nav><a href=1>Home</a></nav></body>", "a.html has no article"),
        ("a.txt", b" \n", "a.txt is empty"),
        ("a.txt", b"a" * (LIMIT + 1), "a.txt has more than 10,000,000 bytes"),
        ("a.pdf", b"a", "a.pdf is of no form that can be read (.txt, .md, .html, .htm, .jsonl"),
        ("a.md", b"---\na: [\n---\nShips left.", "the front matter of "),
        ("a.md", b"---\n" + b"[" * 9000 + b"\n---\nShips left.", "the front matter of "),
        ("a.html", b"<html></html>", "a.html has no article"),
        ("a.html", b"<p>caf\xe9</p>", "a.html is not UTF-8 and declares no other charset"),
        ("a.html", b"<meta charset=zip><p>caf\xe9</p>", "charset that it declares"),
        ("a.jsonl", b"", "a.jsonl is empty"),
        ("a.jsonl", b"\n{]\n", "line 2 of "),
        ("a.jsonl", b'{"id": "x"}', "needs an object with a 'text'"),
        ("a.jsonl", b"[" * 100_000, "line 1 of "),
        ("a.jsonl", b'{"text": "caf\xe9"}', "is not UTF-8"),
        ("a.jsonl.xz", b"none", "a.jsonl.xz can't be read after line 0"),
        ("a.jsonl.xz", lzma.compress(b"{}")[:-5], "a.jsonl.xz"),
    ],
)
def test_what_can_not_be_read(articles: ReadText, name: str, data: bytes, problem: str) -> None:
    with pytest.raises(ReadError) as caught:
        articles(name, data)
    assert problem in str(caught.value)
    assert "\n" not in str(caught.value)


def test_what_is_not_there(tmp_path: Path) -> None:
    with pytest.raises(ReadError, match=r"none\.txt can't be read: No such file"):
        list(read(tmp_path / "none.txt"))
    with pytest.raises(ReadError, match="has no articles"):
        list(read(tmp_path))


def test_reading_goes_on_after_a_problem_that_is_told(tmp_path: Path) -> None:
    path = tmp_path / "a.jsonl"
    rows = [json.dumps({"text": "Ships left."}), "{", "x" * (LIMIT + 5), json.dumps({"text": ""})]
    path.write_text("\n".join(rows))
    problems: list[ReadError] = []
    first, last = read(path, problem=problems.append)
    assert [str(problem).partition(" of ")[0] for problem in problems] == ["line 2", "line 3"]
    assert (first.id, last.id, last.body) == ("a-1", "a-4", ())


def test_a_lone_surrogate_moves_no_offset(articles: ReadText) -> None:
    (article,) = articles("a.jsonl", r'{"id": "\ud800", "text": "Ships \udc00 left.\u0000\u0003"}')
    assert article.text == "Ships � left.\0\3"
    assert [article.text[span.start : span.end] for span in article.body] == ["Ships � left."]
    assert article.id == "a-1"


def test_what_is_saved_is_what_the_evidence_is_checked_against(
    tmp_path: Path, articles: ReadText
) -> None:
    (article,) = articles("A b.jsonl", json.dumps({"text": "\ufeffÉté\r\nShips 🐟 left."}))
    path = save(article, tmp_path)
    assert path.name == f"{article.id}.txt"
    assert f"sha256: {article.sha256}\n" in quoting.located(path, "Ships")
    assert quoting._text((tmp_path,), article.id, article.sha256) == article.text
