"""YAML text as a tree of nodes that know their lines; all scalars are strings.

The failsafe schema of YAML 1.2: `NO` is a string and so is 1965; the sheets' context gives each
value its type. Anchors, aliases, tags and duplicate keys are refused.
"""

from collections.abc import Iterator
from pathlib import Path

import yaml

from ..errors import Finding, SheetError

PLAIN_TAGS = frozenset(f"tag:yaml.org,2002:{kind}" for kind in ("str", "seq", "map"))
ANCHORS = "anchors and aliases are not allowed in a sheet; write the value out"
DEEPEST = 12
LARGEST = 64 * 2**20


def parse(path: Path) -> yaml.MappingNode:
    """The one mapping that the file `path` holds; SheetError where it holds anything else."""
    text = _text(path)
    try:
        _refuse_early(path, text)
        node = yaml.compose(text, Loader=yaml.CBaseLoader)
    except yaml.MarkedYAMLError as error:
        line = error.problem_mark.line + 1 if error.problem_mark else 0
        raise _wrong(path, line, f"this is no YAML: {error.problem}") from error
    except yaml.YAMLError as error:
        raise _wrong(path, 0, f"this is no YAML: {error}") from error
    if not isinstance(node, yaml.MappingNode):
        raise _wrong(path, 1, "a sheet is a mapping with the keys 'sheet' and 'facts'")
    findings = [Finding(path, line, problem) for line, problem in _faults(node)]
    if findings:
        raise SheetError(findings)
    return node


def line(node: yaml.Node) -> int:
    """The line, from 1, on which a node begins."""
    return int(node.start_mark.line) + 1


def _text(path: Path) -> str:
    try:
        data = path.read_bytes()
    except OSError as error:
        raise _wrong(path, 0, f"can't be read: {error.strerror}") from error
    if len(data) > LARGEST:
        raise _wrong(path, 0, f"a sheet may have {LARGEST} bytes; this one has {len(data)}")
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        number = data.count(b"\n", 0, error.start) + 1
        raise _wrong(path, number, f"byte {error.start} is not UTF-8; save it as UTF-8") from error


def _refuse_early(path: Path, text: str) -> None:
    """Stop at anchors and at nesting that no sheet needs, before the parser follows them."""
    depth = 0
    for event in yaml.parse(text, Loader=yaml.CBaseLoader):
        depth += isinstance(event, yaml.CollectionStartEvent)
        depth -= isinstance(event, yaml.CollectionEndEvent)
        number = event.start_mark.line + 1 if event.start_mark else 0
        if isinstance(event, yaml.NodeEvent) and event.anchor:
            raise _wrong(path, number, ANCHORS)
        if depth > DEEPEST:
            raise _wrong(path, number, f"nested deeper than the {DEEPEST} levels a sheet may have")


def _faults(root: yaml.Node) -> Iterator[tuple[int, str]]:
    todo = [root]
    while todo:
        node = todo.pop()
        if node.tag not in PLAIN_TAGS:
            yield line(node), f"the tag {node.tag} is not allowed in a sheet; write the plain value"
        if isinstance(node, yaml.MappingNode):
            yield from _key_faults(node)
            todo += [value for _, value in node.value]
        elif isinstance(node, yaml.SequenceNode):
            todo += node.value


def _key_faults(node: yaml.MappingNode) -> Iterator[tuple[int, str]]:
    lines: dict[str, int] = {}
    for key, _ in node.value:
        if not isinstance(key, yaml.ScalarNode):
            yield line(key), "a key must be a word"
        elif key.value in lines:
            first = lines[key.value]
            yield line(key), f"'{key.value}' stands twice, first in line {first}; keep one"
        else:
            lines[key.value] = line(key)


def _wrong(path: Path, number: int, problem: str) -> SheetError:
    return SheetError([Finding(path, number, problem)])
