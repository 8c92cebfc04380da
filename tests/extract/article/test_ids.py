"""Ids of articles."""

from bilateral.extract.article import ids
from hypothesis import given
from hypothesis import strategies as st


@given(st.lists(st.sampled_from(["a", "a-2", "a-2-2", "b"])))
def test_names_are_given_once(wanted: list[str]) -> None:
    taken: dict[str, int] = {}
    names = [ids.fresh(name, taken) for name in wanted]
    assert len(set(names)) == len(names)
    assert all(name.startswith(asked) for name, asked in zip(names, wanted, strict=True))
