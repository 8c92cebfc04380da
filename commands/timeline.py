"""bilateral timeline: what happened, holds or is to come, as a page or a table."""

import sys
from pathlib import Path

import click

from . import options

# What people can read; files for programs hold all.
LARGEST = {"html": ("page", 5_000), "table": ("table", 50_000)}


@click.command()
@options.takes_days
@options.dyad_option
@click.option(
    "--from", "first", metavar="DATE", help="First day, month or year: 2019-08-29, 2019-08."
)
@click.option("--to", "last", metavar="DATE", help="Last day, month or year.")
@click.option(
    "--lanes",
    type=click.Choice(["party", "kind"]),
    default="party",
    show_default=True,
    help="What the page's lanes are at first; the page can switch.",
)
@click.option(
    "-f",
    "--format",
    "form",
    type=click.Choice(["html", "table", "csv", "json"]),
    help="Form of the answer; else html for a file that ends so, and a table.",
)
def timeline(
    store: Path,
    on: str | None,
    known_on: str | None,
    output: Path | None,
    dyad: str | None,
    first: str | None,
    last: str | None,
    lanes: str,
    form: str | None,
) -> None:
    """Show what happened, holds or is to come, in order: events, measures, agreements, rulings.

    Example: bilateral timeline --dyad JPN-KOR --from 2019-07 -o timeline.html
    """
    from ..desk import forms
    from ..desk import timeline as desk
    from ..graph.errors import BilateralError
    from ..viz import timeline as viz

    asof = options.opened(store, on, known_on)
    pair = options.paired(asof, dyad)
    chosen = form or ("html" if output and output.suffix in {".html", ".htm"} else "table")
    what, most = LARGEST.get(chosen, ("", sys.maxsize))
    # Of a large store this is told at once, all that is in it only after a minute.
    whole = not (pair or first or last or known_on)
    many = most < sys.maxsize and whole and desk.least(asof) > most
    entries = () if many else desk.listing(asof, pair, first, last)
    if many or len(entries) > most:
        found = f"more than {most:,}" if many else f"{len(entries):,}"
        raise BilateralError(
            f"{found} entries are too many for a {what}, which holds {most:,};"
            " narrow them by --dyad, --from and --to, or take csv or json (-f), which hold all"
        )
    if chosen != "html":
        columns = desk.SHORT if chosen == "table" else desk.COLUMNS
        options.write(forms.parts(desk.lines(entries), columns, chosen), output)
        return
    window = (first or "", last or "")
    title = f"{pair.name if pair else 'Timeline'}, as of {asof.on}"
    options.write(viz.page(tuple(entries), title, asof.on, window, lanes), output)
