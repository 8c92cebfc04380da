"""Groups say exactly what the pairs say."""

from bilateral.extract.events.judging.grouping import groups
from hypothesis import given
from hypothesis import strategies as st

SIDE = st.sampled_from(["JPN", "PER", "CHL", "OMN"])
PAIR = st.tuples(SIDE, SIDE).filter(lambda pair: pair[0] != pair[1])


@given(st.dictionaries(PAIR, st.floats(0.5, 1)))
def test_the_groups_hold_each_pair_once_and_no_other(pairs: dict[tuple[str, str], float]) -> None:
    said = [
        (one, two)
        for actors, recipients, _ in groups(pairs)
        for one in actors
        for two in recipients
        if one != two
    ]
    assert sorted(said) == sorted(pairs)


def test_all_with_all_is_one_group() -> None:
    three = ("JPN", "PER", "CHL")
    pairs = {(one, two): 0.6 for one in three for two in three if one != two}
    assert groups(pairs) == [(three, three, 0.6)]


def test_one_with_each_of_two_is_two_groups() -> None:
    pairs = {("JPN", "PER"): 0.8, ("JPN", "CHL"): 0.6, ("PER", "JPN"): 0.6, ("CHL", "JPN"): 0.4}
    assert [(one, two) for one, two, _ in groups(pairs)] == [
        (("JPN", "PER"), ("JPN", "PER")),
        (("JPN", "CHL"), ("JPN", "CHL")),
    ]
    assert [round(likely, 2) for *_, likely in groups(pairs)] == [0.7, 0.5]


def test_actors_with_the_same_recipients_are_one_group() -> None:
    pairs = {("JPN", "CHL"): 0.8, ("PER", "CHL"): 0.6, ("OMN", "JPN"): 0.9}
    assert [(one, two) for one, two, _ in groups(pairs)] == [
        (("JPN", "PER"), ("CHL",)),
        (("OMN",), ("JPN",)),
    ]
