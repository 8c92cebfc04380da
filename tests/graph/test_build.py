"""From sheets to a store."""

from collections.abc import Callable
from pathlib import Path

import pytest
from bilateral import data
from bilateral.graph import build
from bilateral.graph.errors import SheetError
from bilateral.graph.names import Names
from bilateral.graph.store import Embedded

HOME = "https://w3id.org/bilateral/"


def nothing(_: str) -> None:
    """Be told what is done."""


@pytest.fixture(autouse=True)
def no_registry(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(data, "registry", list)


def test_graphs_of_a_store(built: build.Built) -> None:
    source = f"{HOME}source/sample-post-2001-05-08"
    assert built.store.graphs() == [f"{HOME}ontology", f"{HOME}source/derived", source]
    assert built.notes == ()


def test_what_is_done_is_told(sheet: Path, names: Names) -> None:
    steps: list[str] = []
    build.build([sheet], names, None, steps.append)
    assert steps == ["reading sheets", "checking", "deriving"]


def count(store: Embedded, what: str) -> str:
    (row,) = store.query(f"SELECT (COUNT(DISTINCT ?x) AS ?n) {{ {what} }}").rows()
    return str(row["n"].value)  # type: ignore[union-attr]


def test_articles_are_quoted_only_where_they_are_given(
    sheet: Path, names: Names, built: build.Built
) -> None:
    quotes = "?x a <http://www.w3.org/ns/oa#TextQuoteSelector>"
    assert count(built.store, quotes) == "7"
    assert count(build.build([sheet], names, None, nothing).store, quotes) == "0"


def test_dyads_and_polities_are_derived(built: build.Built) -> None:
    assert count(built.store, "?x bil:ofDyad dyad:XAR-XBO") == "3"
    assert count(built.store, "?x bil:ofDyad dyad:SEA-XAR") == "1"
    assert count(built.store, "person:bo-ruiz bil:represents ?x FILTER (?x = country:XBO)") == "1"
    assert count(built.store, "body:sample-post bil:represents ?x") == "0"


def test_a_wrong_sheet_stops_the_build(write: Callable[[str], Path], names: Names) -> None:
    path = write("sheet: source:s\nfacts:\n- {id: country:XAR, type: Country, label: A}\n")
    with pytest.raises(SheetError) as caught:
        build.build([path], names, None, nothing)
    told = "a country needs one bil:iso3: its code of three letters"
    assert str(caught.value) == f"{path}:3: {told}"


def test_notes_do_not_stop_the_build(sheet: Path, names: Names, tmp_path: Path) -> None:
    shown = tmp_path / "sheet.yaml"
    shown.write_bytes(sheet.read_bytes())
    made = build.build([shown], names, tmp_path, nothing)
    text = f"there is no text {tmp_path}/sample-post-2001-05-08.txt"
    assert [str(note) for note in made.notes] == [
        f"{shown}:10: note: {text}, so its evidence is not quoted"
    ]


def test_the_base_moves_a_store(sheet: Path, texts: Path, built: build.Built) -> None:
    there = "https://data.example/"
    moved = build.build([sheet], Names(there), texts, nothing).store
    kinds = sorted(built.names.kinds)
    said = {str(quad) for quad in moved.quads()}
    for kind in kinds:
        said = {line.replace(f"{there}{kind}/", f"{HOME}{kind}/") for line in said}
    assert said == {str(quad) for quad in built.store.quads()}
    assert not [q for q in moved.quads() if f"<{HOME}country/" in str(q)]


def test_a_copy_on_disk_holds_the_same(built: build.Built, names: Names, tmp_path: Path) -> None:
    build.copy(built.store, tmp_path / "store", names)
    again = Embedded.open(tmp_path / "store", names.prefixes)
    assert set(again.quads()) == set(built.store.quads())


def test_what_is_told_at_the_end(built: build.Built, tmp_path: Path) -> None:
    first, *rest = build.told(built, tmp_path).splitlines()
    made = ", ".join(f"{tmp_path}/{name}" for name in ("store", "graph.trig", "graph.ttl"))
    assert first == f"made {made}, {tmp_path}/index.html"
    names = [line.split()[0] for line in rest]
    source = "source:sample-post-2001-05-08"
    assert names == [f"{HOME}ontology", "source:derived", source]
    counts = [int(line.split()[1].replace(",", "")) for line in rest]
    assert sum(counts) == len(list(built.store.quads()))
