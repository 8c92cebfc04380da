"""Places, labels and dates."""

import networkx as nx
import pytest
from bilateral.viz.boxes import Box, box, plain, wrap
from bilateral.viz.dates import span
from bilateral.viz.layout import positions


def crossed(size: int) -> "nx.MultiDiGraph[str]":
    made: nx.MultiDiGraph[str] = nx.MultiDiGraph()
    made.add_nodes_from(f"n:{i:03}" for i in range(size))
    for i in range(1, size):
        made.add_edge(f"n:{i:03}", f"n:{i // 5:03}")
        made.add_edge(f"n:{i:03}", "n:000")
    return made


def clashes(places: dict[str, tuple[int, int]], boxes: dict[str, Box]) -> list[tuple[str, str]]:
    def apart(a: str, b: str) -> bool:
        (ax, ay), (bx, by) = places[a], places[b]
        upper, lower = (a, b) if ay < by else (b, a)
        room = boxes[upper].below + boxes[lower].above
        return abs(ax - bx) + 1 >= boxes[a].half + boxes[b].half or abs(ay - by) + 1 >= room

    names = sorted(places)
    return [(a, b) for i, a in enumerate(names) for b in names[:i] if not apart(a, b)]


@pytest.mark.parametrize("size", [1, 2, 90, 300])
def test_boxes_do_not_overlap(size: int) -> None:
    made = crossed(size)
    boxes = {n: Box(20 + 3 * (i % 12), 12, 30 + i % 7) for i, n in enumerate(made)}
    places = positions(made, boxes)
    assert sorted(places) == sorted(made)
    assert clashes(places, boxes) == []


def test_an_empty_network_has_no_places() -> None:
    assert positions(nx.MultiDiGraph(), {}) == {}


def test_nodes_without_links_find_a_place() -> None:
    made: nx.MultiDiGraph[str] = nx.MultiDiGraph()
    made.add_nodes_from("abc")
    boxes = dict.fromkeys("abc", Box(30, 10, 30))
    assert clashes(positions(made, boxes), boxes) == []


@pytest.mark.parametrize(
    ("label", "lines"),
    [
        ("Ann Lee", "Ann Lee"),
        ("Ministry of Economy, Trade and Industry", "Ministry of\nEconomy, Trade and\nIndustry"),
        (
            "one two three four five six " * 4,
            "one two three four\nfive six one two\nthree four five…",
        ),
        ("日本国憲法の前文と条文の一覧", "日本国憲法の前文と\n条文の一覧"),
        ("", " "),
    ],
)
def test_labels_are_wrapped(label: str, lines: str) -> None:
    assert wrap(label) == lines


def test_labels_cannot_turn_the_writing_around() -> None:
    assert plain("a\u202eb\u2066c\u200f \t\n d\x00e") == "abc d e"


def test_a_box_holds_shape_and_label() -> None:
    assert box("m", 10, 20) == Box(23, 23, 35)
    assert box("mmmmmmmmmm\nm", 10, 5).half == pytest.approx(48)


@pytest.mark.parametrize(
    ("first", "last", "days"),
    [
        ("2019-08-29", "", ("2019-08-29", "2019-08-29")),
        ("2019-08", "", ("2019-08-01", "2019-08-31")),
        ("2019", "", ("2019-01-01", "2019-12-31")),
        ("2019-09-24", "2019-09-30", ("2019-09-24", "2019-09-30")),
        ("2018", "2019-02", ("2018-01-01", "2019-02-31")),
        ("2019-08-29Z", "", ("2019-08-29", "2019-08-29")),
        ("2019-05:00", "", ("2019-01-01", "2019-12-31")),
        ("", "", ("", "")),
        ("soon", "2019", ("", "")),
    ],
)
def test_dates_are_spans_of_days(first: str, last: str, days: tuple[str, str]) -> None:
    assert span(first, last) == days
