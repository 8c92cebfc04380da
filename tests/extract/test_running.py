"""Many articles at once: what was read before, one sheet, several processes."""

import json
import os
from pathlib import Path

import pytest
import yaml
from bilateral.cli import main
from bilateral.extract.article import read
from bilateral.extract.errors import ReadError
from bilateral.extract.language import MODEL
from bilateral.extract.running import Job, drafts, fresh, sheets, single
from click.testing import CliRunner

JOB = Job(Path(os.environ.get("BILATERAL_MODEL", MODEL)))
TALE = "France criticised Spain on May 7, 2001. Spain rejected talks with France."


@pytest.fixture
def stories(tmp_path: Path) -> Path:
    path = tmp_path / "stories.jsonl"
    rows = [{"id": f"s{n}", "title": "Row", "date": "2001-05-08", "text": TALE} for n in range(3)]
    path.write_text("".join(f"{json.dumps(row)}\n" for row in rows), "utf-8")
    return path


def test_processes_give_what_one_gives(stories: Path) -> None:
    alone = list(sheets(read(stories), JOB))
    assert [name for name, _ in alone] == ["s0", "s1", "s2"]
    assert list(sheets(read(stories), JOB, workers=2)) == alone


def test_what_was_read_is_not_read_again(stories: Path, tmp_path: Path) -> None:
    first = next(iter(read(stories)))
    (tmp_path / "s0.yaml").write_text(f"sha256: {first.sha256}\n")
    (tmp_path / "s1.yaml").write_text("sha256: other\n")
    assert [article.id for article in fresh(read(stories), tmp_path)] == ["s1", "s2"]


@pytest.mark.parametrize(
    ("found", "told"), [([], "no article"), ([("a", ""), ("b", "")], "-o DIR")]
)
def test_one_sheet_only(found: list[tuple[str, str]], told: str) -> None:
    with pytest.raises(ReadError, match=told):
        single(found)
    assert single([("a", "text")]) == "text"


def test_drafts_keep_what_was_reviewed(stories: Path, tmp_path: Path) -> None:
    old, new, third = (tmp_path / name for name in ("old", "new", "third"))
    for folder in (old, new, third):
        folder.mkdir()
    made = drafts([stories], old, new, JOB)
    assert [path.name for path in made] == ["s0.yaml", "s1.yaml", "s2.yaml"]
    assert (new / "texts" / "s0.txt").read_text("utf-8") == TALE
    reviewed = made[0].read_text("utf-8") + "# reviewed\n"
    made[0].write_text(reviewed, "utf-8")
    assert drafts([stories], new, third, JOB)[0].read_text("utf-8") == reviewed


def test_the_command_reads_checks_and_builds(stories: Path, tmp_path: Path) -> None:
    def right(*words: object) -> str:
        result = CliRunner().invoke(main, [str(word) for word in words])
        assert result.exit_code == 0, result.output
        return result.output

    folder, out = tmp_path / "sheets", tmp_path / "out"
    assert right("read", stories, "-o", folder, "--model", JOB.model) == ""
    findings = right("check", *sorted(folder.iterdir())).splitlines()
    assert all(": note: " in finding for finding in findings)
    told = yaml.safe_load((folder / "s0.yaml").read_text("utf-8"))["facts"]
    assert told[0]["headline"] == "Row"
    assert any(fact.get("eventType") == "ACCUSE" for fact in told)
    story = tmp_path / "story.txt"
    story.write_text(TALE, "utf-8")
    assert "source:story" in right("build", story, "-o", out)
    assert sorted(path.name for path in (out / "sheets").iterdir()) == ["story.yaml"]
    rows = right("query", "accusations", "--store", out, "-f", "csv").splitlines()
    assert [row for row in rows if row.startswith("2001-05-07,")]


def test_a_missing_article_is_one_sentence(tmp_path: Path) -> None:
    result = CliRunner().invoke(main, ["read", str(tmp_path / "none.txt")])
    assert result.exit_code == 1
    assert result.output.startswith("Error: ")
    assert result.output.count("\n") == 1
