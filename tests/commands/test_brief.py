"""The command `brief`: sides, days, forms, mistakes."""

import json
from pathlib import Path

import pytest
from bilateral import data
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


def drafted(folder: Path, confidence: str) -> Path:
    """A store of the shipped sheet with a confidence on Japan's curbs."""
    (sheet,) = (path for path in data.sheets() if path.stem == "korea-herald-2019-08-29")
    head = "- id: measure:jpn-export-curbs-2019\n"
    text = sheet.read_text("utf-8").replace(head, f"{head}  confidence: {confidence}\n")
    (folder / "sheet.yaml").write_text(text, "utf-8")
    words = ["build", str(folder / "sheet.yaml"), "-o", str(folder / "out")]
    assert CliRunner().invoke(main, words).exit_code == 0
    return folder / "out"


def test_unsure_drafts_are_left_out(built: Path, tmp_path: Path) -> None:
    store = drafted(tmp_path, "0.45")
    whole, line = run(built, "JPN", "KOR").output, "1 draft with a confidence below 0.5 left out;"
    assert line not in whole
    found = run(store, "JPN", "KOR").output
    assert line in found
    curbs = "- Japan's curbs on exports of chip and display materials to South Korea: in force"
    assert (curbs in whole, curbs in found) == (True, False)
    assert run(store, "JPN", "KOR", "--min-confidence", "0.45").output == whole


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
        (("JPN", "KOR", "--min-confidence", "2"), "2.0 is not in the range 0<=x<=1."),
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
