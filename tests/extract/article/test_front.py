"""What stands above a story."""

from datetime import date

import pytest
from bilateral.extract.article.front import Front, front, wire
from bilateral.extract.article.furniture import stands_alone
from bilateral.extract.article.pieces import pieces

STORY = "\n\nShips of Freedonia left the port.\n\nShips returned"


def found(head: str, title: str = "") -> Front:
    return front(list(pieces(head + STORY, stands_alone)), title)


@pytest.mark.parametrize(
    ("head", "headline", "story"),
    [
        ("", "", 0),
        ("Ships leave port", "Ships leave port", 1),
        ("Will the ships leave port?", "Will the ships leave port?", 1),
        ("Freedonia in talks with U.S.", "Freedonia in talks with U.S.", 1),
        ("World\n\nShips leave the port", "Ships leave the port", 2),
        ("The Example Post\nShips leave port\nBy Ann Example", "Ships leave port", 3),
        ("Ships leave port\n\nAll came back\n\nBy Ann Example", "Ships leave port", 3),
        ("Ships leave port\n\nNet 1.2 mln vs 1.1 mln", "Ships leave port", 1),
    ],
)
def test_headlines(head: str, headline: str, story: int) -> None:
    seen = found(head)
    assert (seen.headline.words if seen.headline else "") == headline
    assert seen.story == story


def test_a_title_that_is_known_is_looked_for() -> None:
    seen = found("Opinion\n\n“Ships leave port”", "Ships Leave Port")
    assert seen.headline
    assert (seen.headline.words, seen.story) == ("“Ships leave port”", 2)
    seen = found("Aug. 29, 2019\n\nNet 1.2 mln", "Another title")
    assert (seen.headline, seen.story, seen.published) == (None, 1, date(2019, 8, 29))


def test_publisher_and_author() -> None:
    seen = found("The Example Post\n\nShips leave the port\n\nBy Ann Example\n\nLink copied")
    assert (seen.publisher, seen.author) == ("The Example Post", "Ann Example")


def test_datelines() -> None:
    story = list(pieces("PORT EXAMPLE, Aug. 29, 2019 (Wire) - Ships left.", stands_alone))
    assert wire(story) == ("Wire", date(2019, 8, 29))
    assert wire(story[:0]) == ("", None)
