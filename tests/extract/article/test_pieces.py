"""Texts cut into pieces."""

import pytest
from bilateral.extract.article.pieces import pieces, trimmed

WIDE = (
    "Ships of Freedonia left the port on Thursday, and those of Sylvania followed them at the ebb."
)


def cut(text: str) -> list[str]:
    return [piece.words for piece in pieces(text, lambda line: line == "Alone")]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("One.\n\nTwo.\n", ["One.", "Two."]),
        ("One\nline\r\n \r\nTwo", ["One line", "Two"]),
        (f"{WIDE} {WIDE}\n{WIDE}", [f"{WIDE} {WIDE}", WIDE]),
        (
            "Ships left the port\non Thursday and\ncame back.",
            ["Ships left the port on Thursday and came back."],
        ),
        (f"{WIDE}\nEnd.\n{WIDE}", [f"{WIDE} End.", WIDE]),
        ("Short\nShips left the port on Thursday", ["Short", "Ships left the port on Thursday"]),
        ("Ships left\nAlone\nand came", ["Ships left", "Alone", "and came"]),
        ("- - -\n\n***\n\n\ufeff\x00", []),
        ("", []),
    ],
)
def test_pieces(text: str, found: list[str]) -> None:
    assert cut(text) == found


def test_edges_that_can_not_be_seen() -> None:
    text = "\ufeff \u200b\xa0a b\x03\r"
    start, end = trimmed(text, 0, len(text))
    assert text[start:end] == "a b"
    assert trimmed(" \n", 0, 2) == (2, 2)
