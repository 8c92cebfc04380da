"""Many sheets at once."""

from pathlib import Path

import pytest
from bilateral import data
from bilateral.graph.errors import SheetError
from bilateral.graph.names import Names
from bilateral.graph.sheets import reading

GOOD = "sheet: source:{0}\nfacts:\n- {{id: source:{0}, type: Source, headline: x}}\n"


@pytest.fixture
def three(tmp_path: Path) -> list[Path]:
    """Two right sheets and a wrong one between them."""
    texts = {"a": GOOD.format("a"), "b": "sheet: x\n", "c": GOOD.format("c")}
    paths = [tmp_path / f"{name}.yaml" for name in texts]
    for path, text in zip(paths, texts.values(), strict=True):
        path.write_text(text)
    return paths


def test_right_sheets_are_read_beside_wrong_ones(three: list[Path], names: Names) -> None:
    found, findings = reading.read(three, names)
    assert [facts.sheet.source for facts in found] == ["source:a", "source:c"]
    problem = "a sheet needs the key 'facts' at its top; it has 'sheet' and 'facts'"
    assert [str(finding) for finding in findings] == [f"{three[1]}:1: {problem}"]


def test_order_and_repetition_of_paths_do_not_matter(three: list[Path], names: Names) -> None:
    first, _, last = three
    again = last.parent / ".." / last.parent.name / last.name
    assert reading.read([last, first, last], names) == reading.read([first, last], names)
    assert len(reading.read([last, again], names)[0]) == 1


def test_the_registry_is_right(names: Names) -> None:
    found = reading.registry(names)
    assert {facts.sheet.source for facts in found} == {"source:registry"}
    assert len(found) == len(data.registry())


def test_a_wrong_registry_is_an_error(
    three: list[Path], names: Names, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(data, "registry", lambda: three)
    with pytest.raises(SheetError, match="needs the key 'facts'"):
        reading.registry(names)


def test_the_vocabulary_is_one_graph() -> None:
    graphs = {quad.graph_name.value for quad in reading.vocabulary()}  # type: ignore[union-attr]
    assert graphs == {"https://w3id.org/bilateral/ontology"}
    subjects = {quad.subject.value for quad in reading.vocabulary()}  # type: ignore[union-attr]
    assert {
        "https://w3id.org/bilateral/ontology#Country",
        "https://w3id.org/bilateral/plover/CONSULT",
        "https://w3id.org/bilateral/status/in-force",
    } <= subjects
