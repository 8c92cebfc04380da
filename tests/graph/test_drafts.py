"""Draft sheets as files: one an article or one for all, as YAML or as the RDF of a build."""

from pathlib import Path

import pytest
from bilateral.graph.build import build
from bilateral.graph.drafts import Target
from bilateral.graph.errors import BilateralError, SheetError
from bilateral.graph.export import rdf
from bilateral.graph.names import Names

SHEET = """\
sheet: source:{name}
facts:
- {{id: source:{name}, type: Source, headline: Row}}
- {{id: issue:fish, type: Issue, label: Fish, confidence: 0.70}}
"""
NAMES = Names()
ONE = ("one", SHEET.format(name="one"))
TWO = ("two", SHEET.format(name="two"))


@pytest.mark.parametrize(
    ("output", "folder"),
    [
        ("sheets", True),
        ("a.yaml", False),
        ("a.trig", False),
        ("a.nq", False),
        ("a.txt", True),
        ("there.nq", True),
        ("old", False),
        (None, False),
    ],
)
def test_what_is_a_folder(tmp_path: Path, output: str | None, folder: bool) -> None:
    (tmp_path / "there.nq").mkdir()
    (tmp_path / "old").write_text("x")
    path = tmp_path / output if output else None
    assert Target(path, "yaml", NAMES).folder == (path if folder else None)


def test_a_sheet_goes_out_as_it_is(tmp_path: Path) -> None:
    assert Target(None, "yaml", NAMES).save([ONE]) == ONE[1].encode()
    assert Target(tmp_path, "yaml", NAMES).save([ONE, TWO]) is None
    assert sorted(path.name for path in tmp_path.iterdir()) == ["one.yaml", "two.yaml"]
    assert (tmp_path / "two.yaml").read_text("utf-8") == TWO[1]


def test_several_sheets_need_a_folder() -> None:
    with pytest.raises(BilateralError, match="several articles need a folder"):
        Target(None, "yaml", NAMES).save([ONE, TWO])


@pytest.mark.parametrize("form", ["yaml", "trig", "nquads"])
def test_nothing_is_nothing(form: str) -> None:
    assert Target(None, form, NAMES).save([]) is None


@pytest.mark.parametrize("base", ["https://w3id.org/bilateral/", "https://example.org/kg/"])
@pytest.mark.parametrize("form", ["trig", "nquads"])
def test_rdf_is_that_of_a_build(tmp_path: Path, form: str, base: str) -> None:
    names = Names(base)
    paths = [tmp_path / "one.yaml", tmp_path / "two.yaml"]
    for path, (_, text) in zip(paths, (ONE, TWO), strict=True):
        path.write_text(text, "utf-8")
    store = build(paths, names, None, lambda _: None).store
    own = {names.expand("source:one"), names.expand("source:two")}
    made = [quad for graph in own for quad in store.quads(graph)]
    together = Target(None, form, names).save([TWO, ONE])
    assert together == rdf(made, form, names)
    assert b'"0.7"' in together or b" 0.7 " in together
    suffix = Target(tmp_path, form, names).suffix
    assert Target(tmp_path / "out", form, names).save([ONE]) is None
    alone = rdf(store.quads(names.expand("source:one")), form, names)
    assert (tmp_path / "out" / f"one{suffix}").read_bytes() == alone


def test_a_wrong_sheet_is_told() -> None:
    with pytest.raises(SheetError, match=r"^x\.yaml:5: there is no term 'colour'"):
        Target(None, "trig", NAMES).save([("x", ONE[1] + "- {id: issue:x, colour: red}\n")])
