"""Whatever names a term of the vocabulary names one that exists: queries, rules, sheets, code."""

import re
from pathlib import Path

import bilateral
import pytest
import yaml
from bilateral import data, ontology
from rdflib import Graph, URIRef

ROOT = Path(bilateral.__file__).parent
HOME = "https://w3id.org/bilateral/"
PREFIXES = {"bil": f"{HOME}ontology#"} | {
    name: f"{HOME}{name}/"
    for name in ("plover", "status", "stance", "modality", "measure-kind", "process")
}
CHOICES = {
    "measureKind": "measure-kind",
    "eventType": "plover",
    "mode": "plover",
    "context": "plover",
    "status": "status",
    "stance": "stance",
    "modality": "modality",
}
PREFIXED = re.compile(rf"(?<![\w:/-])({'|'.join(PREFIXES)}):([A-Za-z][\w-]*)")
QUERIES = sorted([*(ROOT / "data").rglob("*.rq"), *(ROOT / "ontology").rglob("*.rq")])
MODULES = sorted(
    path
    for path in ROOT.rglob("*.py")
    if not any(part.startswith(".") or part == "tests" for part in path.relative_to(ROOT).parts)
)


def undefined(graph: Graph, pairs: list[tuple[str, str]]) -> list[str]:
    iris = {f"{prefix}:{name}": URIRef(PREFIXES[prefix] + name) for prefix, name in pairs}
    return sorted(name for name, iri in iris.items() if (iri, None, None) not in graph)


def test_the_context_uses_terms_that_exist(vocabulary: Graph) -> None:
    text = ontology.file("context.jsonld").read_text("utf-8")
    keys = re.findall(r'"(?:@id": )?"?(bil):(\w+)"', text)
    assert len(keys) > 70
    assert undefined(vocabulary, keys) == []


def test_the_shapes_use_terms_that_exist(vocabulary: Graph, shapes: Graph) -> None:
    space = tuple(f"{HOME}{name}" for name in ("ontology#", *list(PREFIXES)[1:]))
    used = {node for node in shapes.all_nodes() if str(node).startswith(space)}
    assert len(used) > 90
    assert [node for node in used if (node, None, None) not in vocabulary] == []


@pytest.mark.parametrize("path", QUERIES, ids=lambda path: str(path.relative_to(ROOT)))
def test_a_query_uses_terms_that_exist(vocabulary: Graph, path: Path) -> None:
    assert undefined(vocabulary, PREFIXED.findall(path.read_text("utf-8"))) == []


@pytest.mark.parametrize("path", MODULES, ids=lambda path: str(path.relative_to(ROOT)))
def test_a_module_uses_terms_that_exist(vocabulary: Graph, path: Path) -> None:
    found = PREFIXED.findall(path.read_text("utf-8"))
    assert undefined(vocabulary, [pair for pair in found if pair[0] in ("bil", "plover")]) == []


def choices(node: object) -> list[tuple[str, str]]:
    """(prefix, word) of every controlled word below a node of a sheet."""
    if isinstance(node, list):
        return [pair for item in node for pair in choices(item)]
    if not isinstance(node, dict):
        return []
    words = {key: value if isinstance(value, list) else [value] for key, value in node.items()}
    here = [(CHOICES[key], word) for key in CHOICES.keys() & words for word in words[key]]
    return here + choices(list(node.values()))


@pytest.mark.parametrize("path", [*data.registry(), *data.sheets()], ids=lambda path: path.stem)
def test_a_sheet_uses_concepts_that_exist(vocabulary: Graph, path: Path) -> None:
    sheet = yaml.load(path.read_text("utf-8"), yaml.BaseLoader)  # noqa: S506 - it makes texts only
    assert undefined(vocabulary, choices(sheet)) == []
