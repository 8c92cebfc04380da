"""Sheets word by word: findings with their lines, and the document that is handed on."""

from collections.abc import Callable
from pathlib import Path

import pytest
from bilateral.graph.errors import SheetError
from bilateral.graph.names import Names
from bilateral.graph.sheets import sheet

Write = Callable[[str], Path]
HEAD = "sheet: source:s\nfacts:\n"
LABEL = "http://www.w3.org/2000/01/rdf-schema#label"
COUNTRY = "https://w3id.org/bilateral/country/"


def faults(path: Path, names: Names) -> list[tuple[int, str]]:
    with pytest.raises(SheetError) as caught:
        sheet.read(path, names)
    assert {finding.path for finding in caught.value.findings} == {path}
    return [(finding.line, finding.problem) for finding in caught.value.findings]


ONE = {
    "unknown term": (
        "- id: country:XAR\n  lable: Arland\n",
        [(4, "there is no term 'lable'; did you mean 'label'?")],
    ),
    "unknown term with nothing near": (
        "- id: country:XAR\n  zzzzzz: Arland\n",
        [(4, "there is no term 'zzzzzz'")],
    ),
    "wrong class": (
        "- id: country:XAR\n  type: Contry\n",
        [(4, "there is no class 'Contry'; did you mean 'Country'?")],
    ),
    "wrong class in a list": (
        "- id: country:XAR\n  type:\n  - Country\n  - Stat\n",
        [(6, "there is no class 'Stat'")],
    ),
    "wrong prefix": (
        "- id: contry:XAR\n  type: Country\n",
        [(3, "id: there is no prefix 'contry:'; did you mean 'country'?")],
    ),
    "no name": (
        "- id: Arland\n  type: Country\n",
        [(3, "id: 'Arland' is no name; expected one such as country:KOR or _:talks")],
    ),
    "missing value": ("- id: country:XAR\n  label:\n", [(4, "'label' has no value")]),
    "missing id": ("- id:\n  label: x\n", [(3, "'id' has no value")]),
    "empty language": (
        "- id: country:XAR\n  label: {en: }\n",
        [(4, "'label' has no value")],
    ),
    "context inside": (
        "- '@context': https://evil.example/c.jsonld\n  id: country:XAR\n",
        [(3, "there is no term '@context'; did you mean 'context'?")],
    ),
    "keyword of JSON-LD": (
        "- '@id': country:XAR\n",
        [(3, "there is no term '@id'; did you mean 'id'?")],
    ),
    "facts inside": (
        "- id: country:XAR\n  facts:\n  - id: country:XBO\n",
        [(4, "'facts' stands at the top of a sheet only")],
    ),
    "unknown local name": (
        "- id: _:talks\n  type: Event\n- id: event:x\n  inResponseTo: _:talk\n",
        [(6, "nothing in this sheet is called '_:talk'; did you mean '_:talks'?")],
    ),
    "unknown local name with nothing near": (
        "- id: event:x\n  inResponseTo: _:talk\n",
        [(4, "nothing in this sheet is called '_:talk'")],
    ),
    "language": (
        "- id: country:XAR\n  label: {english language: Arland}\n",
        [(4, "label: 'english language' is not a language tag, such as en or ko")],
    ),
    "language of other letters": (
        "- id: country:XAR\n  label: {한국어: Arland}\n",
        [(4, "label: '한국어' is not a language tag, such as en or ko")],
    ),
    "text in text": (
        "- id: country:XAR\n  label: {en: {de: Arland}}\n",
        [(4, "'label' takes a plain value here")],
    ),
    "thing for a word": (
        "- id: measure:x\n  status: {id: country:XAR}\n",
        [(4, "'status' takes a plain value here")],
    ),
    "list in a list": (
        "- id: event:x\n  actor: [[country:XAR]]\n",
        [(4, "'actor' takes a plain value here")],
    ),
    "list of ids": (
        "- id: [country:XAR, country:XBO]\n",
        [(3, "'id' takes a plain value here")],
    ),
    "word for passages": (
        "- id: source:s\n  passages: _:x\n",
        [
            (4, "'passages' takes a list of things"),
            (4, "nothing in this sheet is called '_:x'"),
        ],
    ),
    "word for a thing": (
        "- country:XAR\n",
        [(3, "expected a thing with keys, such as id, type and label")],
    ),
    "unknown selector": (
        "- id: source:s\n  passages:\n  - select:\n      charaters: {start: 1, end: 2}\n",
        [(6, "there is no class 'charaters'; did you mean 'characters'?")],
    ),
    "offset": (
        "- id: source:s\n  passages:\n  - select: {characters: {start: -1, end: 2}}\n",
        [(5, "start: '-1' is not a whole number from 0")],
    ),
}


@pytest.mark.parametrize(("text", "expected"), ONE.values(), ids=list(ONE))
def test_wrong_facts(
    text: str, expected: list[tuple[int, str]], write: Write, names: Names
) -> None:
    assert faults(write(HEAD + text), names) == expected


TOP = "a sheet {} the key '{}' at its top; it has 'sheet' and 'facts'"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("sheet: source:s\n", [(1, TOP.format("needs", "facts"))]),
        ("facts: []\n", [(1, TOP.format("needs", "sheet"))]),
        (
            "'@context': https://evil.example/c\nsheet: source:s\nfacts: []\n",
            [(1, TOP.format("has no place for", "@context"))],
        ),
        (
            "a: b\n",
            [
                (1, TOP.format("has no place for", "a")),
                (1, TOP.format("needs", "facts")),
                (1, TOP.format("needs", "sheet")),
            ],
        ),
        ("sheet: source:s\nfacts: {}\n", [(2, "'facts' takes a list of things")]),
        ("sheet: source:s\nfacts:\n", [(2, "'facts' takes a list of things")]),
        (
            "sheet: country:KOR\nfacts: []\n",
            [(1, "'sheet' names the source, such as source:korea-herald-2019-08-29")],
        ),
        (
            "sheet: [x]\nfacts: []\n",
            [
                (1, "'sheet' names the source, such as source:korea-herald-2019-08-29"),
                (1, "'sheet' takes a plain value here"),
            ],
        ),
    ],
)
def test_wrong_tops(text: str, expected: list[tuple[int, str]], write: Write, names: Names) -> None:
    assert faults(write(text), names) == expected


def test_all_findings_come_at_once_in_order_of_lines(write: Write, names: Names) -> None:
    text = f"{HEAD}- id: Arland\n  lable: x\n- id: _:x\n  date: 2019-13-01\n  actor: _:y\n"
    assert [line for line, _ in faults(write(text), names)] == [3, 4, 6, 7]


def test_what_is_handed_on(write: Write, names: Names) -> None:
    text = """sheet: source:s
facts:
- label: {en: Arland, de: [A, B]}
  id: country:XAR
  type: Country
- id: person:x
  holds: {label: boss, type: Post}
- id: source:s
  passages:
  - {id: _:p, type: Passage, select: {characters: {start: 1, end: 2}}}
"""
    found = sheet.read(write(text), names)
    assert found.source == "source:s"
    assert found.document == {
        "sheet": "source:s",
        "facts": [
            {"id": "country:XAR", "type": "Country", "label": {"en": "Arland", "de": ["A", "B"]}},
            {"id": "person:x", "holds": {"id": "_:line-7-9", "type": "Post", "label": "boss"}},
            {
                "id": "source:s",
                "passages": [
                    {
                        "id": "_:p",
                        "type": "Passage",
                        "select": {"characters": {"start": "1", "end": "2"}},
                    }
                ],
            },
        ],
    }
    assert list(found.document["facts"][0]) == ["id", "type", "label"]  # type: ignore[index]
    assert found.lines[f"{COUNTRY}XAR", ""] == 3
    assert found.lines[f"{COUNTRY}XAR", LABEL] == 3
    assert found.lines["_:line-7-9", LABEL] == 7
    assert found.lines["_:p", ""] == 10


def test_lines_are_known_by_the_names_under_the_base(write: Write) -> None:
    text = f"{HEAD}- id: country:XAR\n  label: Arland\n"
    found = sheet.read(write(text), Names("https://data.example/"))
    assert found.lines == {
        ("https://data.example/country/XAR", ""): 3,
        ("https://data.example/country/XAR", LABEL): 4,
    }
