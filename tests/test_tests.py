"""Tests that can fail: no hidden names, no empty bodies, a test for every module."""

import ast
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest

TESTS = Path(__file__).parent
ROOT = TESTS.parent
MODULES = sorted(TESTS.rglob("test_*.py"))
NAMES = [str(path.relative_to(TESTS)) for path in MODULES]
Function = ast.FunctionDef | ast.AsyncFunctionDef
# Values without behaviour, and modules that the tests of another one reach.
ELSEWHERE = {
    "graph/network/card.py": "graph/network/test_cards.py",
    "viz/boxes.py": "viz/test_layout.py",
    "viz/dates.py": "viz/test_layout.py",
    "viz/inline.py": "viz/test_vendor.py",
    "viz/lanes.py": "viz/test_timeline.py",
    "viz/legend.py": "viz/test_page.py",
    "viz/views.py": "viz/test_article.py",
}


def parsed(path: Path) -> ast.Module:
    return ast.parse(path.read_text("utf-8"))


def functions(tree: ast.AST) -> Iterator[Function]:
    return (node for node in ast.walk(tree) if isinstance(node, Function))


def cases(path: Path) -> list[Function]:
    return [function for function in functions(parsed(path)) if function.name.startswith("test")]


def called(node: ast.AST) -> set[str]:
    """The names of what is called inside a node."""
    calls = [call.func for call in ast.walk(node) if isinstance(call, ast.Call)]
    return {
        func.attr if isinstance(func, ast.Attribute) else getattr(func, "id", "") for func in calls
    }


def asserts(node: ast.AST) -> bool:
    return any(isinstance(part, ast.Assert) for part in ast.walk(node)) or "raises" in called(node)


def checkers(path: Path) -> set[str]:
    """Functions of a module, and of its folders' conftests, that assert for others."""
    folders = [folder for folder in path.parents if folder.is_relative_to(TESTS)]
    files = [path, *(f / "conftest.py" for f in folders if (f / "conftest.py").is_file())]
    return {
        function.name for file in files for function in functions(parsed(file)) if asserts(function)
    }


def empty(function: Function) -> bool:
    body = [node for node in function.body if not isinstance(node, ast.Pass)]
    return all(isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant) for node in body)


@pytest.mark.parametrize("path", MODULES, ids=NAMES)
def test_no_test_hides_another(path: Path) -> None:
    for scope in ast.walk(parsed(path)):
        if isinstance(scope, ast.Module | ast.ClassDef):
            names = [node.name for node in scope.body if isinstance(node, Function)]
            assert [name for name, times in Counter(names).items() if times > 1] == []


@pytest.mark.parametrize("path", MODULES, ids=NAMES)
def test_every_test_asserts(path: Path) -> None:
    found = cases(path)
    assert found
    helpers = checkers(path) - {test.name for test in found}
    silent = [test.name for test in found if not asserts(test) and not helpers & called(test)]
    assert silent == []


@pytest.mark.parametrize("path", MODULES, ids=NAMES)
def test_no_test_is_empty(path: Path) -> None:
    assert [test.name for test in cases(path) if empty(test)] == []


@pytest.mark.parametrize("path", MODULES, ids=NAMES)
def test_no_assertion_is_always_true(path: Path) -> None:
    """A tuple, a generator, a string and a lambda are true whatever they hold."""
    always = ast.Tuple | ast.GeneratorExp | ast.JoinedStr | ast.Lambda
    asserted = [node.test for node in ast.walk(parsed(path)) if isinstance(node, ast.Assert)]
    wrong = [node.lineno for node in asserted if isinstance(node, always)]
    assert wrong == []
    assert [node.lineno for node in asserted if isinstance(node, ast.Constant)] == []


@pytest.mark.parametrize("path", MODULES, ids=NAMES)
def test_every_test_is_typed(path: Path) -> None:
    assert [test.name for test in cases(path) if test.returns is None] == []


def test_every_module_has_its_tests() -> None:
    rooms = (ROOT / "graph", ROOT / "desk", ROOT / "viz")
    modules = [path for room in rooms for path in room.rglob("*.py")]
    names = {str(path.relative_to(ROOT)) for path in modules if path.name != "__init__.py"}
    own = {name: str(Path(name).with_name(f"test_{Path(name).name}")) for name in names}
    missing = [name for name in names if not (TESTS / (own | ELSEWHERE)[name]).is_file()]
    assert sorted(missing) == []
    assert set(ELSEWHERE) <= names


@pytest.mark.parametrize(
    ("body", "asserting", "bare"),
    [
        ("assert x", True, False),
        ("with pytest.raises(E): f()", True, False),
        ("f()", False, False),
        ("pass", False, True),
        ("'assert x'", False, True),
        ("...", False, True),
    ],
)
def test_the_guard_itself(body: str, asserting: bool, bare: bool) -> None:
    (function,) = functions(ast.parse(f"def test_x():\n    {body}\n"))
    assert (asserts(function), empty(function)) == (asserting, bare)
