"""The command `due`: its forms, its options, its mistakes."""

import json
from pathlib import Path

import pytest
from bilateral.cli import main
from click.testing import CliRunner, Result

EXPECTED = """\
what,date,until,days,thing,name,state,told,note
planned,2019-09-24,2019-09-30,26,event:55f2462592bb776c,South Korea's Foreign Ministry to seek \
backing abroad at the General Assembly,planned,2019-08-29,
ends,2019-11-23,,86,agreement:gsomia-kor-jpn,General Security of Military Information Agreement,\
in-force,2019-08-29,
announced,,,,measure:kor-gsomia-withdrawal-2019,South Korea's withdrawal from the military \
intelligence pact,announced,2019-08-29,
"""


@pytest.fixture(scope="module")
def store(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("due") / "out"
    assert CliRunner().invoke(main, ["build", "-o", str(folder)]).exit_code == 0
    return folder


def run(store: Path, *args: str) -> Result:
    return CliRunner().invoke(main, ["due", "--store", str(store), *args])


def test_csv_of_a_pair(store: Path) -> None:
    found = run(store, "--dyad", "kor-japan", "-f", "csv")
    assert found.exit_code == 0
    rows = [
        line.split(',"source:')[0].removesuffix(",evidence") for line in found.output.split("\n")
    ]
    assert [row.rstrip("\r") for row in rows] == EXPECTED.split("\n")
    assert '"source:korea-herald-2019-08-29#char=2299,2383; ' in found.output


def test_json_says_what_is_past_due(store: Path) -> None:
    found = json.loads(run(store, "--on", "2019-12-01", "-f", "json").output)
    assert [line["what"] for line in found] == ["past due", "past due", "announced"]
    assert found[1] == {
        "what": "past due",
        "date": "2019-09-24",
        "until": "2019-09-30",
        "days": -62,
        "thing": "event:86cc2af4e19a9926",
        "name": "Session of the United Nations General Assembly in New York",
        "state": "planned",
        "told": "2019-08-29",
        "note": "no source tells that it took place",
        "evidence": ["source:korea-herald-2019-08-29#char=3891,3972"],
    }


def test_a_table_in_a_file(store: Path, tmp_path: Path) -> None:
    path = tmp_path / "due.txt"
    found = run(store, "--within", "12w", "-o", str(path))
    assert (found.exit_code, found.output) == (0, "")
    lines = path.read_text("utf-8").splitlines()
    assert lines[0].split()[:4] == ["what", "date", "until", "days"]
    assert [line.split()[0] for line in lines[2:]] == ["planned", "planned", "announced"]


def test_nothing_was_known_before(store: Path) -> None:
    found = run(store, "--on", "2019-08-29", "--known-on", "2019-08-28", "-f", "json")
    assert (found.exit_code, found.output) == (0, "[]\n")


@pytest.mark.parametrize(
    ("args", "told"),
    [
        (("--within", "soon"), "'soon' is no length of time; write 90d, 12w, 6m or 1y"),
        (("--within", "9999y"), "9999y after 2019-08-29 is beyond the year 9999"),
        (("--dyad", "JPN"), "'JPN' is no pair; write two polities as JPN-KOR"),
        (("--on", "2019-08"), "'2019-08' is no day; write it as 2019-08-29"),
    ],
)
def test_a_mistake_is_one_sentence(store: Path, tmp_path: Path, args: list[str], told: str) -> None:
    path = tmp_path / "due.csv"
    found = run(store, *args, "-o", str(path))
    assert (found.exit_code, found.output) == (1, f"Error: {told}\n")
    assert not path.exists()
