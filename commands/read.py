"""Read articles into draft fact sheets or RDF."""

import sys
from datetime import datetime
from pathlib import Path

import click

from .options import FILE, confidence_option, warn, write
from .progress import counted


@click.command()
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
@confidence_option
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
    from ..extract import article, running
    from ..extract.language import MODEL
    from ..extract.tally import Tally
    from ..graph import drafts, folder
    from ..graph.names import Names

    told = article.Given(published.date() if published else None, **given)
    job, tally, names = running.Job(model or MODEL, least), Tally(warn), Names()
    many = bool(output and output.suffix not in drafts.FILES)
    problem = tally.broken if many or form != "yaml" else None
    taken: dict[str, int] = {}
    found = (one for path in articles for one in article.read(path, told, problem, taken))
    old = output if many else None
    new = running.fresh(found, old, tally, drafts.SUFFIXES[form])
    sheets = running.sheets(new, job, tally, workers)
    if output and many:
        for name, data in drafts.files(counted(sheets), form, names, tally.fail):
            folder.write(output / name, data)
    elif form == "yaml":
        write(running.single(sheets, tally).encode(), output)
    else:
        write(drafts.together(sheets, form, names, tally.fail), output)
    click.echo(tally, err=True)
    if tally.unwell:
        sys.exit(1)
