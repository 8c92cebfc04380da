"""The same input gives the same bytes: in other processes, with other hashes, in another order."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
import yaml

ROOM = Path(__file__).parent / "graph" / "sheets-of-tests"
NAME = "sample-post-2001-05-08"
FORMS = ["turtle", "trig", "nquads", "ntriples", "jsonld", "rdfxml", "graphml", "gexf"]
FILES = ["bilateral.json", "graph.trig", "graph.ttl", "index.html"]
MADE = """
import sys
from bilateral.cli import main
from pathlib import Path
sheet, texts, out, forms = sys.argv[1], sys.argv[2], Path(sys.argv[3]), sys.argv[4].split()
main(["build", sheet, "-o", str(out), "--articles", texts], standalone_mode=False)
for form in forms:
    args = ["export", "-f", form, "--store", str(out), "-o", str(out / form)]
    main(args, standalone_mode=False)
csv = ["export", "-f", "csv", "--store", str(out), "-o", str(out)]
main(csv, standalone_mode=False)
main(["stats", "--store", str(out), "-o", str(out / "stats")], standalone_mode=False)
"""


def shuffled(path: Path) -> None:
    """The sheet with its facts, its passages and its keys the other way round."""
    text = (ROOM / f"{NAME}.yaml").read_text("utf-8")
    document = yaml.load(text, yaml.BaseLoader)  # noqa: S506  strings stay strings, nothing is made
    document["facts"] = [_turned(fact) for fact in reversed(document["facts"])]
    path.write_text(yaml.safe_dump(document, sort_keys=False, allow_unicode=True), "utf-8")


def _turned(value: object) -> object:
    if isinstance(value, dict):
        return {key: _turned(value[key]) for key in reversed(value)}
    if isinstance(value, list):
        return [_turned(item) for item in reversed(value)]
    return value


def made(sheet: Path, out: Path, seed: int) -> Path:
    command = [sys.executable, "-c", MADE, sheet, ROOM / "texts", out, " ".join(FORMS)]
    env = os.environ | {"PYTHONHASHSEED": str(seed)}
    subprocess.run(list(map(str, command)), env=env, check=True, capture_output=True)
    return out


@pytest.fixture(scope="module")
def runs(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Path]:
    """Two builds, in folders of other names, of the sheet and of the sheet turned round."""
    one, two = (tmp_path_factory.mktemp(name) for name in ("one", "the-other"))
    (one / f"{NAME}.yaml").write_bytes((ROOM / f"{NAME}.yaml").read_bytes())
    shuffled(two / f"{NAME}.yaml")
    return (
        made(one / f"{NAME}.yaml", one / "out", 0),
        made(two / f"{NAME}.yaml", two / "elsewhere", 1),
    )


@pytest.mark.parametrize("name", [*FILES, *FORMS, "nodes.csv", "edges.csv", "stats"])
def test_bytes_are_the_same(name: str, runs: tuple[Path, Path]) -> None:
    one, two = ((run / name).read_bytes() for run in runs)
    assert len(one) > 50
    assert one == two


@pytest.mark.parametrize("name", [*FILES, *FORMS, "nodes.csv", "edges.csv"])
def test_files_name_no_place_of_this_machine(name: str, runs: tuple[Path, Path]) -> None:
    for run in runs:
        text = (run / name).read_bytes()
        assert str(run).encode() not in text
        assert str(ROOM).encode() not in text


def test_the_turned_sheet_is_another_file(runs: tuple[Path, Path]) -> None:
    one, two = (run.parent / f"{NAME}.yaml" for run in runs)
    assert one.read_bytes() != two.read_bytes()
