"""The folder that a build fills: whole or not at all, and nothing of the user's is lost."""

import errno
import json
import os
import re
import shutil
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from bilateral.graph import folder
from bilateral.graph.errors import BilateralError, StoreError
from bilateral.graph.names import HOME, Names
from bilateral.graph.store import Embedded
from pyoxigraph import NamedNode, Quad

X = NamedNode("urn:x")
QUAD = Quad(X, X, X, X)
MINE = "mine.txt"


def fill(path: Path, text: str, base: str = HOME) -> None:
    """A store with one quad and a file."""
    with folder.filling(path, base) as new:
        Embedded.create(new / folder.STORE, {}).add([QUAD])
        folder.write(new / "graph.ttl", text.encode())


def listing(path: Path) -> list[str]:
    return sorted(item.name for item in path.iterdir())


FILLED = ["bilateral.json", "graph.ttl", "store"]


def test_a_new_folder_is_filled(tmp_path: Path) -> None:
    out = tmp_path / "deep" / "out"
    fill(out, "one")
    assert listing(out) == FILLED
    assert (out / "graph.ttl").read_text() == "one"
    manifest = (out / "bilateral.json").read_bytes()
    assert manifest == b'{"format": 2, "base": "https://w3id.org/bilateral/"}\n'


def test_a_filled_folder_is_filled_again(tmp_path: Path) -> None:
    fill(tmp_path, "one")
    fill(tmp_path, "two", "https://data.example/")
    assert listing(tmp_path) == FILLED
    assert (tmp_path / "graph.ttl").read_text() == "two"
    assert folder.open_store(tmp_path)[1] == Names("https://data.example/")


def test_what_is_filled_can_be_opened(tmp_path: Path) -> None:
    fill(tmp_path, "one", "https://data.example/")
    store, names = folder.open_store(tmp_path)
    assert list(store.quads()) == [QUAD]
    assert store.prefixes == names.prefixes
    assert names.expand("country:KOR") == "https://data.example/country/KOR"


def test_an_error_inside_leaves_the_old_content(tmp_path: Path) -> None:
    fill(tmp_path, "one")

    def stopped() -> None:
        with folder.filling(tmp_path, HOME) as new:
            folder.write(new / "graph.ttl", b"two")
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        stopped()
    assert listing(tmp_path) == FILLED
    assert (tmp_path / "graph.ttl").read_text() == "one"
    assert list(folder.open_store(tmp_path)[0].quads()) == [QUAD]


def test_an_error_inside_leaves_a_new_folder_empty(tmp_path: Path) -> None:
    with pytest.raises(KeyboardInterrupt), folder.filling(tmp_path / "out", HOME):
        raise KeyboardInterrupt
    assert listing(tmp_path / "out") == []


def test_files_of_the_user_survive(tmp_path: Path) -> None:
    (tmp_path / MINE).write_text("keep")
    (tmp_path / "notes").mkdir()
    (tmp_path / "notes" / MINE).write_text("keep")
    fill(tmp_path, "one")
    fill(tmp_path, "two")
    assert listing(tmp_path) == sorted([*FILLED, MINE, "notes"])
    assert [(tmp_path / name).read_text() for name in (MINE, f"notes/{MINE}")] == ["keep", "keep"]


def test_a_store_of_others_is_left_alone(tmp_path: Path) -> None:
    (tmp_path / "store").mkdir()
    (tmp_path / "store" / MINE).write_text("keep")
    with pytest.raises(BilateralError) as caught:
        fill(tmp_path, "one")
    where = tmp_path / "store"
    told = f"{where} exists and is no store of bilateral; choose another -o"
    assert str(caught.value) == told
    assert listing(tmp_path) == ["store"]
    assert (where / MINE).read_text() == "keep"


def test_a_file_called_store_is_left_alone(tmp_path: Path) -> None:
    (tmp_path / "store").write_text("keep")
    with pytest.raises(BilateralError, match="exists and is no store of bilateral"):
        fill(tmp_path, "one")
    assert (tmp_path / "store").read_text() == "keep"


def test_a_folder_without_a_store(tmp_path: Path) -> None:
    with pytest.raises(StoreError) as caught:
        folder.open_store(tmp_path)
    assert str(caught.value) == (
        f"there is no store in {tmp_path}; run bilateral build -o {tmp_path}"
    )


@pytest.mark.parametrize(
    "text",
    [
        *("", "{", "[]", "1", "null", "{}", '{"format": 1}', '{"format": "one", "base": "x"}'),
        *('{"format": null, "base": "x"}', '"format"'),
    ],
)
def test_a_damaged_manifest(text: str, tmp_path: Path) -> None:
    fill(tmp_path, "one")
    manifest = tmp_path / "bilateral.json"
    manifest.write_text(text)
    with pytest.raises(StoreError) as caught:
        folder.open_store(tmp_path)
    assert str(caught.value).startswith(f"{manifest} is damaged (")
    assert str(caught.value).endswith("); run bilateral build again")


def test_a_manifest_that_is_not_utf8(tmp_path: Path) -> None:
    (tmp_path / "bilateral.json").write_bytes(b"\xff\xff\xff")
    with pytest.raises(StoreError, match="is damaged"):
        folder.open_store(tmp_path)


def test_a_store_of_another_format(tmp_path: Path) -> None:
    fill(tmp_path, "one")
    (tmp_path / "bilateral.json").write_text(json.dumps({"format": 3, "base": HOME}))
    with pytest.raises(StoreError) as caught:
        folder.open_store(tmp_path)
    problem = f"{tmp_path} has a store of format 3, this version reads format 2"
    assert str(caught.value) == f"{problem}; run bilateral build again"


def test_a_store_of_another_format_can_be_replaced(tmp_path: Path) -> None:
    fill(tmp_path, "one")
    (tmp_path / "bilateral.json").write_text(json.dumps({"format": 3, "base": HOME}))
    fill(tmp_path, "two")
    assert list(folder.open_store(tmp_path)[0].quads()) == [QUAD]


def test_a_manifest_without_its_store(tmp_path: Path) -> None:
    fill(tmp_path, "one")
    shutil.rmtree(tmp_path / "store")
    with pytest.raises(StoreError, match="/store can't be opened as a store: "):
        folder.open_store(tmp_path)


def full(*_: object, **__: object) -> None:
    raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))


def test_a_full_disk_leaves_the_old_content(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    fill(tmp_path, "one")
    monkeypatch.setattr(os, "fdopen", full)
    with pytest.raises(BilateralError) as caught:
        fill(tmp_path, "two")
    assert str(caught.value).endswith("graph.ttl can't be written: No space left on device")
    assert listing(tmp_path) == FILLED
    assert (tmp_path / "graph.ttl").read_text() == "one"


def test_a_disk_that_fills_up_at_the_end(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    fill(tmp_path, "one")
    monkeypatch.setattr(Path, "write_text", full)
    with pytest.raises(BilateralError) as caught:
        fill(tmp_path, "two")
    assert str(caught.value) == f"{tmp_path} can't be written: No space left on device"
    assert listing(tmp_path) == FILLED
    assert (tmp_path / "graph.ttl").read_bytes() == b"one"


def test_a_file_in_place_of_the_folder(tmp_path: Path) -> None:
    out = tmp_path / "out"
    out.write_text("keep")
    with pytest.raises(BilateralError) as caught:
        fill(out, "one")
    assert str(caught.value) == f"{out} can't be written: File exists"
    with pytest.raises(BilateralError) as caught:
        fill(out / "deeper", "one")
    assert str(caught.value) == f"{out / 'deeper'} can't be written: Not a directory"
    assert out.read_text() == "keep"


def test_a_folder_that_may_not_be_written(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refused(*_: object, **__: object) -> None:
        raise PermissionError(errno.EACCES, "Permission denied")

    monkeypatch.setattr(Path, "mkdir", refused)
    with pytest.raises(BilateralError, match=r"/out can't be written: Permission denied$"):
        fill(tmp_path / "out", "x")
    with pytest.raises(BilateralError, match=r"/x can't be written: Permission denied$"):
        folder.write(tmp_path / "deep" / "x", b"")


def test_a_file_is_written_whole(tmp_path: Path) -> None:
    path = tmp_path / "deep" / "view.html"
    folder.write(path, b"one")
    folder.write(path, b"two")
    assert path.read_bytes() == b"two"
    assert path.stat().st_mode & 0o777 == 0o644
    assert listing(path.parent) == ["view.html"]


def test_a_file_is_written_not_at_all(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "view.html"
    folder.write(path, b"one")
    monkeypatch.setattr(Path, "replace", full)
    with pytest.raises(BilateralError) as caught:
        folder.write(path, b"two")
    assert str(caught.value) == f"{path} can't be written: No space left on device"
    assert path.read_bytes() == b"one"
    assert listing(tmp_path) == ["view.html"]


def test_a_folder_in_place_of_a_file(tmp_path: Path) -> None:
    with pytest.raises(BilateralError) as caught:
        folder.write(tmp_path, b"x")
    assert str(caught.value) == f"{tmp_path} can't be written: Is a directory"


def test_several_files(tmp_path: Path) -> None:
    folder.write_all(tmp_path / "out", {"b.csv": b"2", "a.csv": b"1"})
    assert listing(tmp_path / "out") == ["a.csv", "b.csv"]
    assert (tmp_path / "out" / "b.csv").read_bytes() == b"2"


def test_the_old_store_comes_back_when_the_new_one_cannot_be_moved(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    fill(tmp_path, "one")
    move = Path.replace

    def refuse_new(path: Path, target: Path) -> Path:
        if path.name == folder.STORE and target == tmp_path / folder.STORE:
            raise OSError(errno.ENOSPC, "No space left on device")
        return move(path, target)

    monkeypatch.setattr(Path, "replace", refuse_new)
    with pytest.raises(BilateralError, match="No space left on device"):
        fill(tmp_path, "two")
    assert listing(tmp_path) == FILLED
    store, _ = folder.open_store(tmp_path)
    assert list(store.quads()) == [QUAD]


def test_parts_are_gathered_before_they_are_read() -> None:
    with folder.gathered(iter([b"a", b"b"])) as whole:
        assert whole.read() == b"ab"


def test_a_full_disk_is_told_of_the_folder_for_temporary_files(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    def full() -> Iterator[bytes]:
        yield b"a"
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    told = f"{tmp_path} can't be written: No space left on device"
    with pytest.raises(BilateralError, match=re.escape(told)), folder.gathered(full()):
        pass
