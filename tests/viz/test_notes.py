"""Passages are numbered as they are first cited."""

from dataclasses import replace

import pytest
from bilateral.graph.network.card import Evidence
from bilateral.viz.notes import Note, Notes, Source, where

NOTE = Evidence("source:note", "Sample Post", "2001-05-08", "https://example.org/n", 3, 5, 9, "")
OTHER = replace(NOTE, start=12, end=20, paragraph=None, quote="They met.\u202e")
FAR = replace(NOTE, source="source:far", publisher="", url="javascript:alert(1)")


def test_numbers_follow_the_page_and_stay() -> None:
    notes = Notes()
    assert notes.numbers([OTHER]) == [1]
    assert notes.numbers([NOTE, OTHER, NOTE]) == [1, 2]
    assert notes.numbers([]) == []
    assert notes.numbers([FAR, NOTE]) == [2, 3]


def test_sources_are_told_once() -> None:
    notes = Notes()
    notes.numbers([NOTE, FAR])
    notes.numbers([OTHER])
    assert notes.sources == [
        Source(
            "source:note",
            "Sample Post, 2001-05-08",
            "https://example.org/n",
            (
                Note(1, "paragraph 3, characters 5–9", "3: 5–9", ""),
                Note(3, "characters 12–20", "12–20", "They met."),
            ),
        ),
        Source(
            "source:far", "2001-05-08", "", (Note(2, "paragraph 3, characters 5–9", "3: 5–9", ""),)
        ),
    ]


@pytest.mark.parametrize("address", ["javascript:alert(1)", "data:,x", "//[", "file:///etc", ""])
def test_only_web_addresses_are_links(address: str) -> None:
    notes = Notes()
    notes.numbers([replace(NOTE, url=address)])
    assert notes.sources[0].url == ""


def test_where_a_passage_stands() -> None:
    assert where(NOTE) == "paragraph 3, characters 5–9"
    assert where(OTHER) == "characters 12–20"
