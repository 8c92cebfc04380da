"""Steps stand in the order of answers, then of dates; circles and gaps do no harm."""

import pytest
from bilateral.desk.order import in_order
from hypothesis import given, settings
from hypothesis import strategies as st

THINGS = "abcdef"
PAIRS = st.lists(st.tuples(st.sampled_from(THINGS), st.sampled_from(THINGS)), max_size=12)
DATES = st.fixed_dictionaries({one: st.sampled_from(["", "2001", "2001-05-07"]) for one in THINGS})


@pytest.mark.parametrize(
    ("dates", "pairs", "expected"),
    [
        ({}, [], ""),
        ({"a": "2002", "b": "2001"}, [], "ba"),
        ({"a": "2002", "b": "2001"}, [("a", "b")], "ab"),
        ({"a": "2001", "b": "", "c": "2003", "d": "2002"}, [("a", "b"), ("b", "c")], "abdc"),
        ({"a": "", "b": "2003", "c": "2002"}, [("a", "b")], "cab"),
        ({"a": "", "b": "2001"}, [], "ba"),
        ({"a": "2001", "b": "2002", "c": ""}, [("a", "b"), ("b", "a"), ("b", "c")], "abc"),
        ({"a": "2001"}, [("a", "a")], "a"),
    ],
)
def test_order(dates: dict[str, str], pairs: list[tuple[str, str]], expected: str) -> None:
    assert "".join(in_order(dates, pairs)) == expected


@settings(deadline=None)
@given(DATES, PAIRS)
def test_each_stands_once_whatever_answers_what(
    dates: dict[str, str], pairs: list[tuple[str, str]]
) -> None:
    found = in_order(dates, pairs)
    assert sorted(found) == sorted(dates)
    assert in_order(dict(reversed(dates.items())), pairs[::-1]) == found


@settings(deadline=None)
@given(DATES, st.lists(st.tuples(st.integers(0, 5), st.integers(0, 5)), max_size=9))
def test_what_answers_stands_behind(dates: dict[str, str], pairs: list[tuple[int, int]]) -> None:
    upwards = [(THINGS[min(pair)], THINGS[max(pair)]) for pair in pairs if pair[0] != pair[1]]
    place = {one: at for at, one in enumerate(in_order(dates, upwards))}
    assert all(place[one] < place[other] for one, other in upwards)
