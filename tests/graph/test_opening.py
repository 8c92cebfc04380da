"""Folders and files as stores to compare."""

from pathlib import Path

import pytest
from bilateral.graph.errors import BilateralError
from bilateral.graph.opening import opened, pair

QUAD = "<urn:a> <urn:b> <urn:c> <urn:g> .\n"


def test_files_are_read(tmp_path: Path) -> None:
    (tmp_path / "x.nq").write_text(QUAD)
    store, names = opened(tmp_path / "x.nq")
    assert (store.graphs(), names) == (["urn:g"], None)


def test_where_one_has_no_graphs_both_have_none(tmp_path: Path) -> None:
    (tmp_path / "x.nq").write_text(QUAD)
    (tmp_path / "x.ttl").write_text("<urn:a> <urn:b> <urn:c> .\n")
    one, two, _ = pair(tmp_path / "x.nq", tmp_path / "x.ttl")
    assert set(one.quads()) == set(two.quads())


@pytest.mark.parametrize(
    ("name", "text", "told"),
    [
        ("x.nq", "nonsense", "x.nq can't be read: "),
        ("x.txt", "", "x.txt is no folder and no .trig, .nq, .ttl or .nt file"),
    ],
)
def test_what_is_no_store_is_told(tmp_path: Path, name: str, text: str, told: str) -> None:
    (tmp_path / name).write_text(text)
    with pytest.raises(BilateralError, match=told):
        opened(tmp_path / name)


def test_what_is_missing_is_told(tmp_path: Path) -> None:
    with pytest.raises(BilateralError, match=r"there is no .*; give a folder of bilateral build"):
        opened(tmp_path / "none")
