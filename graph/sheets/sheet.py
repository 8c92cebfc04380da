"""A fact sheet: YAML checked word by word and handed on as a JSON-LD document with its lines."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

import yaml

from ..errors import Finding, SheetError
from ..names import Names
from . import tree
from .terms import Key, Terms, nearest

LANGUAGE = "a language tag, such as en or ko"


@dataclass(frozen=True, slots=True)
class Sheet:
    """What one file says.

    `document` is JSON-LD without a context. `lines` gives for (name of a node, IRI of a property)
    the line of that statement, with "" as the property for the node itself.
    """

    path: Path
    document: Mapping[str, object]
    lines: Mapping[tuple[str, str], int]

    @property
    def source(self) -> str:
        """The prefixed name of the source, which names the graph as well."""
        return str(self.document["sheet"])


def read(path: Path, names: Names) -> Sheet:
    """Read and check one sheet; SheetError with every finding where it is wrong."""
    return _Reader(path, Terms(names)).read()


class _Reader:
    def __init__(self, path: Path, terms: Terms) -> None:
        self.path = path
        self.terms = terms
        self.findings: list[Finding] = []
        self.lines: dict[tuple[str, str], int] = {}

    def read(self) -> Sheet:
        root = tree.parse(self.path)
        document = {key.value: value for key, value in root.value}
        for name in sorted({"sheet", "facts"} ^ set(document)):
            need = "needs" if name in ("sheet", "facts") else "has no place for"
            rule = f"a sheet {need} the key '{name}' at its top"
            self.note(root, f"{rule}; it has 'sheet' and 'facts'")
        plain = {} if self.findings else self.top(document["sheet"], document["facts"])
        self.refuse_unknown_locals(root)
        if self.findings:
            raise SheetError(sorted(self.findings))
        return Sheet(self.path, plain, self.lines)

    def top(self, name: yaml.Node, facts: yaml.Node) -> dict[str, object]:
        source = self.scalar(self.terms.keys["sheet"], name)
        if not source.startswith("source:"):
            self.note(name, "'sheet' names the source, such as source:korea-herald-2019-08-29")
        return {"sheet": source, "facts": self.nodes(self.terms.keys["facts"], facts)}

    def note(self, node: yaml.Node, problem: str) -> None:
        self.findings.append(Finding(self.path, tree.line(node), problem))

    def nodes(self, key: Key, value: yaml.Node) -> list[object]:
        if not isinstance(value, yaml.SequenceNode):
            self.note(value, f"'{key.name}' takes a list of things")
            return []
        return [self.thing(item) for item in value.value]

    def thing(self, node: yaml.Node) -> dict[str, object]:
        if not isinstance(node, yaml.MappingNode):
            self.note(node, "expected a thing with keys, such as id, type and label")
            return {}
        mark = node.start_mark
        given = [value for key, value in node.value if key.value == "id"]
        name = self.scalar(self.terms.keys["id"], given[0]) if given else ""
        name = name or f"_:line-{mark.line + 1}-{mark.column}"
        full = self.terms.names.expand(name)
        self.lines.setdefault((full, ""), tree.line(node))
        return {"id": name} | self.statements(full, node)

    def statements(self, name: str, node: yaml.MappingNode) -> dict[str, object]:
        """What a node says, its type first: the JSON-LD parser reads as a stream."""
        pairs = sorted(node.value, key=lambda pair: pair[0].value != "type")
        said = [(word, value) for word, value in pairs if word.value != "id"]
        return {word.value: self.statement(name, word, value) for word, value in said}

    def statement(self, name: str, word: yaml.Node, value: yaml.Node) -> object:
        key = self.terms.keys.get(word.value)
        if word.value in ("sheet", "facts"):
            self.note(word, f"'{word.value}' stands at the top of a sheet only")
            return []
        if key is None:
            hint = nearest(word.value, self.terms.keys)
            self.note(word, f"there is no term '{word.value}'{hint}")
            return []
        self.lines.setdefault((name, key.iri), tree.line(word))
        if key.takes == "nodes":
            return self.nodes(key, value)
        if isinstance(value, yaml.SequenceNode):
            return [self.value(key, item) for item in value.value]
        return self.value(key, value)

    def value(self, key: Key, node: yaml.Node) -> object:
        if isinstance(node, yaml.MappingNode) and key.takes == "link":
            return self.thing(node)
        if isinstance(node, yaml.MappingNode) and key.takes == "text":
            return {tag: self.text(key, tag, value) for tag, value in self.pairs(node)}
        if isinstance(node, yaml.MappingNode) and key.takes == "choice":
            return {word: self.chosen(word, value) for word, value in self.pairs(node)}
        return self.scalar(key, node)

    def pairs(self, node: yaml.MappingNode) -> Iterator[tuple[str, yaml.Node]]:
        return ((key.value, value) for key, value in node.value)

    def chosen(self, word: str, value: yaml.Node) -> object:
        if word not in self.terms.classes:
            hint = nearest(word, self.terms.classes)
            self.note(value, f"there is no class '{word}'{hint}")
        plain = self.thing(value)
        return {key: said for key, said in plain.items() if key != "id"}

    def text(self, key: Key, tag: str, value: yaml.Node) -> object:
        if not tag.replace("-", "").isalnum() or not tag.isascii() or len(tag) > 35:
            self.note(value, f"{key.name}: '{tag}' is not {LANGUAGE}")
        if isinstance(value, yaml.SequenceNode):
            return [self.scalar(key, item) for item in value.value]
        return self.scalar(key, value)

    def scalar(self, key: Key, node: yaml.Node) -> str:
        if not isinstance(node, yaml.ScalarNode):
            self.note(node, f"'{key.name}' takes a plain value here")
            return ""
        problem = self.terms.fault(key, node.value)
        if problem:
            self.note(node, problem)
        return str(node.value)

    def refuse_unknown_locals(self, root: yaml.Node) -> None:
        declared = {name for name, _ in self.lines}
        for node in _scalars(root):
            if node.value.startswith("_:") and node.value not in declared:
                hint = nearest(node.value, [name for name in declared if name.startswith("_:")])
                self.note(node, f"nothing in this sheet is called '{node.value}'{hint}")


def _scalars(root: yaml.Node) -> Iterator[yaml.ScalarNode]:
    if isinstance(root, yaml.ScalarNode):
        yield root
    elif isinstance(root, yaml.SequenceNode):
        for item in root.value:
            yield from _scalars(item)
    elif isinstance(root, yaml.MappingNode):
        for _, value in root.value:
            yield from _scalars(value)
