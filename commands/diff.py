"""`diff`: what came, went and changed between two stores."""

import sys
from pathlib import Path

import click

from .options import FILE, output_option, write


@click.command()
@click.argument("old", type=FILE)
@click.argument("new", type=FILE)
@click.option(
    "-f",
    "--format",
    "form",
    type=click.Choice(["text", "json", "patch"]),
    default="text",
    show_default=True,
    help="In words, as JSON, or as an RDF Patch that turns OLD into NEW.",
)
@output_option
def diff(old: Path, new: Path, form: str, output: Path | None) -> None:
    """What came, went or changed between two builds: folders, or .trig, .nq, .ttl files.

    Exit 0 when the facts are the same, 1 when they differ, 2 on wrong usage.

    Example: bilateral diff out-monday out
    """
    from ..graph.errors import BilateralError

    try:
        differs = _compared(old, new, form, output)
    except BilateralError as error:
        raise click.UsageError(str(error)) from error
    if differs:
        sys.exit(1)


def _compared(old: Path, new: Path, form: str, output: Path | None) -> bool:
    from ..desk import changes, telling
    from ..graph import opening, patch

    before, after, names = opening.pair(old, new)
    found = patch.difference(before, after)
    if form == "patch":
        write(patch.written(found), output)
        return bool(found)
    known = changes.changes(before, after, names, found)
    write((telling.text if form == "text" else telling.told)(known).encode(), output)
    return bool(found)
