"""bilateral chain: what answered what."""

from pathlib import Path

import click

from . import options


@click.command()
@click.argument("of", metavar="MEASURE|DYAD|RULING|EVENT")
@options.written_option
@options.known_option
@options.store_option
@options.output_option
def chain(of: str, form: str, known_on: str | None, store: Path, output: Path | None) -> None:
    """Show what answered what, and tell apart what sources state and what sides claim.

    OF is a measure, a ruling, an event or an agreement by name or prefixed name, or a pair.

    Example: bilateral chain JPN-KOR
    """
    from ..desk import chain, chain_forms, naming

    asof = options.opened_whole(store, known_on)
    found = chain.chain(asof, naming.link(asof, of))
    options.write(chain_forms.write(found, form), output)
