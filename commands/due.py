"""What is due in a span of days."""

from pathlib import Path

import click

from . import options


@click.command()
@options.dyad_option
@click.option(
    "--within",
    default="90d",
    show_default=True,
    metavar="LENGTH",
    help="How far ahead: days, weeks, months or years, such as 90d, 12w, 6m, 1y.",
)
@options.table_option
@options.takes_days
def due(
    dyad: str | None,
    within: str,
    form: str,
    on: str | None,
    known_on: str | None,
    store: Path,
    output: Path | None,
) -> None:
    """List what is due: terms that end, planned events, announced measures not yet in force.

    A plan whose day has passed stays, unless a source tells that it took place.

    Example: bilateral due --dyad JPN-KOR --on 2019-08-29 --within 90d
    """
    from ..desk import due as part
    from ..desk.forms import write

    asof = options.opened(store, on, known_on)
    pair = options.paired(asof, dyad)
    found = part.due(asof, within, pair.id if pair else None)
    options.write(write(part.lines(asof, found), part.COLUMNS, form), output)
