"""Errors in one sentence."""

from pathlib import Path

from bilateral.graph.errors import BilateralError, Finding, QueryError, SheetError, StoreError

SHEET = Path("a.yaml")


def test_a_finding_says_where() -> None:
    assert str(Finding(SHEET, 7, "wrong")) == "a.yaml:7: wrong"
    assert str(Finding(SHEET, 0, "wrong")) == "a.yaml: wrong"
    assert str(Finding(SHEET, 7, "odd", grave=False)) == "a.yaml:7: note: odd"
    assert str(Finding(SHEET, 0, "odd", grave=False)) == "a.yaml: note: odd"


def test_findings_sort_by_file_and_line() -> None:
    found = [
        Finding(Path("b"), 1, "x"),
        Finding(Path("a"), 10, "x"),
        Finding(Path("a"), 9, "y"),
        Finding(Path("a"), 9, "x"),
    ]
    assert [str(finding) for finding in sorted(found)] == ["a:9: x", "a:9: y", "a:10: x", "b:1: x"]


def test_an_error_of_sheets_has_a_line_for_each_finding() -> None:
    findings = [Finding(SHEET, 1, "x"), Finding(SHEET, 2, "y")]
    error = SheetError(findings)
    assert str(error) == "a.yaml:1: x\na.yaml:2: y"
    assert error.findings == findings


def test_all_errors_have_one_root() -> None:
    assert {error.__base__ for error in (SheetError, StoreError, QueryError)} == {BilateralError}
