"""Write what a store holds as RDF, as a network or as tables."""

from pathlib import Path

import click

from .options import FILE, store_option, write
from .questions import RDF

NETWORKS = ("graphml", "gexf")


@click.command()
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
    from ..graph import export as exporting
    from ..graph import folder

    if form == "csv" and output is None:
        raise click.UsageError("csv makes two files; name a folder for them with -o.")
    opened, names = folder.open_store(store)
    if form == "csv" and output:
        folder.write_all(output, exporting.tables(opened, names))
    else:
        write(exporting.export(opened, form, names), output)
