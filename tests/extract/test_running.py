"""Many articles at once: what was read before, one sheet, several processes."""

import json
import os
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path

import pytest
import yaml
from bilateral.cli import main
from bilateral.extract import running, sheet
from bilateral.extract.article import read
from bilateral.extract.errors import ReadError
from bilateral.extract.language import MODEL
from bilateral.extract.running import Job, Outcome, Task, drafts, fresh, sheets, single
from bilateral.extract.tally import Tally
from bilateral.extract.values import Reading
from click.testing import CliRunner
from pyoxigraph import NamedNode, RdfFormat, parse
from threadpoolctl import threadpool_info, threadpool_limits

JOB = Job(Path(os.environ.get("BILATERAL_MODEL", MODEL)))
TALE = "France criticised Spain on May 7, 2001. Spain rejected talks with France."


def test_the_reader_keeps_to_one_thread() -> None:
    running.held.cache_clear()
    with threadpool_limits(2, "blas"):
        running.held(JOB.model)
        threads = {one["num_threads"] for one in threadpool_info() if one["user_api"] == "blas"}
    assert threads == {1}


@pytest.fixture
def stories(tmp_path: Path) -> Path:
    path = tmp_path / "stories.jsonl"
    rows = [{"id": f"s{n}", "title": "Row", "date": "2001-05-08", "text": TALE} for n in range(3)]
    path.write_text("".join(f"{json.dumps(row)}\n" for row in rows), "utf-8")
    return path


def test_processes_give_what_one_gives(stories: Path) -> None:
    alone = list(sheets(read(stories), JOB, Tally()))
    assert [name for name, _ in alone] == ["s0", "s1", "s2"]
    assert list(sheets(read(stories), JOB, Tally(), workers=2)) == alone


def test_what_was_read_is_not_read_again(stories: Path, tmp_path: Path) -> None:
    first, tally = next(iter(read(stories))), Tally()
    (tmp_path / "s0.yaml").write_text(f"sha256: {first.sha256}\n")
    (tmp_path / "s1.yaml").write_text("sha256: other\n")
    assert [article.id for article in fresh(read(stories), tmp_path, tally)] == ["s1", "s2"]
    assert str(tally) == "read 0 articles; skipped 1 (1 already read)"


@pytest.mark.parametrize(
    ("found", "told"), [([], "no article"), ([("a", ""), ("b", "")], "-o DIR")]
)
def test_one_sheet_only(found: list[tuple[str, str]], told: str) -> None:
    with pytest.raises(ReadError, match=told):
        single(found, Tally())
    assert single([("a", "text")], Tally()) == "text"


def test_drafts_keep_what_was_reviewed(stories: Path, tmp_path: Path) -> None:
    old, new, third = (tmp_path / name for name in ("old", "new", "third"))
    for folder in (old, new, third):
        folder.mkdir()
    made = drafts([stories], old, new, JOB, Tally())
    assert [path.name for path in made] == ["s0.yaml", "s1.yaml", "s2.yaml"]
    assert (new / "texts" / "s0.txt").read_text("utf-8") == TALE
    reviewed = made[0].read_text("utf-8") + "# reviewed\n"
    made[0].write_text(reviewed, "utf-8")
    assert drafts([stories], new, third, JOB, Tally())[0].read_text("utf-8") == reviewed


def test_the_command_reads_checks_and_builds(stories: Path, tmp_path: Path) -> None:
    def right(*words: object) -> str:
        result = CliRunner().invoke(main, [str(word) for word in words])
        assert result.exit_code == 0, result.output
        return result.output

    folder, out = tmp_path / "sheets", tmp_path / "out"
    assert right("read", stories, "-o", folder, "--model", JOB.model) == "read 3 articles\n"
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


@pytest.mark.parametrize(("least", "left"), [("0", True), ("1", False)])
def test_build_leaves_out_what_read_leaves_out(tmp_path: Path, least: str, left: bool) -> None:
    story, sheets, out = (tmp_path / name for name in ("story.txt", "sheets", "out"))
    story.write_text(TALE, "utf-8")
    for command, folder in (("read", sheets), ("build", out)):
        words = [command, str(story), "-o", str(folder), "--min-confidence", least]
        assert CliRunner().invoke(main, words).exit_code == 0
    made = (out / "sheets" / "story.yaml").read_text("utf-8")
    assert made == (sheets / "story.yaml").read_text("utf-8")
    assert ("eventType: ACCUSE" in made) == left
    assert ("bil:eventType plover:ACCUSE" in (out / "graph.ttl").read_text("utf-8")) == left


def test_build_takes_sheets_whole(stories: Path, tmp_path: Path) -> None:
    (tmp_path / "old").mkdir()
    (tmp_path / "new").mkdir()
    draft = drafts([stories], tmp_path / "old", tmp_path / "new", JOB, Tally())[0]
    made = []
    for name, least in (("whole", "0"), ("same", "1")):
        words = ["build", str(draft), "-o", str(tmp_path / name), "--min-confidence", least]
        assert CliRunner().invoke(main, words).exit_code == 0
        made.append((tmp_path / name / "graph.trig").read_bytes())
    assert made[0] == made[1]
    assert b"bil:confidence" in made[0]


def test_a_missing_article_is_one_sentence(tmp_path: Path) -> None:
    result = CliRunner().invoke(main, ["read", str(tmp_path / "none.txt")])
    assert result.exit_code == 1
    assert result.output.startswith("Error: ")
    assert result.output.count("\n") == 1


def read_into(folder: Path, *words: object) -> tuple[int, str, list[str]]:
    """The exit code, standard error and the names of the files that a run makes."""
    args = ["read", *map(str, words), "-o", str(folder), "--model", str(JOB.model)]
    result = CliRunner().invoke(main, args)
    made = sorted(path.name for path in folder.iterdir()) if folder.is_dir() else []
    return result.exit_code, result.stderr, made


GERMAN = (
    "Die beiden Minister sprachen am Dienstag in Berlin lange miteinander. Die Regierung will die "
    "Gespräche im Mai fortsetzen, sagte ein Sprecher nach dem Treffen."
)


def test_what_is_left_out_is_counted_and_said(stories: Path, tmp_path: Path) -> None:
    lines = stories.read_text("utf-8").splitlines(keepends=True)
    more = [{"id": "empty", "text": ""}, {"id": "german", "text": GERMAN}]
    rest = "".join(f"{json.dumps(row)}\n" for row in more)
    stories.write_text("".join([*lines[:2], "{broken\n", rest]), "utf-8")
    folder = tmp_path / "sheets"
    assert read_into(folder, stories, "--workers", "2") == (
        1,
        f"skipped: line 3 of {stories} is not JSON (Expecting property name enclosed in double "
        "quotes: line 1 column 2 (char 1))\n"
        "empty: skipped, no text\n"
        "german: skipped, hardly a word of English\n"
        "read 2 articles; skipped 3 (1 hardly a word of English, 1 no text, 1 not readable)\n",
        ["s0.yaml", "s1.yaml"],
    )


def test_a_stage_that_raises_loses_one_article(
    stories: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    write = sheet.write

    def fails(reading: Reading, polities: Mapping[str, str], least: float) -> str:
        if reading.article.id == "s1":
            raise ValueError("no luck")
        return write(reading, polities, least)

    monkeypatch.setattr(sheet, "write", fails)
    told = "s1: failed, ValueError: no luck\nread 2 articles; failed 1\n"
    folder = tmp_path / "sheets"
    assert read_into(folder, stories) == (1, told, ["s0.yaml", "s2.yaml"])


def test_a_process_that_dies_loses_one_article(
    stories: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def outcomes(tasks: Iterable[Task], _: int) -> Iterator[tuple[Task, Outcome | None]]:
        return ((t, None if t[0].id == "s1" else Outcome(t[0].id, "ok")) for t in tasks)

    monkeypatch.setattr(running, "_outcomes", outcomes)
    said: list[str] = []
    tally = Tally(said.append)
    assert list(sheets(read(stories), JOB, tally, workers=2)) == [("s0", "ok"), ("s2", "ok")]
    assert said == ["s1: failed, the process that read it died"]
    assert str(tally) == "read 2 articles; failed 1"


def test_a_model_that_is_none_is_one_sentence(stories: Path, tmp_path: Path) -> None:
    running.held.cache_clear()
    args = ["read", str(stories), "-o", str(tmp_path / "x"), "--model", str(tmp_path / "none")]
    result = CliRunner().invoke(main, args)
    assert result.exit_code == 1
    assert result.stderr.startswith(f"Error: {tmp_path}/none can't be loaded as a spaCy pipeline")
    assert result.stderr.count("\n") == 1


@pytest.mark.parametrize(("form", "suffix"), [("trig", ".trig"), ("nquads", ".nq")])
def test_rdf_is_what_build_makes_of_the_sheet(
    form: str, suffix: str, stories: Path, tmp_path: Path
) -> None:
    folder, out = tmp_path / "rdf", tmp_path / "out"
    names = [f"s{n}{suffix}" for n in range(3)]
    assert read_into(folder, stories, "-f", form) == (0, "read 3 articles\n", names)
    again = "read 0 articles; skipped 3 (3 already read)\n"
    assert read_into(folder, stories, "-f", form) == (0, again, names)
    read_into(tmp_path / "sheets", stories)
    run = CliRunner().invoke(main, ["build", str(tmp_path / "sheets" / "s0.yaml"), "-o", str(out)])
    assert run.exit_code == 0
    graph = NamedNode("https://w3id.org/bilateral/source/s0")
    kind = RdfFormat.TRIG if form == "trig" else RdfFormat.N_QUADS
    made = set(parse(path=folder / f"s0{suffix}", format=kind))
    built = parse(path=out / "graph.trig", format=RdfFormat.TRIG)
    assert made == {quad for quad in built if quad.graph_name == graph} != set()


def test_rdf_of_all_in_one_file(stories: Path, tmp_path: Path) -> None:
    path = tmp_path / "all.nq"
    assert read_into(path, stories, "-f", "nquads")[:2] == (0, "read 3 articles\n")
    graphs = {quad.graph_name.value.rpartition("/")[2] for quad in parse(path=path)}
    assert graphs == {"s0", "s1", "s2"}
    (tmp_path / "empty.jsonl").write_text("\n")
    code, told, _ = read_into(tmp_path / "no.nq", tmp_path / "empty.jsonl", "-f", "nquads")
    assert (code, told) == (1, "Error: no article was read, so there is nothing to write\n")
