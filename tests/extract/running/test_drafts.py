"""Articles for a build: sheets kept that were reviewed, nothing built of what can't be read."""

from pathlib import Path

import pytest
from bilateral.extract.errors import ReadError
from bilateral.extract.running import Job, drafts

from .conftest import TALE


@pytest.fixture
def folders(tmp_path: Path) -> list[Path]:
    made = [tmp_path / name for name in ("old", "new", "third")]
    for folder in made:
        folder.mkdir()
    return made


def test_drafts_keep_what_was_reviewed(stories: Path, folders: list[Path], job: Job) -> None:
    old, new, third = folders
    made = drafts([stories], old, new, job)
    assert [path.name for path in made] == ["s0.yaml", "s1.yaml", "s2.yaml"]
    assert (new / "texts" / "s0.txt").read_text("utf-8") == TALE
    reviewed = made[0].read_text("utf-8") + "# reviewed\n"
    made[0].write_text(reviewed, "utf-8")
    again = drafts([stories], new, third, job)
    assert [path.name for path in again] == ["s0.yaml", "s1.yaml", "s2.yaml"]
    assert again[0].read_text("utf-8") == reviewed
    assert (third / "texts" / "s0.txt").read_text("utf-8") == TALE


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("", "is empty"),
        ("...", "a has no text to read"),
        ("한국 정부는 일본의 조치를 비판했다.", "a is in a language in Hangul script"),
    ],
)
def test_what_cannot_be_read_is_not_built(
    tmp_path: Path, folders: list[Path], job: Job, text: str, told: str
) -> None:
    path = tmp_path / "a.txt"
    path.write_text(text, "utf-8")
    with pytest.raises(ReadError, match=told):
        drafts([path], folders[0], folders[1], job)
