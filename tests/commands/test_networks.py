"""bilateral rank and bilateral groups, right in each form and wrong."""

from pathlib import Path

import pytest
from bilateral.cli import main
from click.testing import CliRunner, Result


def run(*args: str | Path) -> Result:
    return CliRunner().invoke(main, [str(arg) for arg in args])


@pytest.mark.parametrize("command", ["rank", "groups"])
@pytest.mark.parametrize("form", ["text", "csv", "json", "md"])
@pytest.mark.parametrize("projection", ["polities", "agents", "all"])
def test_every_form_names_the_projection(
    built: Path, command: str, form: str, projection: str
) -> None:
    result = run(command, "--projection", projection, "--store", built, "-f", form)
    assert (result.exit_code, result.stderr) == (0, "")
    assert projection in result.stdout
    assert "South Korea" in result.stdout


def test_a_pair_by_name(built: Path) -> None:
    result = run("rank", "--projection", "polities", "--dyad", "china-japan", "--store", built)
    assert "\n2 things, 1 tie.\n" in result.stdout


@pytest.mark.parametrize(
    ("args", "told"),
    [
        (("--dyad", "JPN-KORR"), "Error: no polity is called 'KORR'; did you mean 'KOR'?\n"),
        (("--weight", "facts"), "Error: the weight facts is that of the projection 'all'\n"),
        (("--kind", "contry"), "did you mean 'Country'?\n"),
    ],
)
def test_what_is_wrong(built: Path, args: tuple[str, ...], told: str) -> None:
    result = run("rank", *args, "--store", built)
    assert (result.exit_code, result.stdout) == (1, "")
    assert result.stderr.endswith(told)
