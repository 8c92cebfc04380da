"""`claims` and `demands` from the command line."""

import json
from pathlib import Path

import pytest
from bilateral.cli import main
from click.testing import CliRunner


@pytest.fixture(scope="module")
def out(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("built") / "out"
    assert CliRunner().invoke(main, ["build", "-o", str(folder)]).exit_code == 0
    return folder


def asked(out: Path, *args: str) -> list[dict[str, object]]:
    done = CliRunner().invoke(main, [*args, "-f", "json", "--store", str(out)])
    assert done.exit_code == 0, done.output
    found: list[dict[str, object]] = json.loads(done.stdout)
    return found


def test_claims_of_a_pair(out: Path) -> None:
    assert len(asked(out, "claims", "--dyad", "Japan-South Korea")) == 17
    assert asked(out, "claims", "--about", "measure:kor-gsomia-withdrawal-2019")[0] == {
        "who": "Japan; Kenji Kanasugi",
        "stance": "hopes",
        "content": "South Korea may yet think again about leaving the intelligence pact",
        "about": "South Korea's withdrawal from the military intelligence pact",
        "reported": "The Korea Herald",
        "published": "2019-08-29",
        "evidence": ["source:korea-herald-2019-08-29#char=2437,2532"],
        "claim": "claim:d52873150bd432cc",
    }


def test_contested_claims_side_by_side(out: Path) -> None:
    found = asked(out, "claims", "--contested")
    assert [line["contest"] for line in found] == [1, 1, 1, 1, 2, 3]
    assert (found[4]["oneWho"], found[4]["twoWho"]) == ("Kenji Kanasugi", "South Korea")


def test_open_demands(out: Path) -> None:
    found = asked(out, "demands", "--open", "--dyad", "KOR-JPN", "--on", "2019-12-01")
    assert [line["open"] for line in found] == ["yes"] * 4
    assert found[1]["answers"] == [
        "2019-08-29 reject: Kim gives no sign that South Korea will think again"
    ]


def test_a_wrong_pair_is_a_sentence(out: Path) -> None:
    done = CliRunner().invoke(main, ["claims", "--dyad", "JPN-KORR", "--store", str(out)])
    assert done.exit_code == 1
    assert done.stderr.startswith("Error: no polity is called 'KORR'; did you mean 'KOR'")
