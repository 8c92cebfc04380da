"""YAML as plain trees: what is read, what is refused and in which line."""

from collections.abc import Callable
from pathlib import Path

import pytest
import yaml
from bilateral.graph.errors import Finding, SheetError
from bilateral.graph.sheets import tree

Write = Callable[[str | bytes], Path]
DEEP = "a: " + "[" * 500 + "]" * 500


def plain(node: yaml.Node) -> object:
    """A tree as lists, dictionaries and strings."""
    if isinstance(node, yaml.MappingNode):
        return {key.value: plain(value) for key, value in node.value}
    if isinstance(node, yaml.SequenceNode):
        return [plain(item) for item in node.value]
    return node.value


def faults(path: Path) -> list[tuple[int, str]]:
    with pytest.raises(SheetError) as caught:
        tree.parse(path)
    return [(finding.line, finding.problem) for finding in caught.value.findings]


def test_scalars_stay_the_strings_that_they_are(write: Write) -> None:
    text = "a: NO\nb: 1965\nc: 1.0\nd: 004\ne: 2019-08-29\nf: ~\ng: '  x '\nh: [on, 0x1F, 1e3]\n"
    assert plain(tree.parse(write(text))) == {
        "a": "NO",
        "b": "1965",
        "c": "1.0",
        "d": "004",
        "e": "2019-08-29",
        "f": "~",
        "g": "  x ",
        "h": ["on", "0x1F", "1e3"],
    }


@pytest.mark.parametrize(
    "data",
    [
        b"\xef\xbb\xbfsheet: x\nfacts: [y]\n",
        b"sheet: x\r\nfacts: [y]\r\n",
        b"sheet: x\nfacts:\n- y",
        b"---\nsheet: x\nfacts: [y]\n...\n",
    ],
    ids=["BOM", "CRLF", "no last line end", "marks of one document"],
)
def test_the_same_sheet_in_other_bytes(data: bytes, write: Write) -> None:
    assert plain(tree.parse(write(data))) == {"sheet": "x", "facts": ["y"]}


def test_lines_count_from_one(write: Write) -> None:
    root = tree.parse(write("# first\na: x\nb:\n- y\n"))
    assert [tree.line(key) for key, _ in root.value] == [2, 3]


def test_lines_do_not_change_with_the_ends_of_lines(write: Write) -> None:
    assert faults(write(b"a: x\r\n\r\na: y\r\n")) == [
        (3, "'a' stands twice, first in line 1; keep one")
    ]


WRONG = {
    "twice": ("a: x\nb: y\na: z\n", 3, "'a' stands twice, first in line 1; keep one"),
    "twice deep down": ("a:\n- b: 1\n  b: 2\n", 3, "'b' stands twice, first in line 2; keep one"),
    "key of a list": ("? [a]\n: b\n", 1, "a key must be a word"),
    "tag": (
        "a: !!python/name:os.system x\n",
        1,
        "the tag tag:yaml.org,2002:python/name:os.system is not allowed in a sheet; "
        "write the plain value",
    ),
    "tag of a list": (
        "a: b\nc: !mine [x]\n",
        2,
        "the tag !mine is not allowed in a sheet; write the plain value",
    ),
    "empty": ("", 1, "a sheet is a mapping with the keys 'sheet' and 'facts'"),
    "comment": ("# a\n", 1, "a sheet is a mapping with the keys 'sheet' and 'facts'"),
    "list": ("- a\n- b\n", 1, "a sheet is a mapping with the keys 'sheet' and 'facts'"),
    "word": ("a\n", 1, "a sheet is a mapping with the keys 'sheet' and 'facts'"),
    "depth": ("a: b\nc: " + DEEP[3:], 2, "nested deeper than the 12 levels a sheet may have"),
    "open": ("a: [b\n", 2, "this is no YAML: did not find expected ',' or ']'"),
    "tab": ("a:\n\tb: c\n", 2, "this is no YAML: found character that cannot start any token"),
    "two": (
        "a: b\n---\nc: d\n",
        2,
        "this is no YAML: but found another document",
    ),
    "anchor": ("a: b\nc: &x d\n", 2, tree.ANCHORS),
    "anchor of a list": ("a:\n- &x [1]\n", 2, tree.ANCHORS),
    "anchor of a mapping": ("a:\n- b: 1\n- &x {c: 2}\n", 3, tree.ANCHORS),
    "alias": ("a: &x [1]\nb: *x\n", 1, tree.ANCHORS),
    "alias of nothing": ("a: b\nc: *d\n", 2, tree.ANCHORS),
    "merge": ("a: b\n<<: *c\n", 2, tree.ANCHORS),
    "surrogate": (b"a: b\nc: \xed\xa0\x80\n", 2, "byte 8 is not UTF-8; save it as UTF-8"),
}


@pytest.mark.parametrize(("text", "line", "problem"), WRONG.values(), ids=list(WRONG))
def test_what_is_no_sheet(text: str | bytes, line: int, problem: str, write: Write) -> None:
    assert faults(write(text)) == [(line, problem)]


def test_a_laughing_bomb_of_aliases_is_refused_quickly(write: Write) -> None:
    lines = ["a0: &a0 [x, x]", *(f"a{i}: &a{i} [*a{i - 1}, *a{i - 1}]" for i in range(1, 60))]
    assert faults(write("\n".join(lines))) == [(1, tree.ANCHORS)]


def test_every_fault_is_told_at_once(write: Write) -> None:
    found = faults(write("a: !x y\na: z\nb:\n  c: 1\n  c: 2\n"))
    assert sorted(found) == [
        (1, "the tag !x is not allowed in a sheet; write the plain value"),
        (2, "'a' stands twice, first in line 1; keep one"),
        (5, "'c' stands twice, first in line 4; keep one"),
    ]


def test_bytes_that_are_not_utf8(write: Write) -> None:
    data = "a: b\nc: Ruíz\n".encode("latin-1")
    assert faults(write(data)) == [(2, "byte 10 is not UTF-8; save it as UTF-8")]


def test_control_characters_are_no_text(write: Write) -> None:
    ((_, problem),) = faults(write(b"a: \x00\n"))
    assert problem.startswith("this is no YAML: ")


def test_a_file_that_is_not_there(tmp_path: Path) -> None:
    path = tmp_path / "none.yaml"
    with pytest.raises(SheetError) as caught:
        tree.parse(path)
    problem = "can't be read: No such file or directory"
    assert caught.value.findings == [Finding(path, 0, problem)]
    assert str(caught.value) == f"{path}: {problem}"


def test_a_folder_in_place_of_a_file(tmp_path: Path) -> None:
    assert faults(tmp_path) == [(0, "can't be read: Is a directory")]


def test_a_file_that_may_not_be_read(write: Write, monkeypatch: pytest.MonkeyPatch) -> None:
    def refused(_: Path) -> bytes:
        raise PermissionError(13, "Permission denied")

    path = write("a: b\n")
    monkeypatch.setattr(Path, "read_bytes", refused)
    assert faults(path) == [(0, "can't be read: Permission denied")]


def test_a_file_that_is_too_large(write: Write, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(tree, "LARGEST", 5)
    assert plain(tree.parse(write("a: b\n"))) == {"a": "b"}
    assert faults(write("a: bc\n")) == [(0, "a sheet may have 5 bytes; this one has 6")]


def test_twelve_levels_are_enough(write: Write) -> None:
    assert plain(tree.parse(write("a: " + "[" * 11 + "]" * 11))) != {}
    assert faults(write("a: " + "[" * 12 + "]" * 12)) == [
        (1, "nested deeper than the 12 levels a sheet may have")
    ]
