"""The command `timeline`: its forms, its options, its mistakes."""

import csv
import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from bilateral.cli import main
from bilateral.commands import timeline as module
from bilateral.desk.timeline import COLUMNS
from bilateral.graph.errors import BilateralError
from click.testing import CliRunner, Result


@pytest.fixture(scope="module")
def store(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("timeline") / "out"
    assert CliRunner().invoke(main, ["build", "-o", str(folder)]).exit_code == 0
    return folder


def run(store: Path, *args: str) -> Result:
    return CliRunner().invoke(main, ["timeline", "--store", str(store), *args])


def test_csv_has_every_column(store: Path) -> None:
    found = run(store, "--dyad", "south korea-JPN", "--to", "2018-10", "-f", "csv")
    rows = list(csv.DictReader(found.output.splitlines()))
    assert tuple(rows[0]) == COLUMNS
    assert [(row["start"], row["precision"], row["name"]) for row in rows[:2]] == [
        ("1965", "year", "Normalization treaty of 1965 between South Korea and Japan"),
        ("2018", "year", "South Korean Supreme Court rulings on forced labor, 2018"),
    ]
    herald = "source:korea-herald-2019-08-29"
    assert rows[0]["evidence"] == f"{herald}#char=2122,2224; {herald}#char=2209,2255"


def test_json_keeps_lists_and_numbers(store: Path) -> None:
    rows = json.loads(run(store, "--from", "2019-09-24", "-f", "json").output)
    planned = next(row for row in rows if row["state"] == "planned" and row["what"] == "meeting")
    assert (planned["start"], planned["end"], planned["score"]) == ("2019-09-24", "2019-09-30", 4.0)
    assert planned["evidence"] == ["source:korea-herald-2019-08-29#char=3891,3972"]


def test_a_page_by_the_name_of_its_file(store: Path, tmp_path: Path) -> None:
    file = tmp_path / "timeline.html"
    found = run(store, "--dyad", "JPN-KOR", "--lanes", "kind", "-o", str(file))
    assert (found.exit_code, found.output) == (0, "")
    text = file.read_text("utf-8")
    assert "<title>Japan – South Korea, as of 2019-08-29</title>" in text
    assert '"by":"kind"' in text
    assert run(store, "--dyad", "JPN-KOR", "--lanes", "kind", "-f", "html").output == text


def test_a_table_for_people(store: Path) -> None:
    found = run(store, "--dyad", "JPN-KOR")
    assert found.output.split()[:7] == [
        *("start", "end", "what", "name"),
        "by",
        "state",
        "evidence",
    ]


def test_known_before_any_source_is_nothing(store: Path) -> None:
    found = run(store, "--known-on", "2019-08-28", "--on", "2019-08-28", "-f", "json")
    assert (found.exit_code, found.output) == (0, "[]\n")


@pytest.mark.parametrize(
    ("args", "told"),
    [
        (("--dyad", "JPN-KOX"), "no polity is called 'KOX'"),
        (("--dyad", "JPN"), "'JPN' is no pair; write two polities as JPN-KOR"),
        (("--from", "2019-13"), "'2019-13' is no date"),
        (("--from", "2020", "--to", "2019"), "2020 comes after 2019; give the earlier day first"),
        (("--on", "2019"), "'2019' is no day; write it as 2019-08-29"),
    ],
)
def test_mistakes_are_one_sentence(
    store: Path, tmp_path: Path, args: tuple[str, ...], told: str
) -> None:
    file = tmp_path / "x.html"
    found = run(store, *args, "-o", str(file))
    assert found.exit_code == 1
    assert found.output.startswith(f"Error: {told}")
    assert found.output.count("\n") == 1
    assert not file.exists()


def test_too_many_entries_for_a_page(store: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "LARGEST", {"html": ("page", 21), "table": ("table", 20)})
    found = run(store, "--dyad", "JPN-KOR", "-f", "html")
    assert found.exit_code == 1
    assert found.output == (
        "Error: 22 entries are too many for a page, which holds 21;"
        " narrow them by --dyad, --from and --to, or take csv or json (-f), which hold all\n"
    )
    told = run(store, "--dyad", "JPN-KOR").output
    assert told.startswith("Error: 22 entries are too many for a table, which holds 20; narrow")
    assert len(run(store, "--dyad", "JPN-KOR", "-f", "csv").output.splitlines()) == 23


def test_too_many_in_a_whole_store_are_counted_first(
    store: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "LARGEST", {"table": ("table", 20)})
    monkeypatch.setattr("bilateral.desk.timeline.listing", None)
    found = run(store)
    assert found.exit_code == 1
    assert found.output.startswith(
        "Error: more than 20 entries are too many for a table, which holds 20; narrow"
    )


def test_an_error_midway_leaves_nothing_on_standard_output(
    store: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def breaking(*_: object) -> Iterator[bytes]:
        yield b"start,end\n"
        raise BilateralError("the store broke")

    monkeypatch.setattr("bilateral.desk.forms.parts", breaking)
    found = run(store, "-f", "csv")
    assert (found.exit_code, found.stdout) == (1, "")
    assert found.stderr == "Error: the store broke\n"
