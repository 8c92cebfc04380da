"""`read` from the outside: forms, the line at the end, exit codes, text with odd characters."""

import json
import subprocess
import sys
from pathlib import Path

import pytest
import yaml
from bilateral.cli import main
from click.testing import CliRunner, Result

TALE = "France criticised Spain on May 7, 2001. Spain rejected talks with France."
FRENCH = "Le gouvernement a rejeté la demande des pêcheurs et n'a pas répondu aux questions."


def run(*args: str | Path) -> Result:
    result = CliRunner().invoke(main, ["read", *map(str, args)])
    assert result.exception is None or isinstance(result.exception, SystemExit), result.exception
    return result


@pytest.fixture
def stories(tmp_path: Path) -> Path:
    path = tmp_path / "stories.jsonl"
    rows = [{"id": f"s{n}", "title": "Row", "date": "2001-05-08", "text": TALE} for n in range(3)]
    path.write_text("".join(f"{json.dumps(row)}\n" for row in rows), "utf-8")
    return path


@pytest.mark.parametrize("form", ["yaml", "trig", "nquads"])
def test_a_folder_gets_a_file_an_article_once(stories: Path, tmp_path: Path, form: str) -> None:
    args = (stories, "-o", tmp_path / "out", "-f", form)
    first = run(*args)
    assert (first.exit_code, first.stdout, first.stderr) == (0, "", "read 3 articles\n")
    suffix = {"yaml": "yaml", "trig": "trig", "nquads": "nq"}[form]
    files = sorted((tmp_path / "out").iterdir())
    assert [path.name for path in files] == [f"s{n}.{suffix}" for n in range(3)]
    again = run(*args)
    assert again.stderr == "read 0 articles; skipped 3: 3 already read\n"
    assert again.exit_code == 0


def test_rdf_of_several_articles_goes_into_one_file(stories: Path, tmp_path: Path) -> None:
    out = tmp_path / "all.nq"
    assert run(stories, "-f", "nquads", "-o", out).exit_code == 0
    assert out.read_bytes() == run(stories, "-f", "nquads").stdout_bytes
    graphs = {line.split()[-2] for line in out.read_text("utf-8").splitlines()}
    assert graphs == {f"<https://w3id.org/bilateral/source/s{n}>" for n in range(3)}
    trig = run(stories, "-f", "trig", "--base", "https://example.org/").stdout
    assert "https://example.org/source/" in trig


def test_the_graph_of_a_sheet_is_that_of_its_build(stories: Path, tmp_path: Path) -> None:
    runner = CliRunner()
    sheets, out = tmp_path / "sheets", tmp_path / "out"
    assert run(stories, "-o", sheets).exit_code == 0
    assert runner.invoke(main, ["build", str(sheets / "s0.yaml"), "-o", str(out)]).exit_code == 0
    export = runner.invoke(main, ["export", "-f", "nquads", "--store", str(out)]).stdout
    tail = "<https://w3id.org/bilateral/source/s0> ."
    own = [line for line in export.splitlines() if line.endswith(tail)]
    assert run(stories, "-f", "nquads", "-o", tmp_path / "rdf").exit_code == 0
    assert (tmp_path / "rdf" / "s0.nq").read_text("utf-8").splitlines() == own


def test_what_is_not_read_is_told_and_the_rest_is_read(stories: Path, tmp_path: Path) -> None:
    stories.write_text(f"{stories.read_text('utf-8')}{{\n", "utf-8")
    (tmp_path / "french.txt").write_text(FRENCH, "utf-8")
    (tmp_path / "empty.txt").write_bytes(b"")
    result = run(tmp_path, "-o", tmp_path / "out")
    assert result.exit_code == 1
    *said, last = result.stderr.splitlines()
    assert said[0] == f"Error: {tmp_path}/empty.txt is empty"
    assert said[1] == "french is in French; only English is read"
    assert said[2].startswith(f"Error: line 4 of {stories} is not JSON (")
    assert last == (
        "read 3 articles; skipped 1: 1 in another language; "
        f"failed 2: {tmp_path}/empty.txt, line 4 of {stories}"
    )
    assert len(list((tmp_path / "out").iterdir())) == 3


def test_one_article_that_is_not_read_leaves_no_file(tmp_path: Path) -> None:
    path = tmp_path / "french.txt"
    path.write_text(FRENCH, "utf-8")
    result = run(path, "-o", tmp_path / "a.yaml")
    assert (result.exit_code, result.stdout) == (1, "")
    assert result.stderr.splitlines()[-1] == "read 0 articles; skipped 1: 1 in another language"
    assert not (tmp_path / "a.yaml").exists()


def test_several_sheets_need_a_folder(stories: Path) -> None:
    result = run(stories)
    assert (result.exit_code, result.stdout) == (1, "")
    assert result.stderr == "Error: several articles need a folder for their sheets: -o DIR\n"


def test_a_folder_that_is_no_pipeline(stories: Path, tmp_path: Path) -> None:
    result = run(stories, "-o", tmp_path / "out", "--model", tmp_path)
    assert result.exit_code == 1
    assert result.stderr.startswith(f"Error: {tmp_path} can't be loaded as a spaCy pipeline: ")
    assert result.stderr.count("\n") == 1


ODD = [
    "Row\r\n\r\nFrance criticised Spain on May 7, 2001.\r\nSpain left.\r\n",
    "🐟 Row 𝔾\n\n🐟🐟 France criticised Spain on May 7, 2001. 🎣\n",
    "Row\n\n\u202e\u200fFrance criticised \u200fSpain\u200e on May 7, 2001.\n",
    "Row\n\n\x07France criticised\x1b Spain\x7f on May 7, 2001.\n",
]


@pytest.mark.parametrize("text", ODD, ids=["crlf", "astral", "rtl", "control"])
def test_offsets_cut_the_right_characters(tmp_path: Path, text: str) -> None:
    path = tmp_path / "odd.txt"
    path.write_bytes(text.encode())
    told = run(path)
    assert told.exit_code == 0
    facts = yaml.safe_load(told.stdout)["facts"]
    (event,) = [fact for fact in facts if fact.get("eventType") == "ACCUSE"]
    start, end = map(int, str(event["evidence"]).split("-")[-2:])
    quote = path.read_bytes().decode()[start:end]
    assert quote.startswith("France")
    assert quote.rstrip(".").endswith("2001")


def test_a_pipe_shows_no_bar(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(TALE)
    code = "from bilateral.cli import main; main()"
    command = [sys.executable, "-c", code, "read", str(tmp_path / "a.txt")]
    done = subprocess.run(command, capture_output=True, check=True, encoding="utf-8")
    assert done.stderr == "read 1 article\n"
    assert done.stdout.startswith("# Read by bilateral")
