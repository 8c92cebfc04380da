"""Sheets as quads: names, graphs, lines, and the base."""

from collections.abc import Callable
from pathlib import Path

import pytest
from bilateral.graph.errors import SheetError
from bilateral.graph.names import Names
from bilateral.graph.sheets import naming, quads, sheet
from pyoxigraph import BlankNode, NamedNode

Write = Callable[[str], Path]
HOME = "https://w3id.org/bilateral/"
TALKS = """sheet: source:s
facts:
- id: _:talks
  type: Event
  label: Talks
- id: _:again
  type: Event
  label: {label}
"""
CLASS = "http://www.w3.org/1999/02/22-rdf-syntax-ns#type"


def read(path: Path, names: Names) -> quads.Facts:
    return quads.facts(sheet.read(path, names), names)


def faults(path: Path, names: Names) -> list[str]:
    with pytest.raises(SheetError) as caught:
        read(path, names)
    return [str(finding).removeprefix(str(path)) for finding in caught.value.findings]


@pytest.fixture(scope="module")
def world_facts(sheet: Path, names: Names) -> quads.Facts:
    return read(sheet, names)


def test_no_blank_node_is_left(world_facts: quads.Facts) -> None:
    assert len(world_facts.quads) > 100
    assert not [q for q in world_facts.quads for term in q if isinstance(term, BlankNode)]


def test_all_is_said_in_the_graph_of_the_source(world_facts: quads.Facts) -> None:
    graph = NamedNode(f"{HOME}source/sample-post-2001-05-08")
    assert {quad.graph_name for quad in world_facts.quads} == {graph}


def test_quads_are_sorted_and_there_once(world_facts: quads.Facts) -> None:
    assert list(world_facts.quads) == sorted(set(world_facts.quads), key=str)


def test_the_quads_of_a_small_sheet(write: Write, names: Names) -> None:
    path = write(
        "sheet: source:s\nfacts:\n"
        "- {id: country:XAR, type: Country, label: {en: Arland, de: [Arlanden]}, isoNumeric: 004}\n"
        "- {id: measure:m, status: in-force, effectiveOnMonth: 2001-03, imposedBy: country:XAR}\n"
    )
    assert [str(quad) for quad in read(path, names).quads] == [
        f"<{HOME}{s}> <{p}> {o} <{HOME}source/s>"
        for s, p, o in [
            ("country/XAR", CLASS, f"<{HOME}ontology#Country>"),
            ("country/XAR", "http://www.w3.org/2000/01/rdf-schema#label", '"Arland"@en'),
            ("country/XAR", "http://www.w3.org/2000/01/rdf-schema#label", '"Arlanden"@de'),
            ("country/XAR", f"{HOME}ontology#isoNumeric", '"004"'),
            (
                "measure/m",
                f"{HOME}ontology#effectiveOn",
                '"2001-03"^^<http://www.w3.org/2001/XMLSchema#gYearMonth>',
            ),
            ("measure/m", f"{HOME}ontology#imposedBy", f"<{HOME}country/XAR>"),
            ("measure/m", f"{HOME}ontology#status", f"<{HOME}status/in-force>"),
        ]
    ]


def test_twins_are_refused(write: Write, names: Names) -> None:
    path = write(TALKS.replace("{label}", "Talks"))
    assert faults(path, names) == [":6: _:again says the same as _:talks; reword one"]


def test_other_words_make_two_events(write: Write, names: Names) -> None:
    found = read(write(TALKS.replace("{label}", "More talks")), names)
    assert len({quad.subject for quad in found.quads}) == 2


def test_twin_passages_are_one(write: Write, names: Names) -> None:
    one = "{type: Passage, select: {characters: {start: 1, end: 2}}}"
    path = write(f"sheet: source:s\nfacts:\n- id: source:s\n  passages: [{one}, {one}]\n")
    subjects = {quad.subject.value for quad in read(path, names).quads}  # type: ignore[union-attr]
    assert len(subjects) == 2


def test_a_thing_without_a_name_is_refused(write: Write, names: Names) -> None:
    path = write("sheet: source:s\nfacts:\n- id: event:x\n  where:\n    label: Arville\n")
    problem = "only events, claims, posts and passages may go without an id; give it one"
    assert faults(path, names) == [f":5: {problem}, such as place:seoul"]


def test_the_base_moves_things_and_not_terms(write: Write, names: Names) -> None:
    text = TALKS.replace("{label}", "More\n  modality: planned\n  actor: country:XAR")
    path = write(text)
    moved = read(path, Names("https://data.example/")).quads
    things = [f"{HOME}{kind}/" for kind in ("event", "country", "source")]
    for thing in things:
        assert not [quad for quad in moved if thing in str(quad)]
    ours = {str(q).replace("https://data.example/", HOME) for q in moved}
    assert ours == {str(quad) for quad in read(path, names).quads}
    assert {q.predicate.value for q in moved} == {
        q.predicate.value for q in read(path, names).quads
    }


def test_what_json_ld_refuses_is_a_finding(
    write: Write, names: Names, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refused(*_: object) -> None:
        raise SyntaxError("no")

    monkeypatch.setattr(quads, "parse", refused)
    path = write("sheet: source:s\nfacts: []\n")
    assert faults(path, names) == [": can't be read as JSON-LD: no"]


def test_lines_of_statements_things_and_parts(world_facts: quads.Facts) -> None:
    line = world_facts.line
    label = "http://www.w3.org/2000/01/rdf-schema#label"
    assert line(f"{HOME}country/XAR") == 20
    assert line(f"{HOME}country/XAR", label) == 22
    assert line(f"{HOME}country/XAR", f"{HOME}ontology#nothing") == 20
    assert line(f"{HOME}country/KOR") == 0
    selectors = [q.object.value for q in world_facts.quads if q.predicate == naming.PART]  # type: ignore[union-attr]
    assert sorted(line(selector) for selector in selectors) == [12, 13, 14, 15, 16, 17, 18]


def test_lines_of_what_has_no_id(write: Write, names: Names) -> None:
    path = write(
        "sheet: source:s\nfacts:\n- id: person:x\n  holds:\n    type: Post\n    label: boss\n"
    )
    found = read(path, names)
    (post,) = {q.subject.value for q in found.quads if "/post/" in str(q.subject)}  # type: ignore[union-attr]
    assert found.line(post) == 5
    finding = found.finding("wrong", post, "http://www.w3.org/2000/01/rdf-schema#label")
    assert str(finding) == f"{path}:6: wrong"
    assert str(found.finding("odd", post, grave=False)) == f"{path}:5: note: odd"
