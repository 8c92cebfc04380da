"""bilateral chain, once right in each form and once wrong."""

from pathlib import Path

import pytest
from bilateral.cli import main
from click.testing import CliRunner, Result


def run(*args: str | Path) -> Result:
    return CliRunner().invoke(main, [str(arg) for arg in args])


@pytest.mark.parametrize("form", ["text", "csv", "json", "md"])
def test_a_chain(built: Path, form: str) -> None:
    result = run("chain", "jpn-kor", "--store", built, "-f", form)
    assert (result.exit_code, result.stderr) == (0, "")
    assert "2019-11-23" in result.stdout


def test_into_a_file(built: Path, tmp_path: Path) -> None:
    target = tmp_path / "chain.txt"
    result = run("chain", "gsomia", "--store", built, "-o", target)
    assert (result.exit_code, result.stdout) == (0, "")
    assert "5. expires 2019-11-23: General Security" in target.read_text("utf-8")


def test_before_it_was_told(built: Path) -> None:
    result = run(
        "chain", "measure:jpn-export-curbs-2019", "--known-on", "2019-08-28", "--store", built
    )
    told = "Error: no source published by 2019-08-28 tells of measure:jpn-export-curbs-2019\n"
    assert (result.exit_code, result.stdout, result.stderr) == (1, "", told)


def test_a_wrong_name(built: Path) -> None:
    result = run("chain", "JPN-KORR", "--store", built)
    told = "Error: no polity is called 'KORR'; did you mean 'KOR'?\n"
    assert (result.exit_code, result.stdout, result.stderr) == (1, "", told)
