"""Slugs that are safe in IRIs and as names of files."""

import re

import pytest
from bilateral.extract.naming import person, publisher, slug
from hypothesis import given
from hypothesis import strategies as st


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("Korea Herald 2019.08", "korea-herald-2019-08"),
        ("../../etc/passwd", "etc-passwd"),
        ("Île d'Été — 1", "ile-dete-1"),
        ("기사", ""),
        ("a" * 300, "a" * 120),
        ("word " * 60, "-".join(["word"] * 24)),
    ],
)
def test_slugs(name: str, expected: str) -> None:
    assert slug(name) == expected


@given(st.text())
def test_any_name_gives_a_safe_slug(name: str) -> None:
    assert re.fullmatch(r"(?:[a-z0-9]+(?:-[a-z0-9]+)*)?", slug(name))
    assert slug(slug(name)) == slug(name)


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("The Sample Post", "body:sample-post"),
        ("the  Sample Post", "body:sample-post"),
        ("Theatre Post", "body:theatre-post"),
        ("", ""),
        ("기사", ""),
    ],
)
def test_publishers(name: str, expected: str) -> None:
    assert publisher(name) == expected


def test_persons() -> None:
    assert person("Bo Reed") == "person:bo-reed"
    assert person("") == ""
