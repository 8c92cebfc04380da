"""The command `tension`: its forms, its options, its mistakes."""

import json
from pathlib import Path

import pytest
from bilateral.cli import main
from click.testing import CliRunner, Result

BARE = """\
period,value,count,left out
2019-07,-6,1,
2019-08,-1,11,
,,4,undated
"""


@pytest.fixture(scope="module")
def store(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("tension") / "out"
    assert CliRunner().invoke(main, ["build", "-o", str(folder)]).exit_code == 0
    return folder


def run(store: Path, *args: str | Path) -> Result:
    return CliRunner().invoke(main, ["tension", "--store", str(store), *map(str, args)])


def right(store: Path, *args: str | Path) -> str:
    found = run(store, *args)
    assert (found.exit_code, found.stderr) == (0, "")
    return found.stdout_bytes.decode()


def test_csv_of_a_pair(store: Path) -> None:
    rows = right(store, "--dyad", "kor-japan", "-f", "csv").splitlines()
    assert "".join(",".join(row.split(",")[1:5]) + "\n" for row in rows) == BARE


def test_json_of_all_pairs(store: Path) -> None:
    found = json.loads(right(store, "-f", "json", "--by", "day", "--from", "2019-08-28"))
    told = {one["dyad"]: [point["value"] for point in one["points"]] for one in found}
    assert told == {
        "dyad:JPN-KOR": [-6.0, -4.0],
        "dyad:CHN-JPN": [0.0, 0.0],
        "dyad:CHN-KOR": [0.0, 0.0],
        "dyad:KOR-UN": [],
    }


def test_days_and_formulas(store: Path) -> None:
    asked = ("--dyad", "JPN-KOR", "-f", "json", "--on", "2019-08-28", "--formula", "ewm")
    (found,) = json.loads(right(store, *asked, "--half-life", "31d", "--to", "2020"))
    assert [point["value"] for point in found["points"]] == [-6.0, 0.0]
    assert (found["formula"], found["half_life"]) == ("ewm", 31.0)
    assert json.loads(right(store, *asked, "--known-on", "2019-08-28"))[0]["points"] == []


@pytest.mark.parametrize(
    ("name", "begin"), [("a.html", "<!DOCTYPE html>"), ("a.svg", "<svg "), ("a.json", "[\n {")]
)
def test_the_output_says_the_form(store: Path, tmp_path: Path, name: str, begin: str) -> None:
    path = tmp_path / name
    assert right(store, "--dyad", "JPN-KOR", "-o", path) == ""
    assert path.read_text("utf-8").startswith(begin)
    form = path.suffix.removeprefix(".")
    assert right(store, "--dyad", "JPN-KOR", "-f", form) == path.read_text("utf-8")


def test_a_table_is_what_people_get(store: Path) -> None:
    lines = right(store, "--dyad", "JPN-KOR").splitlines()
    assert lines[0].split() == ["pair", "period", "value", "count", "left", "out", "events"]
    assert len(lines) == 5


@pytest.mark.parametrize(
    ("args", "told"),
    [
        (["--dyad", "JPN-KRO"], "no polity is called 'KRO'"),
        (["--half-life", "30d"], "a half-life goes with the formula ewm; sum has none"),
        (["--formula", "ewm", "--half-life", "1m"], "'1m' is no half-life; write days or weeks"),
        (["--from", "soon"], "'soon' is no date; write 2019, 2019-08 or 2019-08-29"),
        (["--from", "2019-08", "--to", "2019-07"], "from 2019-08 to 2019-07 ends before it begins"),
        (["--by", "day", "--from", "0001"], "by day makes more than 50,000 points"),
        (["--on", "2019-08"], "'2019-08' is no day"),
        (["--by", "year"], "'year' is not one of"),
    ],
)
def test_mistakes(store: Path, tmp_path: Path, args: list[str], told: str) -> None:
    path = tmp_path / "never.html"
    found = run(store, *args, "-o", path)
    assert found.exit_code != 0
    assert told in found.stderr
    assert not path.exists()
