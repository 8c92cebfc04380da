"""The command `bilateral brief`."""

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import click

from .options import DAY, confidence, opened, takes_days, write

if TYPE_CHECKING:
    from ..desk.parties import Pair, Parties


@click.command()
@click.argument("sides", nargs=-1, required=True, metavar="A B|A-B")
@click.option("--since", metavar=DAY, help="Tell what changed after this day; else after 30 days.")
@confidence(0.5, "Leave out drafts that are less certain; what a person wrote always counts.")
@click.option(
    "-f",
    "--format",
    "form",
    type=click.Choice(["text", "md", "html", "json"]),
    default="text",
    show_default=True,
    help="Form of the brief.",
)
@takes_days
def brief(
    sides: tuple[str, ...],
    since: str | None,
    least: float,
    form: str,
    on: str | None,
    known_on: str | None,
    store: Path,
    output: Path | None,
) -> None:
    """Tell on one page where two polities stand with each other, why, and what is due.

    Example: bilateral brief JPN KOR --on 2019-09-01 -f html -o brief.html
    """
    from ..desk import brief as desk
    from ..desk.dates import exact
    from ..desk.parties import Parties
    from ..viz.brief import write as written

    asof = replace(opened(store, on, known_on), least=least)
    pair = _pair(Parties(asof), sides)
    told = desk.brief(asof, pair, exact(since) if since else None)
    write(written(told, form), output)


def _pair(parties: "Parties", sides: tuple[str, ...]) -> "Pair":
    if len(sides) > 2:
        raise click.UsageError(f"a brief takes two polities or a pair, not {len(sides)} words.")
    return parties.dyad(sides[0]) if len(sides) == 1 else parties.pair(*sides)
