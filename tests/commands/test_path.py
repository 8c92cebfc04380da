"""bilateral path, once right in each form and once wrong."""

from pathlib import Path

import pytest
from bilateral.cli import main
from click.testing import CliRunner, Result


def run(*args: str | Path) -> Result:
    return CliRunner().invoke(main, [str(arg) for arg in args])


@pytest.mark.parametrize("form", ["text", "csv", "json", "md"])
def test_a_path(built: Path, form: str) -> None:
    result = run("path", "kim jung-han", "GSOMIA", "--store", built, "-f", form, "--best", "1")
    assert (result.exit_code, result.stderr) == (0, "")
    assert "Kim Jung-han actor of: Kim gives no sign" in result.stdout


@pytest.mark.parametrize(
    ("args", "code", "told"),
    [
        (("KOR", "korea"), 1, "Error: 'country:KOR' is given twice; a path takes two things"),
        (("KOR", "Japn"), 1, "did you mean 'Japan'?"),
        (("KOR", "JPN", "--known-on", "soon"), 1, "Error: 'soon' is no day"),
        (("KOR", "JPN", "--best", "0"), 2, "Invalid value for '--best'"),
    ],
)
def test_what_is_wrong(built: Path, args: tuple[str, ...], code: int, told: str) -> None:
    result = run("path", *args, "--store", built)
    assert (result.exit_code, result.stdout) == (code, "")
    assert told in result.stderr
