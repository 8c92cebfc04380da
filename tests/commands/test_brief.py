"""The command `brief`: sides, days, forms, mistakes."""

import json
from pathlib import Path

import pytest
from bilateral.cli import main
from click.testing import CliRunner, Result


def run(store: Path, *args: str) -> Result:
    return CliRunner().invoke(main, ["brief", "--store", str(store), *args])


@pytest.mark.parametrize(
    "sides", [("JPN", "KOR"), ("kor-jpn",), ("south korea", "Japan"), ("dyad:JPN-KOR",)]
)
def test_a_pair_by_any_name(built: Path, sides: tuple[str, ...]) -> None:
    found = run(built, *sides)
    assert found.exit_code == 0
    assert found.output.startswith("Japan – South Korea\n\nAs of 2019-08-29. All sources; ")


def test_days_and_json(built: Path) -> None:
    asked = ("--on", "2019-12-01", "--since", "2019-09-01", "--known-on", "2019-09-01")
    found = json.loads(run(built, "JPN", "KOR", *asked, "-f", "json").output)
    assert [found["on"], found["known_on"], found["news"]["since"]] == list(asked[1::2])[:1] + [
        "2019-09-01"
    ] * 2


@pytest.mark.parametrize(("form", "start"), [("html", b"<!DOCTYPE html>"), ("md", b"# Japan")])
def test_a_file_is_written_whole(built: Path, tmp_path: Path, form: str, start: bytes) -> None:
    out = tmp_path / "brief"
    found = run(built, "JPN", "KOR", "-f", form, "-o", str(out))
    assert (found.exit_code, found.output) == (0, "")
    assert out.read_bytes().startswith(start)


@pytest.mark.parametrize(
    ("args", "problem"),
    [
        (("JPN", "JPN"), "'JPN' and 'JPN' are the same; a pair takes two polities"),
        (("JPN", "Koria"), "no polity is called 'Koria'; did you mean 'Korea'?"),
        (("JPN",), "'JPN' is no pair; write two polities as JPN-KOR"),
        (("JPN", "KOR", "CHN"), "a brief takes two polities or a pair, not 3 words."),
        (("JPN", "KOR", "--since", "2019"), "'2019' is no day; write it as 2019-08-29"),
        (("JPN", "KOR", "--since", "2020-01-01"), "changes since 2020-01-01 lie after the day"),
        (("JPN", "KOR", "--on", "today"), "'today' is no day; write it as 2019-08-29"),
    ],
)
def test_mistakes_are_told_in_a_sentence(
    built: Path, tmp_path: Path, args: tuple[str, ...], problem: str
) -> None:
    out = tmp_path / "brief.html"
    found = run(built, *args, "-f", "html", "-o", str(out))
    assert found.exit_code in {1, 2}
    assert problem in found.output
    assert not out.exists()
