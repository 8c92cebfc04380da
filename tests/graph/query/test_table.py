"""Tables for a terminal of any width."""

import csv
import io

import pytest
from bilateral.graph.query.table import guarded, table
from hypothesis import given
from hypothesis import strategies as st

ROWS = [["country:XAR", "Arland"], ["country:XBO", ""]]
WIDE = """state         label
────────────────────
country:XAR   Arland
country:XBO
"""
RECORDS = """state: country:XAR
label: Arland

state: country:XBO
"""


@pytest.fixture(autouse=True)
def no_terminal(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", "0")


def test_columns_where_there_is_no_terminal() -> None:
    assert table(["state", "label"], ROWS) == WIDE


def test_long_cells_are_not_folded_where_there_is_no_terminal() -> None:
    assert table(["a"], [["x" * 500]]).splitlines()[2] == "x" * 500


def test_long_cells_are_folded_between_words(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", "30")
    lines = table(["a", "b"], [["one", "some words " * 9]]).splitlines()
    assert max(map(len, lines)) <= 30
    assert " ".join(line[3:].strip() for line in lines[2:]).split() == ["some", "words"] * 9


def test_long_words_stay_whole_in_records(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", "30")
    assert table(["a", "b"], [["one", "x" * 40]]) == f"a: one\nb: {'x' * 40}\n"


def test_words_of_a_moderate_length_are_not_cut(monkeypatch: pytest.MonkeyPatch) -> None:
    word = "measure:jpn-export-curbs-2019"
    for width in range(20, 60):
        monkeypatch.setenv("COLUMNS", str(width))
        assert word in table(["a", "b"], [[word, "one two three four"]])


def test_records_where_columns_do_not_fit(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", "20")
    assert table(["state", "label"], ROWS) == RECORDS


def test_no_rows() -> None:
    assert table(["a", "b"], []) == "a   b\n─────\n"


def test_records_of_no_rows(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", "1")
    assert table(["state", "label"], []) == ""


def test_what_a_terminal_would_obey_is_replaced() -> None:
    text = "\x1b[31mred\x1b]0;title\x07\x9b2J\u202egnirts\nnext\tcell\x00\r"
    (line,) = table(["a"], [[text]]).splitlines()[2:]
    r = "\ufffd"
    assert line == f"{r}[31mred{r}]0;title{r}{r}2J{r}gnirts next cell{r}{r}"


def test_markup_of_the_library_is_text() -> None:
    assert table(["a"], [["[bold]x[/bold] :smile:"]]).splitlines()[2] == "[bold]x[/bold] :smile:"


def test_wide_characters_take_two_columns() -> None:
    lines = table(["a", "b"], [["한국", "x"], ["abcd", "y"], ["né", "z"]]).splitlines()
    assert lines[2:] == ["한국   x", "abcd   y", "né     z"]


@given(st.lists(st.lists(st.text(max_size=30), min_size=2, max_size=2), max_size=4))
def test_nothing_but_printable_lines(rows: list[list[str]]) -> None:
    shown = table(["a", "b"], rows)
    assert all(line.isprintable() for line in shown.split("\n"))


@pytest.mark.parametrize(
    "cell", ["=1+1", "+x", "-x", "@SUM(A1)", "\t=1", "\r=1", "-", "=", "-1+1", "+1 2", "-1-1"]
)
def test_formulas_are_guarded(cell: str) -> None:
    assert guarded(cell) == f"'{cell}"


@pytest.mark.parametrize("cell", ["", "x", "-1", "+1.5", "-2e3", "1=1", "a@b", "'=1", "2019-08-29"])
def test_what_is_no_formula_stays(cell: str) -> None:
    assert guarded(cell) == cell


@given(st.integers() | st.floats(allow_nan=False))
def test_numbers_stay(number: float) -> None:
    assert guarded(str(number)) == str(number)


@given(st.text(max_size=20))
def test_no_cell_begins_a_formula(text: str) -> None:
    out = io.StringIO(newline="")
    csv.writer(out).writerow([guarded(text)])
    (cell,) = next(csv.reader(io.StringIO(out.getvalue(), newline="")))
    assert cell in {text, f"'{text}"}
    assert cell[:1] not in {"=", "@", "\t", "\r"}
