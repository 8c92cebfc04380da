"""Gold is counted once, and what is missing is said."""

from pathlib import Path

import pytest
from bilateral.benchmarks.folders import Gold

ROOT = Path(__file__).parents[2]


NAMES = ("names", "names-apart")
APART = ("fresh", "test", "last")


def gold(*names: str) -> list[Gold]:
    return [Gold.of(ROOT / "benchmarks" / "gold" / name) for name in names]


def test_no_article_is_in_two_folders_of_gold() -> None:
    every = {path.name for path in (ROOT / "benchmarks" / "gold").iterdir() if path.is_dir()}
    for names in (sorted(every - {*NAMES}), (*NAMES, *APART)):
        parts = gold(*names)
        assert len(Gold.together(parts).files) == sum(len(part.files) for part in parts)


def test_gold_that_would_count_twice_is_refused(tmp_path: Path) -> None:
    for name in ("one", "two"):
        (tmp_path / name).mkdir()
        (tmp_path / name / "story.json").write_text("{}")
    parts = [Gold.of(tmp_path / name) for name in ("one", "two")]
    with pytest.raises(SystemExit, match="coded in more than one folder of gold: story"):
        Gold.together(parts)


def test_an_empty_folder_is_refused(tmp_path: Path) -> None:
    with pytest.raises(SystemExit, match="no coded articles here"):
        Gold.of(tmp_path)
