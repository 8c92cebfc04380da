"""bilateral path: how two things are tied."""

from pathlib import Path

import click

from . import options


@click.command()
@click.argument("one", metavar="A")
@click.argument("other", metavar="B")
@click.option(
    "--best", type=click.IntRange(1, 20), default=3, show_default=True, help="How many ways."
)
@options.written_option
@options.known_option
@options.store_option
@options.output_option
def path(
    one: str,
    other: str,
    best: int,
    form: str,
    known_on: str | None,
    store: Path,
    output: Path | None,
) -> None:
    """Tell how two things are tied: the best chains of facts between them, in words.

    A and B are people, bodies, countries, agreements, measures and so on, by name or code.

    Example: bilateral path "Kim Jung-han" GSOMIA
    """
    from ..desk import naming, path_forms, paths

    asof = options.opened_whole(store, known_on)
    ends = (naming.thing(asof, one), naming.thing(asof, other))
    options.write(path_forms.write(paths.paths(asof, *ends, best), form), output)
