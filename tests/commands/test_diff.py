"""`diff` from the command line: what it says and how it ends."""

from pathlib import Path

from bilateral.cli import main
from click.testing import CliRunner, Result


def run(*args: str | Path) -> Result:
    return CliRunner().invoke(main, ["diff", *map(str, args)])


def test_same_and_different_files(tmp_path: Path) -> None:
    old, new = tmp_path / "old.nq", tmp_path / "new.nq"
    old.write_text('<urn:a> <urn:b> "x" <urn:g> .\n')
    new.write_text('<urn:a> <urn:b> "y" <urn:g> .\n')
    same = run(old, old)
    assert (same.exit_code, same.stdout) == (0, "nothing differs\n")
    differs = run(old, new, "-f", "patch")
    told = 'TX .\nD <urn:a> <urn:b> "x" <urn:g> .\nA <urn:a> <urn:b> "y" <urn:g> .\nTC .\n'
    assert (differs.exit_code, differs.stdout) == (1, told)


def test_wrong_usage_ends_with_two(tmp_path: Path) -> None:
    done = run(tmp_path / "none", tmp_path)
    assert done.exit_code == 2
    assert done.stderr.splitlines()[-1].startswith("Error: there is no ")


def test_another_base_is_refused(tmp_path: Path) -> None:
    for name, base in (("a", "https://a.example/"), ("b", "https://b.example/")):
        args = ["build", "-o", str(tmp_path / name), "--base", base]
        assert CliRunner().invoke(main, args).exit_code == 0
    done = run(tmp_path / "a", tmp_path / "b")
    assert done.exit_code == 2
    assert done.stderr.endswith("b.example/; build both with the same --base\n")
