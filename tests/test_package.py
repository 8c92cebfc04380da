"""What the wheel holds: every room and every data file."""

import tomllib
from pathlib import Path

ROOT = Path(__file__).parents[1]
SETUP = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["tool"]["setuptools"]
ROOMS = ("extract", "graph", "desk", "ontology", "data", "viz", "commands")
DATA = {".yaml", ".rq", ".ttl", ".jsonld", ".html", ".css", ".js"}


def test_every_folder_of_code_is_a_package() -> None:
    inits = {path.parent for room in ROOMS for path in (ROOT / room).rglob("__init__.py")}
    folders = {".".join(("bilateral", *path.relative_to(ROOT).parts)) for path in inits}
    assert sorted(SETUP["packages"]) == sorted({"bilateral", *folders})


def test_every_data_file_is_packaged() -> None:
    patterns = SETUP["package-data"]
    packaged = {
        path
        for package, globs in patterns.items()
        for glob in globs
        for path in ROOT.joinpath(*package.split(".")[1:]).glob(glob)
    }
    files = {path for room in ROOMS for path in (ROOT / room).rglob("*") if path.suffix in DATA}
    files |= set((ROOT / "data" / "articles").iterdir())
    assert files - packaged == set()


def test_the_model_is_packaged_whole_and_small_enough() -> None:
    model = ROOT / "extract" / "model"
    files = {path for path in model.rglob("*") if path.is_file()}
    assert {path.name for path in files} >= {"meta.json", "config.cfg", "tokenizer"}
    assert files <= set(ROOT.joinpath("extract").glob("model/**/*"))
    assert sum(path.stat().st_size for path in files) < 20_000_000


def test_code_imports_only_what_lies_below_it() -> None:
    above = {
        "ontology": ROOMS,
        "data": ROOMS,
        "extract": ("graph", "desk", "ontology", "viz", "commands"),
        "graph": ("extract", "desk", "viz", "commands"),
        "desk": ("data", "extract", "viz", "commands"),
        "viz": ("data", "extract", "ontology", "commands"),
    }
    for room, banned in above.items():
        for path in (ROOT / room).rglob("*.py"):
            text = path.read_text("utf-8")
            for other in banned:
                for dots in ("..", "..."):
                    assert f"from {dots}{other}" not in text, path
                    assert f"from {dots} import {other}" not in text, path
