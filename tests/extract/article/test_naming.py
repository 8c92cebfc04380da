"""Ids that are safe in IRIs and as names of files."""

import re

import pytest
from bilateral.extract.article import naming
from hypothesis import given
from hypothesis import strategies as st


@pytest.mark.parametrize(
    ("name", "slug"),
    [
        ("Korea Herald 2019.08", "korea-herald-2019-08"),
        ("../../etc/passwd", "etc-passwd"),
        ("Île d'Été — 1", "ile-dete-1"),
        ("기사", ""),
        ("a" * 300, "a" * 120),
        ("word " * 60, "-".join(["word"] * 24)),
    ],
)
def test_slugs(name: str, slug: str) -> None:
    assert naming.slug(name) == slug


@given(st.text())
def test_any_name_gives_a_safe_slug(name: str) -> None:
    assert re.fullmatch(r"(?:[a-z0-9]+(?:-[a-z0-9]+)*)?", naming.slug(name))
    assert naming.slug(naming.slug(name)) == naming.slug(name)


@given(st.lists(st.sampled_from(["a", "a-2", "a-2-2", "b"])))
def test_names_are_given_once(wanted: list[str]) -> None:
    taken: dict[str, int] = {}
    names = [naming.fresh(name, taken) for name in wanted]
    assert len(set(names)) == len(names)
    assert all(name.startswith(asked) for name, asked in zip(names, wanted, strict=True))
