"""Every command: once right, once wrong, and what it says of itself."""

import json
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import click
import pytest
from bilateral.cli import main
from click.testing import CliRunner, Result

ROOM = Path(__file__).parent / "graph" / "sheets-of-tests"
SHEET = ROOM / "sample-post-2001-05-08.yaml"
TEXTS = ROOM / "texts"
TEXT = TEXTS / "sample-post-2001-05-08.txt"
HOME = "https://w3id.org/bilateral/"
LABELS = "SELECT ?l { ?s a bil:Agreement ; rdfs:label ?l }"
PREFIX = "PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>\n"
SLOW = "SELECT (COUNT(*) AS ?n) { " + " ".join(f"?s{i} ?p{i} ?o{i} ." for i in range(9)) + " }"


@pytest.fixture(autouse=True)
def no_terminal(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", "0")
    monkeypatch.delenv("BILATERAL_STORE", raising=False)


def run(*args: str | Path, stdin: str | None = None) -> Result:
    """Run a command; an error that is no sentence is an error of the test."""
    result = CliRunner().invoke(main, [str(arg) for arg in args], input=stdin)
    assert result.exception is None or isinstance(result.exception, SystemExit), result.exception
    assert "Traceback" not in result.output
    return result


def right(*args: str | Path, stdin: str | None = None) -> str:
    result = run(*args, stdin=stdin)
    assert (result.exit_code, result.stderr) == (0, "")
    return result.stdout_bytes.decode()


def wrong(code: int, *args: str | Path, stdin: str | None = None) -> str:
    result = run(*args, stdin=stdin)
    assert (result.exit_code, result.stdout) == (code, "")
    return result.stderr.splitlines()[-1]


@pytest.fixture(scope="module")
def out(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder that a build of the invented world fills; read it only."""
    made = tmp_path_factory.mktemp("built") / "out"
    told = right("build", SHEET, "-o", made, "--articles", TEXTS)
    assert told.startswith(f"made {made}/store, {made}/graph.trig, {made}/graph.ttl, ")
    return made


@pytest.fixture
def ask(out: Path) -> Callable[..., str]:
    return lambda *args, stdin=None: right("query", *args, "--store", out, stdin=stdin)


Ask = Callable[..., str]

# ---- what commands say of themselves


COMMANDS = [("bilateral", main), *sorted(main.commands.items())]


@pytest.mark.parametrize(("name", "command"), COMMANDS, ids=[name for name, _ in COMMANDS])
def test_commands_and_options_are_explained(name: str, command: click.Command) -> None:
    assert command.help
    assert command.help.splitlines()[0].endswith((".", ":", ")"))
    options = [param for param in command.params if isinstance(param, click.Option)]
    assert [option.name for option in options if not option.help] == []
    args = [] if command is main else [name]
    assert right(*args, "--help").startswith("Usage: ")
    assert right(*args, "-h") == right(*args, "--help")


@pytest.mark.parametrize("name", sorted(main.commands))
def test_commands_have_an_example(name: str) -> None:
    text = main.commands[name].help or ""
    assert f"Example: bilateral {name}" in text


def test_the_commands_are_these() -> None:
    assert sorted(main.commands) == [
        *(
            "brief",
            "build",
            "chain",
            "check",
            "claims",
            "demands",
            "diff",
            "due",
            "export",
        ),
        *(
            "groups",
            "locate",
            "path",
            "queries",
            "query",
            "rank",
            "read",
            "stats",
        ),
        *(
            "tension",
            "timeline",
            "view",
        ),
    ]


def test_the_version() -> None:
    assert right("--version").startswith("bilateral, version ") or "version" in right("--version")


@pytest.mark.parametrize(
    ("args", "told"),
    [
        (("nonsense",), "Error: No such command 'nonsense'."),
        (("check",), "Error: Missing argument 'SHEET...'."),
        (("locate", "x"), "Error: Missing argument 'WORDS'."),
        (("view",), "Error: Missing option '-o' / '--output'."),
        (("export", "-f", "csv"), "Error: csv makes two files; name a folder for them with -o."),
    ],
)
def test_wrong_usage(args: tuple[str, ...], told: str) -> None:
    assert wrong(2, *args) == told


@pytest.mark.parametrize(
    "args",
    [
        ("query", "-f", "yaml", "classes"),
        ("query", "--timeout", "0", "classes"),
        ("query", "--timeout", "soon", "classes"),
        ("export", "-f", "yaml"),
        ("view", "--hops", "-1", "-o", "x.html"),
        ("check", "x.yaml", "--articles", "none"),
        ("build", "--articles", str(SHEET)),
        ("build", "--base", "word"),
        ("build", "--base", ""),
        ("build", "--base", "https://example.org"),
        ("build", "--base", "https://example.org/a b/"),
    ],
)
def test_wrong_values(args: tuple[str, ...]) -> None:
    assert wrong(2, *args).startswith("Error: Invalid value for ")


# ---- build


def test_a_build_fills_a_folder(out: Path) -> None:
    names = ["bilateral.json", "graph.trig", "graph.ttl", "index.html", "store"]
    assert sorted(path.name for path in out.iterdir()) == names
    assert (out / "index.html").read_bytes().startswith(b"<!DOCTYPE html>")
    assert (out / "graph.ttl").read_bytes() == right(
        "export", "-f", "turtle", "--store", out
    ).encode()
    assert (out / "graph.trig").read_bytes() == right(
        "export", "-f", "trig", "--store", out
    ).encode()


def test_a_build_of_a_wrong_sheet_fails_and_leaves_the_old(out: Path, tmp_path: Path) -> None:
    target, sheet = tmp_path / "out", tmp_path / "x.yaml"
    target.mkdir()
    (target / "mine.txt").write_text("keep")
    sheet.write_text("sheet: source:s\nfacts:\n- lable: x\n")
    told = f"Error: {sheet}:3: there is no term 'lable'; did you mean 'label'?"
    assert wrong(1, "build", sheet, "-o", target) == told
    assert [path.name for path in target.iterdir()] == ["mine.txt"]
    assert out.is_dir()


def test_notes_of_a_build_go_to_the_other_stream(tmp_path: Path) -> None:
    texts = tmp_path / "texts"
    texts.mkdir()
    result = run("build", SHEET, "-o", tmp_path / "out", "--articles", texts)
    assert result.exit_code == 0
    assert result.stderr.endswith(
        f"note: there is no text {texts}/{TEXT.name}, so its evidence is not quoted\n"
    )
    assert len(result.stderr.splitlines()) == 1


def test_a_build_under_another_base(tmp_path: Path) -> None:
    right("build", SHEET, "-o", tmp_path, "--base", "https://data.example/")
    text = "SELECT ?s { ?s a bil:Agreement }"
    answer = right("query", "-e", text, "-f", "csv", "--store", tmp_path)
    assert answer == "s\r\nhttps://data.example/agreement/fish-1999\r\n"


# ---- check


def test_check_of_a_right_sheet() -> None:
    assert right("check", SHEET, "--articles", TEXTS) == ""


def test_check_of_a_wrong_sheet(tmp_path: Path) -> None:
    sheet = tmp_path / "x.yaml"
    sheet.write_text("sheet: source:s\nfacts:\n- lable: x\n- date: 2019-02-30\n")
    result = run("check", sheet)
    assert (result.exit_code, result.stderr) == (1, "")
    assert result.stdout == (
        f"{sheet}:3: there is no term 'lable'; did you mean 'label'?\n"
        f"{sheet}:4: date: '2019-02-30' is not a day that exists, such as 2019-08-29\n"
    )


def test_check_of_a_sheet_with_a_note(tmp_path: Path) -> None:
    sheet = tmp_path / "x.yaml"
    sheet.write_text(SHEET.read_text("utf-8").replace("  date: 2001-05-07\n", ""), "utf-8")
    told = "an event that occurred should have date: the day, month or year that the source gives"
    assert right("check", sheet) == f"{sheet}:59: note: {told}\n"


def test_check_of_a_missing_sheet(tmp_path: Path) -> None:
    result = run("check", tmp_path / "none.yaml")
    assert result.exit_code == 1
    assert result.stdout == f"{tmp_path}/none.yaml: can't be read: No such file or directory\n"


# ---- query


def test_query_by_name(ask: Ask) -> None:
    assert "bil:Agreement" in ask("classes")


def test_query_by_text(ask: Ask) -> None:
    assert ask("-e", LABELS) == "l\n────────────────\nFisheries treaty\n"


def test_query_by_file(ask: Ask, tmp_path: Path) -> None:
    path = tmp_path / "mine.rq"
    path.write_text(PREFIX + LABELS)
    assert ask(path, "-f", "csv") == "l\r\nFisheries treaty\r\n"


def test_query_by_standard_input(ask: Ask) -> None:
    assert ask("-", "-f", "csv", stdin=PREFIX + LABELS) == "l\r\nFisheries treaty\r\n"


def test_query_with_parameters(ask: Ask) -> None:
    text = (
        "# ?s (thing): a thing\n# ?t (text, optional): x\nSELECT ?l {\n# VALUES\n?s rdfs:label ?l }"
    )
    assert ask("-", "-p", "s=seaco", "-f", "csv", stdin=text) == "l\r\nSea Council\r\n"
    assert ask("-", "-p", "s=XBO", "-p", "t=y", "-f", "csv", stdin=text) == "l\r\nBorland\r\n"


FORMS = {
    "table": "l\n────────────────\nFisheries treaty\n",
    "csv": "l\r\nFisheries treaty\r\n",
    "tsv": '?l\n"Fisheries treaty"@en\n\n',
    "json": '{"head":{"vars":["l"]},"results":{"bindings":[{"l":{"type":"literal",'
    '"value":"Fisheries treaty","xml:lang":"en"}}]}}\n',
}


@pytest.mark.parametrize("form", FORMS)
def test_formats_of_tables(form: str, ask: Ask) -> None:
    assert ask("-e", LABELS, "-f", form) == FORMS[form]


def test_xml_is_a_format_of_tables(ask: Ask) -> None:
    assert '<literal xml:lang="en">Fisheries treaty</literal>' in ask("-e", LABELS, "-f", "xml")


@pytest.mark.parametrize("form", ["turtle", "trig", "nquads", "ntriples", "jsonld", "rdfxml"])
def test_formats_of_graphs(form: str, ask: Ask) -> None:
    text = "CONSTRUCT { ?s rdfs:label ?l } { ?s a bil:Agreement ; rdfs:label ?l }"
    assert "Fisheries treaty" in ask("-e", text, "-f", form)


def test_query_into_a_file(ask: Ask, tmp_path: Path) -> None:
    path = tmp_path / "deep" / "answer.csv"
    assert ask("-e", LABELS, "-f", "csv", "-o", path) == ""
    assert path.read_bytes() == b"l\r\nFisheries treaty\r\n"


def test_the_store_may_be_named_by_the_environment(
    out: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("BILATERAL_STORE", str(out))
    assert right("query", "-e", LABELS, "-f", "csv") == "l\r\nFisheries treaty\r\n"


GIVE = "Error: Give one query: a NAME, a FILE, - for standard input, or -e TEXT."


@pytest.mark.parametrize("args", [(), ("classes", "-e", LABELS), ("-", "-e", LABELS)])
def test_one_query_at_a_time(args: tuple[str, ...], out: Path) -> None:
    assert wrong(2, "query", *args, "--store", out) == GIVE


@pytest.mark.parametrize(
    ("args", "told"),
    [
        (
            ("clases",),
            "Error: there is no query 'clases'; did you mean 'classes'?; see bilateral queries",
        ),
        (("none.rq",), "Error: none.rq can't be read: No such file or directory"),
        (("classes", "-p", "x=y"), "Error: classes takes no 'x'; it takes nothing"),
        (("classes", "-p", "x"), "Error: 'x' is no parameter; write it as NAME=VALUE"),
        (
            ("states-on", "-p", "on=2019-13-40"),
            "Error: states-on: on: '2019-13-40' is not a day that exists, such as 2019-08-29",
        ),
        (
            ("dyads", "-p", "polity=Arlond"),
            "Error: dyads: polity: no polity is called 'Arlond'; did you mean 'Arland'?",
        ),
        (("claims", "-p", "stance=\udcff"), "Error: claims: stance: '\ufffd' is not UTF-8"),
        (
            ("-e", "# ?x (txt): y\nSELECT * {}"),
            "Error: the query: x: there is no kind 'txt'; did you mean 'text'?; expected date, "
            "day, dyad, polity, text, thing, 'number from A to B', 'word of SCHEME' or WORD|WORD",
        ),
        (
            ("-e", "SELECT * { SERVICE <http://127.0.0.1:9/> {} }"),
            "Error: SERVICE would ask another server; this store answers on its own",
        ),
        (
            ("-e", LABELS, "-f", "turtle"),
            "Error: a SELECT or ASK query gives csv, json, table, tsv, xml, not turtle",
        ),
        (
            ("-e", SLOW, "--timeout", "0.2"),
            "Error: the query ran longer than 0.2 seconds; narrow it or allow more with --timeout",
        ),
    ],
)
def test_questions_that_fail(args: tuple[str, ...], told: str, out: Path) -> None:
    assert wrong(1, "query", *args, "--store", out) == told


def test_a_wrong_query_shows_the_place(out: Path) -> None:
    result = run("query", "-e", "SELECT * {", "--store", out)
    assert (result.exit_code, result.stdout) == (1, "")
    first, *rest = result.stderr.splitlines()
    assert first.startswith("Error: the query is wrong at line 1, column 11: expected ")
    assert rest == ["  SELECT * {", "            ^"]


@pytest.mark.parametrize(
    "args", [("query", "classes"), ("stats",), ("export", "-f", "turtle"), ("view", "-o", "x")]
)
def test_commands_without_a_store(
    args: tuple[str, ...], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    told = "Error: there is no store in out; run bilateral build -o out"
    assert wrong(1, *args) == told
    assert list(tmp_path.iterdir()) == []


# ---- queries, export, view, stats, locate


def test_queries_are_listed() -> None:
    lines = right("queries").splitlines()
    assert "classes" in lines
    assert lines[lines.index("classes") + 1].startswith("  How many things of each class")
    assert "    on=DAY                  the day asked about, such as 2019-08-29" in lines
    assert "  DAY     a day that exists, such as 2019-08-29" in lines


def test_the_text_of_a_query() -> None:
    path = Path(__file__).parents[1] / "data" / "queries" / "classes.rq"
    assert right("queries", "classes") == path.read_text("utf-8")


def test_an_unknown_query() -> None:
    assert wrong(1, "queries", "zzzz") == "Error: there is no query 'zzzz'; see bilateral queries"


@pytest.mark.parametrize("form", ["nquads", "ntriples", "jsonld", "rdfxml", "graphml", "gexf"])
def test_export_into_a_file_is_export(form: str, out: Path, tmp_path: Path) -> None:
    path = tmp_path / "x"
    assert right("export", "-f", form, "--store", out, "-o", path) == ""
    assert path.read_text("utf-8") == right("export", "-f", form, "--store", out)
    assert "fish-1999" in path.read_text("utf-8")


def test_export_of_tables(out: Path, tmp_path: Path) -> None:
    assert right("export", "-f", "csv", "--store", out, "-o", tmp_path / "csv") == ""
    files = {path.name: path.read_text("utf-8") for path in (tmp_path / "csv").iterdir()}
    assert sorted(files) == ["edges.csv", "nodes.csv"]
    assert files["nodes.csv"].startswith("id,label,kind,date,end,event_type,modality,iri\n")
    assert "agreement:fish-1999,country:XAR,bil:party," in files["edges.csv"]


def drawn(page: Path) -> bool:
    text = page.read_text("utf-8")
    assert text.startswith("<!DOCTYPE html>")
    return "Ann Lee" in text


def test_view_of_everything(out: Path, tmp_path: Path) -> None:
    assert right("view", "--store", out, "-o", tmp_path / "x.html") == ""
    assert (tmp_path / "x.html").read_bytes() == (out / "index.html").read_bytes()


def test_view_of_what_is_near(out: Path, tmp_path: Path) -> None:
    right("view", "--around", "ann lee", "--hops", "1", "--store", out, "-o", tmp_path / "a.html")
    right("view", "--around", "body:SEA", "--hops", "0", "--store", out, "-o", tmp_path / "b.html")
    assert drawn(tmp_path / "a.html")
    assert not drawn(tmp_path / "b.html")


def test_view_of_a_query(out: Path, tmp_path: Path) -> None:
    text = "CONSTRUCT { ?e bil:actor ?a } { ?e bil:actor ?a }"
    right("view", "-e", text, "--store", out, "-o", tmp_path / "x.html")
    assert drawn(tmp_path / "x.html")


@pytest.mark.parametrize(
    ("code", "args", "told"),
    [
        (2, ("classes", "--around", "x"), "Error: Give --around or a query, not both."),
        (2, ("-e", LABELS, "--around", "x"), "Error: Give --around or a query, not both."),
        (1, ("--around", "qqqqqq"), "Error: nothing in the store is called 'qqqqqq'"),
        (
            1,
            ("-e", LABELS),
            "Error: this query gives no graph to draw; a CONSTRUCT or DESCRIBE does",
        ),
    ],
)
def test_views_that_fail(
    code: int, args: tuple[str, ...], told: str, out: Path, tmp_path: Path
) -> None:
    page = tmp_path / "x.html"
    assert wrong(code, "view", *args, "--store", out, "-o", page) == told
    assert not page.exists()


def test_stats(out: Path, tmp_path: Path) -> None:
    told = right("stats", "--store", out)
    assert told.startswith("How many things of each class")
    assert right("stats", "--store", out, "-o", tmp_path / "x.txt") == ""
    assert (tmp_path / "x.txt").read_text("utf-8") == told


def test_locate() -> None:
    place = "paragraph: 3, select: {characters: {start: 176, end: 199}}"
    digest = "9a4e82adf90cf84412d5056405c8c2e8ed8cf00f7ddf7a76ef6a361d3c453b03"
    expected = f"sha256: {digest}\n- {{id: _:name, type: Passage, {place}}}\n"
    assert right("locate", TEXT, "“The fish is too small”") == expected


def test_locate_what_is_not_there() -> None:
    told = f"Error: {TEXT} has no 'whales'; give the words as the text has them"
    assert wrong(1, "locate", TEXT, "whales") == told


# ---- as a program of its own


def program(
    *args: str | Path, stdin: str | None = None, **env: str
) -> "subprocess.CompletedProcess[str]":
    command = [sys.executable, "-c", "from bilateral.cli import main; main()", *map(str, args)]
    return subprocess.run(
        command, input=stdin, env=os.environ | env, capture_output=True, text=True, check=False
    )


@pytest.mark.parametrize("color", ["NO_COLOR", "FORCE_COLOR"])
def test_a_pipe_gets_plain_text(color: str, out: Path) -> None:
    done = program("query", "classes", "--store", out, **{color: "1"})
    assert (done.returncode, done.stderr) == (0, "")
    assert "\x1b" not in done.stdout
    assert done.stdout.startswith("class")


def test_nothing_is_said_beside_a_right_build(tmp_path: Path) -> None:
    done = program("build", SHEET, "-o", tmp_path / "out", "--articles", TEXTS)
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.startswith(f"made {tmp_path}/out/store, ")


def test_bytes_go_through_a_pipe_as_they_are(out: Path) -> None:
    done = program("query", "-", "-f", "json", "--store", out, stdin=LABELS, PYTHONUTF8="0")
    assert done.returncode == 0
    assert json.loads(done.stdout)["head"] == {"vars": ["l"]}


def test_text_goes_through_a_pipe_in_any_locale(out: Path) -> None:
    text = 'SELECT ?l { person:bo-ruiz rdfs:label ?l FILTER (?l = "Bo Ruíz"@en) }'
    command = [sys.executable, "-c", "from bilateral.cli import main; main()"]
    done = subprocess.run(
        [*command, "query", "-", "-f", "csv", "--store", str(out)],
        input=text.encode(),
        env=os.environ | {"LC_ALL": "C.UTF-8"},
        capture_output=True,
        check=False,
    )
    assert (done.returncode, done.stdout, done.stderr) == (0, "l\r\nBo Ruíz\r\n".encode(), b"")


def test_a_failure_of_a_program_is_one_sentence(tmp_path: Path) -> None:
    done = program("query", "classes", "--store", tmp_path)
    told = f"Error: there is no store in {tmp_path}; run bilateral build -o {tmp_path}\n"
    assert (done.returncode, done.stdout, done.stderr) == (1, "", told)


def test_a_slow_query_ends_the_program(out: Path) -> None:
    done = program("query", "-e", SLOW, "--timeout", "0.2", "--store", out)
    assert done.returncode == 1
    assert done.stderr.startswith("Error: the query ran longer than 0.2 seconds;")


def test_wrong_usage_of_a_program() -> None:
    done = program("check")
    assert done.returncode == 2
    assert "Traceback" not in done.stderr
