"""The command line: opens, calls one function, writes."""

import sys
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

import click

from .commands.timeline import timeline
from .extract.errors import ReadError
from .graph.errors import BilateralError

if TYPE_CHECKING:
    from .graph.asking import Answer
    from .graph.names import Names
    from .graph.store import Embedded

Command = TypeVar("Command", bound=Callable[..., Any])
RDF = ("turtle", "trig", "nquads", "ntriples", "jsonld", "rdfxml")
TABLES = ("table", "csv", "tsv", "json", "xml")
NETWORKS = ("graphml", "gexf")
FILE = click.Path(path_type=Path)
SHEETS = (".yaml", ".yml")

store_option = click.option(
    "--store",
    type=FILE,
    default="out",
    envvar="BILATERAL_STORE",
    show_default=True,
    show_envvar=True,
    help="Folder that `bilateral build` filled.",
)
output_option = click.option(
    "-o", "--output", type=FILE, help="File to write; else standard output."
)


def _address(_: click.Context, param: click.Parameter, value: str) -> str:
    from .graph.sheets.terms import ADDRESS

    if not ADDRESS.fullmatch(value) or not value.endswith("/"):
        raise click.BadParameter(
            "it takes an address such as https://example.org/data/", param=param
        )
    return value


base_option = click.option(
    "--base",
    callback=_address,
    default="https://w3id.org/bilateral/",
    show_default=True,
    help="What names of things begin with.",
)
articles_option = click.option(
    "--articles",
    type=click.Path(path_type=Path, exists=True, file_okay=False),
    help="Folder of the articles' texts, so that evidence can be quoted.",
)
query_options = (
    click.option("-e", "--text", "inline", help="SPARQL text in place of a name or file."),
    click.option(
        "-p",
        "--param",
        "params",
        multiple=True,
        metavar="NAME=VALUE",
        help="A parameter of the query.",
    ),
    click.option(
        "--timeout",
        type=click.FloatRange(min=0.001),
        default=60,
        show_default=True,
        help="Seconds a query may take.",
    ),
)


class Commands(click.Group):
    """A group whose commands end with one sentence when something is wrong."""

    def invoke(self, ctx: click.Context) -> Any:
        """Run a command; what a user can mend is an error of one sentence, not a traceback."""
        try:
            return super().invoke(ctx)
        except (BilateralError, ReadError) as error:
            raise click.ClickException(str(error)) from error


def takes_query(command: Command) -> Command:
    """Give a command the options of a query."""
    for option in reversed(query_options):
        command = option(command)
    return command


@click.group(
    cls=Commands, context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100}
)
@click.version_option(package_name="bilateral")
def main() -> None:
    """A knowledge graph of relations between states, with evidence to the character."""


@main.command()
@click.argument("sources", nargs=-1, type=FILE, metavar="[SHEET|ARTICLE]...")
@click.option("-o", "--output", type=FILE, default="out", show_default=True, help="Folder to fill.")
@articles_option
@base_option
def build(sources: tuple[Path, ...], output: Path, articles: Path | None, base: str) -> None:
    """Build store, graph.trig, graph.ttl and index.html from fact sheets and articles.

    What is no .yaml file is read as an article; its draft sheet and its text are kept in the
    output folder. Without a source, the sheets that ship with bilateral are built.

    Example: bilateral build mine.yaml -o out --articles texts
    """
    from . import data
    from .extract import running
    from .extract.tally import Tally
    from .graph import build as building
    from .graph import export, folder
    from .graph.names import Names
    from .viz import views

    names, tally = Names(base), Tally(_warn)
    with _progress() as step, folder.filling(output, base) as new:
        sheets = [path for path in sources if path.suffix in SHEETS]
        if texts := [path for path in sources if path.suffix not in SHEETS]:
            step("reading articles")
            sheets += running.drafts(texts, output, new, running.Job(), tally)
        own = (new / "texts",) if texts else ()
        built = building.build(sheets or data.sheets(), names, articles, step, own)
        step("writing")
        building.copy(built.store, new / folder.STORE, names)
        folder.write(new / "graph.trig", export.export(built.store, "trig", names))
        folder.write(new / "graph.ttl", export.export(built.store, "turtle", names))
        folder.write(new / "index.html", views.view(built.store, names))
    for note in built.notes:
        click.echo(str(note), err=True)
    click.echo(building.told(built, output), nl=False)
    if tally.failed:
        sys.exit(1)


@main.command()
@click.argument("articles", nargs=-1, type=FILE, required=True, metavar="ARTICLE...")
@click.option(
    "-f",
    "--format",
    "form",
    type=click.Choice(["yaml", "trig", "nquads"]),
    default="yaml",
    show_default=True,
    help="Draft sheets, or at once the RDF that `build` makes of them.",
)
@click.option(
    "-o",
    "--output",
    type=FILE,
    help="Folder for a file an article, or one file (.yaml, .trig, .nq); else standard output.",
)
@click.option("--published", type=click.DateTime(["%Y-%m-%d"]), help="Day of publication.")
@click.option("--publisher", default="", help="Who published it.")
@click.option("--title", default="", help="Its headline.")
@click.option("--url", default="", help="Its address.")
@click.option(
    "--min-confidence",
    "least",
    type=click.FloatRange(0, 1),
    default=0.0,
    show_default=True,
    help="Leave out facts that are less certain.",
)
@click.option(
    "--workers", type=click.IntRange(min=1), default=1, show_default=True, help="Processes."
)
@click.option("--model", type=FILE, help="A spaCy pipeline with UD labels in place of our own.")
def read(
    articles: tuple[Path, ...],
    form: str,
    output: Path | None,
    published: datetime | None,
    least: float,
    workers: int,
    model: Path | None,
    **given: str,
) -> None:
    """Read articles (.txt, .md, .html, .jsonl, folders, -) into draft fact sheets or RDF.

    An article whose file lies in the output folder under the same hash is not read again. What
    can't be read is named and left out; the last line counts. Exit 1 when anything failed.

    Example: bilateral read article.txt --published 2019-08-29 -o sheets
    """
    from .extract import article, running
    from .extract.language import MODEL
    from .extract.tally import Tally
    from .graph import drafts, folder
    from .graph.names import Names

    told = article.Given(published.date() if published else None, **given)
    job, tally, names = running.Job(model or MODEL, least), Tally(_warn), Names()
    many = bool(output and output.suffix not in drafts.FILES)
    problem = tally.broken if many or form != "yaml" else None
    taken: dict[str, int] = {}
    found = (one for path in articles for one in article.read(path, told, problem, taken))
    old = output if many else None
    new = running.fresh(found, old, tally, drafts.SUFFIXES[form])
    sheets = running.sheets(new, job, tally, workers)
    if output and many:
        for name, data in drafts.files(_counted(sheets), form, names, tally.fail):
            folder.write(output / name, data)
    elif form == "yaml":
        _write(running.single(sheets, tally).encode(), output)
    else:
        _write(drafts.together(sheets, form, names, tally.fail), output)
    click.echo(tally, err=True)
    if tally.unwell:
        sys.exit(1)


@main.command()
@click.argument("sheets", nargs=-1, type=FILE, required=True, metavar="SHEET...")
@articles_option
def check(sheets: tuple[Path, ...], articles: Path | None) -> None:
    """Check fact sheets; exit 0 when right, 1 with findings, 2 on wrong usage.

    Example: bilateral check mine.yaml
    """
    from .graph import check as checking
    from .graph.names import Names

    findings = checking.check(sheets, Names(), articles)
    for finding in findings:
        click.echo(str(finding))
    sys.exit(any(finding.grave for finding in findings))


@main.command()
@click.argument("query", required=False, metavar="[NAME|FILE|-]")
@takes_query
@click.option(
    "-f",
    "--format",
    "form",
    type=click.Choice([*TABLES, *RDF]),
    default="table",
    show_default=True,
    help="Format of the answer; the last six are for CONSTRUCT and DESCRIBE.",
)
@store_option
@output_option
def query(query: str | None, form: str, store: Path, output: Path | None, **asked: Any) -> None:
    """Ask the store: a named query, a file of SPARQL, standard input (-) or text (-e).

    Example: bilateral query meetings -p polity=KOR -f csv
    """
    from .graph import folder
    from .graph.query import results

    opened, names = folder.open_store(store)
    _write(results.write(_asked(opened, names, query, **asked), form, names), output)


@main.command()
@click.argument("name", required=False)
def queries(name: str | None) -> None:
    """List the named queries, or show the text of one.

    Example: bilateral queries meetings
    """
    from .graph.query import named as known

    click.echo(known.find(name).text if name else known.listing(), nl=False)


@main.command()
@click.option(
    "-f",
    "--format",
    "form",
    type=click.Choice([*RDF, *NETWORKS, "csv"]),
    required=True,
    help="Format of the file; csv makes nodes.csv and edges.csv.",
)
@store_option
@click.option(
    "-o", "--output", type=FILE, help="File to write, for csv a folder; else standard output."
)
def export(form: str, store: Path, output: Path | None) -> None:
    """Write all facts as RDF, as a network, or as tables of nodes and edges.

    Example: bilateral export -f graphml -o dispute.graphml
    """
    from .graph import export as exporting
    from .graph import folder

    if form == "csv" and output is None:
        raise click.UsageError("csv makes two files; name a folder for them with -o.")
    opened, names = folder.open_store(store)
    if form == "csv" and output:
        folder.write_all(output, exporting.tables(opened, names))
    else:
        _write(exporting.export(opened, form, names), output)


@main.command()
@click.argument("query", required=False, metavar="[NAME|FILE|-]")
@takes_query
@click.option(
    "--around",
    metavar="ENTITY",
    help="Show what is near this entity: a name, a code or country:KOR.",
)
@click.option(
    "--hops", type=click.IntRange(min=0), default=1, show_default=True, help="How near, in edges."
)
@store_option
@click.option("-o", "--output", type=FILE, required=True, help="File to write, such as view.html.")
def view(
    query: str | None, around: str | None, hops: int, store: Path, output: Path, **asked: Any
) -> None:
    """Write the interactive page.

    It shows everything, what is near an entity, or the result of a CONSTRUCT query.

    Example: bilateral view --around "Kim Jung-han" --hops 2 -o kim.html
    """
    from .graph import folder
    from .viz import views

    if around and (query or asked["inline"]):
        raise click.UsageError("Give --around or a query, not both.")
    opened, names = folder.open_store(store)
    answer = _asked(opened, names, query, **asked) if query or asked["inline"] else None
    _write(views.view(opened, names, around, hops, answer), output)


@main.command()
@store_option
@output_option
def stats(store: Path, output: Path | None) -> None:
    """Count classes and properties; name the busiest entities and what has no evidence.

    Example: bilateral stats --store out
    """
    from .graph import folder
    from .graph.query import stats as counting

    _write(counting.stats(*folder.open_store(store)).encode(), output)


@main.command()
@click.argument("text", type=FILE)
@click.argument("words")
def locate(text: Path, words: str) -> None:
    """Find WORDS in an article's TEXT and print the passage for a fact sheet.

    Example: bilateral locate article.txt "met with his counterpart"
    """
    from .graph.sheets import articles

    click.echo(articles.located(text, words), nl=False)


main.add_command(timeline)


def _asked(
    store: "Embedded",
    names: "Names",
    query: str | None,
    inline: str | None,
    params: tuple[str, ...],
    timeout: float,
) -> "Answer":
    from .graph.query import named as known

    if bool(query) == bool(inline):
        raise click.UsageError("Give one query: a NAME, a FILE, - for standard input, or -e TEXT.")
    text = sys.stdin.read() if query == "-" else inline
    asked = known.parse("the query", text) if text is not None else known.chosen(str(query))
    return store.query(known.filled(asked, store, names, params), timeout)


def _warn(text: str) -> None:
    click.echo(text, err=True)


def _write(data: bytes, output: Path | None) -> None:
    from .graph import folder

    if output:
        folder.write(output, data)
    else:
        sys.stdout.buffer.write(data)


def _counted(sheets: Iterable[tuple[str, str]]) -> Iterable[tuple[str, str]]:
    """Shows on a terminal how many articles were read, and how many a second."""
    if not sys.stderr.isatty():
        return sheets
    from rich.console import Console
    from rich.progress import Progress, TextColumn, TimeElapsedColumn

    shown = TextColumn("{task.completed} articles, {task.speed:.1f} a second")
    return Progress(shown, TimeElapsedColumn(), console=Console(stderr=True)).track(sheets)


@contextmanager
def _progress() -> Iterator[Callable[[str], None]]:
    """Says on a terminal what is being done; says nothing in a pipe."""
    if not sys.stderr.isatty():
        yield lambda _: None
        return
    from rich.console import Console

    with Console(stderr=True).status("starting") as status:
        yield lambda text: status.update(text)  # noqa: PLW0108  mypy takes the method for an object
