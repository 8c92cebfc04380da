"""Ask a store; list what can be asked; count what it holds."""

from pathlib import Path
from typing import Any

import click

from .options import output_option, store_option, write
from .questions import RDF, answered, takes_query

TABLES = ("table", "csv", "tsv", "json", "xml")


@click.command()
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
    from ..graph import folder
    from ..graph.query import results

    opened, names = folder.open_store(store)
    write(results.write(answered(opened, names, query, **asked), form, names), output)


@click.command()
@click.argument("name", required=False)
def queries(name: str | None) -> None:
    """List the named queries, or show the text of one.

    Example: bilateral queries meetings
    """
    from ..graph.query import catalogue

    click.echo(catalogue.find(name).text if name else catalogue.listing(), nl=False)


@click.command()
@store_option
@output_option
def stats(store: Path, output: Path | None) -> None:
    """Count classes and properties; name the busiest entities and what has no evidence.

    Example: bilateral stats --store out
    """
    from ..graph import folder
    from ..graph.query import stats as counting

    write(counting.stats(*folder.open_store(store)).encode(), output)
