"""Numbers as people read them."""

import pytest
from bilateral.desk.curves import Point
from bilateral.viz import numbers


def test_numbers() -> None:
    assert numbers.ranges([1, 2, 3, 5, 6, 9]) == "1–3, 5, 6, 9"
    assert numbers.ranges([]) == ""
    assert [numbers.events(number) for number in (0, 1, 2)] == ["0 events", "1 event", "2 events"]
    assert [numbers.days(number) for number in (0, 1, 2)] == ["0 days", "1 day", "2 days"]
    values = [numbers.value(Point("2019-08", one, ())) for one in (2.0, -1.25, 0.0, None)]
    assert values == ["+2.0", "−1.2", "+0.0", "–"]


@pytest.mark.parametrize(
    ("value", "words"),
    [(-6.0, "−6"), (2.5, "2.5"), (-0.001, "0"), (1 / 3, "0.33"), (1.2e7, "12000000")],
)
def test_number(value: float, words: str) -> None:
    assert numbers.number(value) == words
