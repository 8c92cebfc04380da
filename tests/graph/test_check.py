"""Every kind of finding, word by word: check/<case>/sheet.yaml gives expected.txt."""

from collections.abc import Iterator
from contextlib import chdir
from pathlib import Path

import pytest
from bilateral import data
from bilateral.graph import check
from bilateral.graph.names import Names
from bilateral.graph.sheets import reading

ROOM = Path(__file__).parent / "check"
CASES = sorted(path.parent.name for path in ROOM.glob("*/sheet.yaml"))


@pytest.fixture(scope="module", autouse=True)
def read_once() -> Iterator[None]:
    """The registry, read once for all cases under the usual base."""
    read, known = reading.registry, reading.registry(Names())
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(reading, "registry", lambda n: known if n == Names() else read(n))
        yield


def found(case: str) -> str:
    with chdir(ROOM):
        findings = check.check([Path(case) / "sheet.yaml"], Names(), Path("texts"))
        return "".join(f"{finding}\n" for finding in findings)


@pytest.mark.parametrize("case", CASES)
def test_findings_are_those_expected(case: str) -> None:
    assert found(case) == (ROOM / case / "expected.txt").read_text("utf-8")


def test_there_are_cases() -> None:
    assert len(CASES) > 25
    assert found("right") == ""


def test_findings_of_many_sheets_come_in_order() -> None:
    paths = [ROOM / case / "sheet.yaml" for case in ("unknown-term", "impossible-date")]
    findings = check.check([*paths, paths[0]], Names())
    assert [(finding.path, finding.line) for finding in findings] == [
        (ROOM / "impossible-date" / "sheet.yaml", 15),
        (ROOM / "unknown-term" / "sheet.yaml", 16),
    ]


def test_sheets_may_refer_to_each_other(tmp_path: Path) -> None:
    head = "sheet: source:{0}\nfacts:\n- {{id: source:{0}, type: Source, label: {0}}}\n"
    one, two = tmp_path / "one.yaml", tmp_path / "two.yaml"
    one.write_text(head.format("one") + "- {id: body:x, type: Bureau, label: X, unitOf: body:y}\n")
    two.write_text(head.format("two") + "- {id: body:y, type: Company, label: Y}\n")
    assert check.check([one, two], Names()) == []
    assert [str(finding) for finding in check.check([one], Names())] == [
        f"{one}:4: nothing declares 'body:y'; did you mean 'body:x'?"
    ]


def test_findings_do_not_depend_on_the_base() -> None:
    path = ROOM / "status-not-in-scheme" / "sheet.yaml"
    moved = check.check([path], Names("https://data.example/"))
    assert moved == check.check([path], Names())


def test_the_registry_can_be_checked_like_any_sheet() -> None:
    assert check.check(data.registry()[:1], Names()) != []
    assert [f for f in check.check(data.registry(), Names()) if f.grave] == []
