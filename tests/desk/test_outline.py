"""Lines under one another, as wide as the terminal, without what a terminal obeys."""

import pytest
from bilateral.desk.outline import Places, markdown, text
from bilateral.graph.network.card import Evidence

LINES = [(0, "A head"), (1, "one two three four five"), (2, "*six* \x1b[1m"), (0, ""), (0, "End")]


def passage(source: str, start: int) -> Evidence:
    return Evidence(source, "Paper", "2001-07-01", "", 1, start, start + 5, "")


def test_text_is_folded_and_hangs(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", "22")
    assert text(LINES) == "A head\n- one two three four\n  five\n  - *six* \ufffd[1m\n\nEnd\n"


def test_markdown_is_a_list_without_markup_of_its_own() -> None:
    told = "A head\n\n- one two three four five\n  - \\*six\\* \ufffd\\[1m\n\nEnd\n"
    assert markdown(LINES) == told


def test_places_in_short() -> None:
    places = Places()
    assert places.of([]) == ""
    assert places.legend() == []
    assert places.of([passage("source:a", 1), passage("source:a", 7)]) == " [A:1-6, 7-12]"
    assert places.of([passage("source:b", 3), passage("source:a", 1)]) == " [B:3-8; A:1-6]"
    assert [line for _, line in places.legend()] == [
        *("", "Characters of the texts of:"),
        *("A source:a, Paper, 2001-07-01", "B source:b, Paper, 2001-07-01"),
    ]


def test_more_sources_than_letters() -> None:
    places = Places()
    told = [places.of([passage(f"source:{at}", 0)]) for at in range(28)]
    assert told[25:] == [" [Z:0-5]", " [A1:0-5]", " [B1:0-5]"]
