"""Quotes cut out of articles, and passages found in them."""

import hashlib
import re
from collections.abc import Callable
from pathlib import Path

import pytest
from bilateral.graph.errors import BilateralError
from bilateral.graph.names import Names
from bilateral.graph.sheets import articles, quads, sheet
from hypothesis import assume, given
from hypothesis import strategies as st

Write = Callable[[str], Path]
HOME = "https://w3id.org/bilateral/"
EXACT = "http://www.w3.org/ns/oa#exact"
# A fish outside the Basic Multilingual Plane, and an é of two characters.
TEXT = "A 🐟 swam.\n\nRui\u0301z — cafe\u0301 — said “no”.\nSo it was.\n\n  Last one.\n"


def source(text: bytes, *spans: tuple[int, int]) -> str:
    passages = "".join(
        f"  - {{type: Passage, select: {{characters: {{start: {a}, end: {b}}}}}}}\n"
        for a, b in spans
    )
    digest = hashlib.sha256(text).hexdigest()
    head = "sheet: source:s\nfacts:\n- id: source:s\n  type: Source\n"
    return f"{head}  sha256: {digest}\n  passages:\n{passages}"


def read(path: Path, names: Names) -> quads.Facts:
    return quads.facts(sheet.read(path, names), names)


def exact(found: articles.Quotes) -> list[str]:
    return [q.object.value for q in found.quads if q.predicate.value == EXACT]  # type: ignore[union-attr]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = tmp_path / "texts"
    made.mkdir()
    return made


SPANS = [(2, 3), (2, 8), (11, 16), (19, 24), (0, len(TEXT)), (len(TEXT) - 1, len(TEXT))]


@pytest.mark.parametrize("span", SPANS)
def test_a_quote_is_cut_by_characters(
    span: tuple[int, int], write: Write, folder: Path, names: Names
) -> None:
    (folder / "s.txt").write_bytes(TEXT.encode())
    found = articles.quotes(read(write(source(TEXT.encode(), span)), names), folder, names)
    assert found.findings == ()
    assert exact(found) == [TEXT[slice(*span)]]


def test_characters_are_neither_bytes_nor_utf16(write: Write, folder: Path, names: Names) -> None:
    (folder / "s.txt").write_bytes(TEXT.encode())
    facts = read(write(source(TEXT.encode(), (2, 3), (11, 16))), names)
    assert set(exact(articles.quotes(facts, folder, names))) == {"🐟", "Rui\u0301z"}


def test_what_a_quote_is_made_of(write: Write, folder: Path, names: Names) -> None:
    (folder / "s.txt").write_bytes(TEXT.encode())
    facts = read(write(source(TEXT.encode(), (2, 8))), names)
    link, kind, words = articles.quotes(facts, folder, names).quads
    (passage,) = (q.subject for q in facts.quads if q.predicate.value.endswith("#hasSource"))
    assert (link.subject, link.predicate.value) == (passage, "http://www.w3.org/ns/oa#hasSelector")
    assert link.object == kind.subject == words.subject
    assert kind.object.value == "http://www.w3.org/ns/oa#TextQuoteSelector"  # type: ignore[union-attr]
    assert {q.graph_name.value for q in (link, kind, words)} == {f"{HOME}source/s"}  # type: ignore[union-attr]
    assert link.object.value.startswith(f"{HOME}evidence/")  # type: ignore[union-attr]


def test_quotes_stand_under_the_base(write: Write, folder: Path) -> None:
    moved = Names("https://data.example/")
    (folder / "s.txt").write_bytes(TEXT.encode())
    found = articles.quotes(read(write(source(TEXT.encode(), (2, 8))), moved), folder, moved)
    assert exact(found) == ["🐟 swam"]
    assert {q.subject.value.rpartition("/")[0] for q in found.quads} == {  # type: ignore[union-attr]
        "https://data.example/evidence"
    }


@pytest.mark.parametrize("suffix", [".txt", ".md", ".html"])
def test_texts_may_have_these_endings(
    suffix: str, write: Write, folder: Path, names: Names
) -> None:
    (folder / f"s{suffix}").write_bytes(TEXT.encode())
    facts = read(write(source(TEXT.encode(), (0, 1))), names)
    assert exact(articles.quotes(facts, folder, names)) == ["A"]


def test_other_folders_are_looked_in(write: Write, folder: Path, names: Names) -> None:
    (folder / "s.txt").write_bytes(TEXT.encode())
    facts = read(write(source(TEXT.encode(), (0, 1))), names)
    empty = folder / "empty"
    empty.mkdir()
    assert exact(articles.quotes(facts, empty, names, [folder])) == ["A"]
    assert exact(articles.quotes(facts, None, names, [folder])) == ["A"]
    assert articles.quotes(facts, None, names, [empty]) == articles.Quotes((), ())
    (folder / "s.txt").write_bytes(b"other")
    assert len(articles.quotes(facts, None, names, [folder]).findings) == 1


def told(path: Path, folder: Path, names: Names) -> list[str]:
    found = articles.quotes(read(path, names), folder, names)
    assert found.quads == ()
    return [str(finding).removeprefix(str(path)) for finding in found.findings]


UNQUOTED = "so its evidence is not quoted"


def test_a_text_that_differs_is_not_quoted(write: Write, folder: Path, names: Names) -> None:
    (folder / "s.txt").write_bytes(TEXT.encode() + b"\n")
    path = write(source(TEXT.encode(), (2, 8)))
    hashes = [
        hashlib.sha256(data).hexdigest()[:12] for data in (TEXT.encode() + b"\n", TEXT.encode())
    ]
    problem = f"the text {folder}/s.txt has the hash {hashes[0]}…, expected {hashes[1]}…"
    assert told(path, folder, names) == [f":5: note: {problem}, {UNQUOTED}"]


def test_other_ends_of_lines_are_another_text(write: Write, folder: Path, names: Names) -> None:
    (folder / "s.txt").write_bytes(TEXT.replace("\n", "\r\n").encode())
    (finding,) = told(write(source(TEXT.encode(), (2, 8))), folder, names)
    assert " has the hash " in finding


def test_a_text_that_is_missing(write: Write, folder: Path, names: Names) -> None:
    path = write(source(TEXT.encode(), (2, 8)))
    assert told(path, folder, names) == [f":5: note: there is no text {folder}/s.txt, {UNQUOTED}"]


def test_a_text_that_is_not_utf8(write: Write, folder: Path, names: Names) -> None:
    data = "Ruíz".encode("latin-1")
    (folder / "s.txt").write_bytes(data)
    (finding,) = told(write(source(data, (0, 1))), folder, names)
    assert finding.startswith(f":5: note: the text {folder}/s.txt can't be read ('utf-8' codec")
    assert finding.endswith(f"), {UNQUOTED}")


@pytest.mark.parametrize("span", [(0, len(TEXT) + 1), (8, 8), (8, 2), (900, 901)])
def test_offsets_outside_the_text_are_grave(
    span: tuple[int, int], write: Write, folder: Path, names: Names
) -> None:
    (folder / "s.txt").write_bytes(TEXT.encode())
    path = write(source(TEXT.encode(), span))
    where = f"characters {span[0]}–{span[1]} lie outside the text, which has {len(TEXT)}"
    assert told(path, folder, names) == [f":7: {where}"]


def test_a_sheet_without_a_hash_has_no_quotes(write: Write, folder: Path, names: Names) -> None:
    (folder / "s.txt").write_bytes(TEXT.encode())
    path = write("\n".join(source(TEXT.encode(), (0, 1)).splitlines()[:4]) + "\n")
    assert articles.quotes(read(path, names), folder, names) == articles.Quotes((), ())


def test_spans_come_in_the_order_of_their_names(write: Write, names: Names) -> None:
    facts = read(write(source(b"", (2, 8), (11, 16), (20, 25))), names)
    found = list(articles.spans(facts))
    assert sorted((s.start, s.end) for s in found) == [(2, 8), (11, 16), (20, 25)]
    assert [s.evidence for s in found] == sorted(s.evidence for s in found)


@given(st.text(st.characters(codec="utf-8"), min_size=1), st.integers(0), st.integers(1, 5))
def test_what_is_located_is_what_is_quoted(
    tmp_path_factory: pytest.TempPathFactory, text: str, start: int, length: int
) -> None:
    words = text[start % len(text) :][:length]
    assume(words.strip())
    path = tmp_path_factory.getbasetemp() / "located.txt"
    path.write_bytes(text.encode())
    spans = re.findall(r"start: (\d+), end: (\d+)", articles.located(path, words))
    found = [text[int(start) : int(end)] for start, end in spans]
    assert {tuple(quote.split()) for quote in found} == {tuple(words.split())}
    assert [quote.strip() for quote in found] == found


def located(tmp_path: Path, words: str, data: bytes = TEXT.encode()) -> str:
    path = tmp_path / "article.txt"
    path.write_bytes(data)
    head, _, passages = articles.located(path, words).partition("\n")
    assert head == f"sha256: {hashlib.sha256(data).hexdigest()}"
    return passages


def passage(paragraph: int, start: int, end: int) -> str:
    select = f"select: {{characters: {{start: {start}, end: {end}}}}}"
    return f"- {{id: _:name, type: Passage, paragraph: {paragraph}, {select}}}\n"


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("🐟", passage(1, 2, 3)),
        ("A", passage(1, 0, 1)),
        ("Rui\u0301z", passage(2, 11, 16)),
        ("cafe\u0301 — said", passage(2, 19, 31)),
        ("So it", passage(2, 38, 43)),
        ("“no”. So  it", passage(2, 32, 43)),
        ("Last one.", passage(3, 52, 61)),
        (".", passage(1, 8, 9) + passage(2, 36, 37) + passage(2, 47, 48) + passage(3, 60, 61)),
    ],
)
def test_words_are_located(words: str, expected: str, tmp_path: Path) -> None:
    assert located(tmp_path, words) == expected


def test_a_located_passage_is_yaml_of_a_sheet(tmp_path: Path, write: Write, names: Names) -> None:
    found = located(tmp_path, "swam").replace("- ", "  - ", 1)
    path = write(f"sheet: source:s\nfacts:\n- id: source:s\n  type: Source\n  passages:\n{found}")
    (span,) = articles.spans(read(path, names))
    assert TEXT[span.start : span.end] == "swam"


@pytest.mark.parametrize("words", ["shark", "", "a 🐟"])
def test_words_that_are_not_there(words: str, tmp_path: Path) -> None:
    with pytest.raises(BilateralError) as caught:
        located(tmp_path, words)
    path = tmp_path / "article.txt"
    assert str(caught.value) == f"{path} has no '{words}'; give the words as the text has them"


def test_a_text_that_cannot_be_read(tmp_path: Path) -> None:
    with pytest.raises(BilateralError) as caught:
        articles.located(tmp_path / "none.txt", "x")
    assert str(caught.value).startswith(f"{tmp_path}/none.txt can't be read as UTF-8 text: ")
    with pytest.raises(BilateralError, match="can't be read as UTF-8 text"):
        located(tmp_path, "x", b"\xff\xfe")
