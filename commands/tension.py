"""bilateral tension: how a relationship rises and falls."""

from itertools import islice
from pathlib import Path

import click

from . import options

FORMS = ("table", "csv", "json", "html", "svg")
SHOWN = 12


@click.command()
@options.dyad_option
@click.option(
    "--by",
    type=click.Choice(["month", "week", "day"]),
    default="month",
    show_default=True,
    help="Length of a period.",
)
@click.option(
    "--formula",
    type=click.Choice(["sum", "mean", "ewm"]),
    default="sum",
    show_default=True,
    help="How scores become a value; ewm is a running sum that fades.",
)
@click.option(
    "--half-life",
    metavar="DAYS",
    help="When an event counts half in ewm: 30d (if not given), 6w or inf.",
)
@click.option("--from", "start", metavar="DATE", help="The first day, month or year to show.")
@click.option("--to", "end", metavar="DATE", help="The last day, month or year to show.")
@click.option(
    "-f",
    "--format",
    "form",
    type=click.Choice(FORMS),
    help="Form of the answer; else by the name of the output, else a table.",
)
@options.takes_days
def tension(
    dyad: str | None,
    by: str,
    formula: str,
    half_life: str | None,
    start: str | None,
    end: str | None,
    form: str | None,
    on: str | None,
    known_on: str | None,
    store: Path,
    output: Path | None,
) -> None:
    """Show how friendly or hostile a relationship is over time, with the events behind it.

    Without a pair: all that have events; html and svg show the busiest.

    Example: bilateral tension --dyad JPN-KOR --by week -o tension.html
    """
    from ..desk import tension, tension_forms
    from ..desk.curves import manner
    from ..viz import tension as pages

    form = form or _suited(output)
    asked = manner(by, formula, half_life, start, end)
    asof = options.opened(store, on, known_on)
    if pair := options.paired(asof, dyad):
        found = iter([tension.curve(asof, pair, asked)])
    else:
        found = tension.each(asof, asked)
    if form in pages.FORMS:
        options.write(pages.write(list(islice(found, SHOWN)), form, asof.on), output)
    else:
        options.write(tension_forms.parts(found, form), output)


def _suited(output: Path | None) -> str:
    suffix = output.suffix.removeprefix(".").lower() if output else ""
    return suffix if suffix in FORMS else "table"
