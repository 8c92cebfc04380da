"""Write the interactive page of the network."""

from pathlib import Path
from typing import Any

import click

from .options import FILE, store_option, write
from .questions import answered, takes_query


@click.command()
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
    from ..graph import folder
    from ..viz import views

    if around and (query or asked["inline"]):
        raise click.UsageError("Give --around or a query, not both.")
    opened, names = folder.open_store(store)
    answer = answered(opened, names, query, **asked) if query or asked["inline"] else None
    write(views.view(opened, names, around, hops, answer), output)
