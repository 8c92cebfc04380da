"""Build a store and its files from fact sheets and articles."""

import sys
from pathlib import Path

import click

from .options import FILE, articles_option, confidence_option, warn
from .progress import progress

SHEETS = (".yaml", ".yml")


def _address(_: click.Context, param: click.Parameter, value: str) -> str:
    from ..graph.sheets.terms import ADDRESS

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


@click.command()
@click.argument("sources", nargs=-1, type=FILE, metavar="[SHEET|ARTICLE]...")
@click.option("-o", "--output", type=FILE, default="out", show_default=True, help="Folder to fill.")
@articles_option
@confidence_option
@base_option
def build(
    sources: tuple[Path, ...], output: Path, articles: Path | None, least: float, base: str
) -> None:
    """Build store, graph.trig, graph.ttl and index.html from fact sheets and articles.

    What is no .yaml file is read as an article; its draft sheet and its text are kept in the
    output folder. Without a source, the sheets that ship with bilateral are built. Sheets are
    taken whole, also those kept from an earlier build: --min-confidence is for what is read now.

    Example: bilateral build mine.yaml -o out --articles texts
    """
    from .. import data
    from ..extract import running
    from ..extract.tally import Tally
    from ..graph import build as building
    from ..graph import export, folder
    from ..graph.names import Names
    from ..viz import views

    names, tally = Names(base), Tally(warn)
    with progress() as step, folder.filling(output, base) as new:
        sheets = [path for path in sources if path.suffix in SHEETS]
        if texts := [path for path in sources if path.suffix not in SHEETS]:
            step("reading articles")
            sheets += running.drafts(texts, output, new, running.Job(least=least), tally)
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
