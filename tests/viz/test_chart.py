"""Where marks stand: inside the drawing, on nice numbers, lines broken where there is no value."""

from itertools import pairwise

import pytest
from bilateral.desk.curves import Curve, Point, Scored
from bilateral.desk.formulas import SUM
from bilateral.desk.parties import Pair, Polity
from bilateral.viz.chart import NARROW, SMALL, WIDE, Size, chart, span
from hypothesis import given
from hypothesis import strategies as st

PAIR = Pair(Polity("country:AAA", "Arland"), Polity("country:BBB", "Borland"))
EVENT = Scored("event:talks", "Talks", "2001-05-07", "CONSULT", "visit", 4.0)
VALUES = st.lists(st.none() | st.floats(-1e6, 1e6, width=32), max_size=60)


def drawn(values: list[float | None]) -> Curve:
    points = (
        Point(f"P{i}", value, () if value is None else (EVENT,)) for i, value in enumerate(values)
    )
    return Curve(PAIR, "month", SUM, tuple(points), ())


def test_marks_of_a_curve() -> None:
    found = chart(drawn([-6, None, 4]), Size(100, 100, 10, 10, 10, 10, room=20))
    assert [(tick.label, tick.at) for tick in found.up] == [
        ("−6", 90.0),
        ("−4", 74.0),
        ("−2", 58.0),
        ("0", 42.0),
        ("2", 26.0),
        ("4", 10.0),
    ]
    assert (found.zero, found.runs) == (42.0, ("23.3,90", "76.7,10"))
    assert [(dot.x, dot.y, dot.point.period) for dot in found.dots] == [
        (23.3, 90.0, "P0"),
        (76.7, 10.0, "P2"),
    ]
    assert [tick.label for tick in found.across] == ["P0", "P1", "P2"]


def test_labels_keep_their_distance() -> None:
    found = chart(drawn([1.0] * 60), WIDE)
    places = [tick.at for tick in found.across]
    assert min(b - a for a, b in pairwise(places)) >= WIDE.room - 0.2


@given(VALUES, st.sampled_from([WIDE, NARROW, SMALL]))
def test_all_marks_lie_inside(values: list[float | None], size: Size) -> None:
    found = chart(drawn(values), size)
    assert all(size.left <= dot.x <= size.width - size.right for dot in found.dots)
    assert all(size.top <= one.y <= size.height - size.bottom for one in found.dots)
    assert all(size.top <= one.at <= size.height - size.bottom for one in found.up)
    assert "0" in [tick.label for tick in found.up]
    assert len(found.dots) == sum(value is not None for value in values)
    assert len(found.runs) <= len(found.dots)


@pytest.mark.parametrize(
    ("values", "expected"),
    [
        ([], (-1.0, 1.0)),
        ([0.01], (-1.0, 1.0)),
        ([0.0], (-1.0, 1.0)),
        ([3.0], (0.0, 3.0)),
        ([-2.0, None], (-2.0, 0.0)),
    ],
)
def test_span(values: list[float | None], expected: tuple[float, float]) -> None:
    assert span([drawn(values)]) == expected
