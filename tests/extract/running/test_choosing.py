"""Which articles are read, and what is said of the others."""

import json
from pathlib import Path

import pytest
from bilateral.extract.article import Given
from bilateral.extract.running import Failed, Skipped, chosen, known
from bilateral.extract.values import Article

from .conftest import TALE

FRENCH = "Le gouvernement a rejeté la demande des pêcheurs et n'a pas répondu aux questions."


def found(*paths: Path) -> list[Article | Skipped | Failed]:
    return list(chosen(paths, Given()))


def test_what_was_read_is_not_read_again(stories: Path, tmp_path: Path) -> None:
    first, *_ = found(stories)
    assert isinstance(first, Article)
    (tmp_path / "s0.nq").write_text(f'<s> <p> "{first.sha256}" .\n')
    (tmp_path / "s1.nq").write_text('<s> <p> "other" .\n')
    zero, one, two = chosen([stories], Given(), known(tmp_path, ".nq"))
    assert zero == Skipped("s0", "already read")
    assert isinstance(one, Article)
    assert isinstance(two, Article)


def test_a_broken_line_is_told_and_the_rest_read(stories: Path) -> None:
    stories.write_text(f"{stories.read_text('utf-8')}{{\n" + json.dumps({"text": TALE}), "utf-8")
    *_, broken, last = found(stories)
    assert isinstance(broken, Failed)
    assert broken.place == f"line 4 of {stories}"
    assert broken.why.startswith(f"line 4 of {stories} is not JSON (")
    assert isinstance(last, Article)
    assert last.id == "stories-5"


@pytest.mark.parametrize(
    ("data", "expected"),
    [
        (FRENCH.encode(), "in another language"),
        ("한국 정부는 일본의 조치를 비판했다.".encode(), "in another language"),
        (b"...\n\n---\n", "without text"),
    ],
)
def test_what_is_skipped(tmp_path: Path, data: bytes, expected: str) -> None:
    path = tmp_path / "a.txt"
    path.write_bytes(data)
    (one,) = found(path)
    assert isinstance(one, Skipped)
    assert (one.name, one.why) == ("a", expected)
    assert ("only English" in one.said) == (expected == "in another language")


@pytest.mark.parametrize(
    ("name", "data", "expected"),
    [
        ("a.txt", b"", "a.txt is empty"),
        ("a.txt", b"\xff\xfe\x00PNG", "a.txt is not UTF-8 text ("),
        ("a.txt", b"a\x00b", "a.txt is binary, not text: it has the character U+0000"),
        ("a.txt", b"word " * 2_000_000 + b"!", "a.txt has more than 10,000,000 bytes"),
        ("a.txt", b"word " * 30_000 + b"and more", "a has a story of 150,008 characters"),
        ("a.html", b"<html><body></body></html>", "a.html has no article"),
        ("a.pdf", b"x", "a.pdf is of no form that can be read"),
    ],
)
def test_what_fails(tmp_path: Path, name: str, data: bytes, expected: str) -> None:
    path = tmp_path / name
    path.write_bytes(data)
    (one,) = found(path)
    assert isinstance(one, Failed)
    assert expected in one.why


def test_no_two_articles_have_one_id(tmp_path: Path) -> None:
    for name in ("one", "two"):
        (tmp_path / name).mkdir()
        (tmp_path / name / "a.txt").write_text(TALE)
    articles = found(tmp_path / "one", tmp_path / "two")
    assert [one.id for one in articles if isinstance(one, Article)] == ["a", "a-2"]
