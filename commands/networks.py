"""bilateral rank and bilateral groups: who matters and who clusters."""

from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from . import options

if TYPE_CHECKING:
    from ..desk.projections import Network

projection_option = click.option(
    "--projection",
    type=click.Choice(["polities", "agents", "all"]),
    default="agents",
    show_default=True,
    help="Countries and organizations of them; all that act; or all that the network draws.",
)
weight_option = click.option(
    "--weight",
    type=click.Choice(["events", "conflict", "cooperation", "facts"]),
    help="What a tie weighs: all events between two (else facts in 'all'), or some only.",
)


def takes_network(command: options.Command) -> options.Command:
    """Give a command the options that choose a network."""
    for option in (
        options.output_option,
        options.store_option,
        options.known_option,
        options.written_option,
        options.dyad_option,
        weight_option,
        projection_option,
    ):
        command = option(command)
    return command


@click.command()
@click.option(
    "--by",
    type=click.Choice(["degree", "betweenness", "pagerank"]),
    default="degree",
    show_default=True,
    help="How importance is reckoned.",
)
@click.option("--kind", default="", metavar="CLASS", help="Only these, such as Country.")
@click.option(
    "--top", type=click.IntRange(min=1), default=20, show_default=True, help="How many lines."
)
@takes_network
def rank(by: str, kind: str, top: int, form: str, output: Path | None, **chosen: Any) -> None:
    """Rank who matters, on a projection of the network.

    Example: bilateral rank --by pagerank --projection polities
    """
    from ..desk import network_forms, ranks

    found = ranks.rank(_network(**chosen), by, kind, top)
    options.write(network_forms.ranking(found, form), output)


@click.command()
@takes_network
def groups(form: str, output: Path | None, **chosen: Any) -> None:
    """Show who clusters: groups with more ties among themselves than with the rest.

    Example: bilateral groups --projection polities --weight cooperation
    """
    from ..desk import groups as grouping
    from ..desk import network_forms

    options.write(network_forms.groups(grouping.groups(_network(**chosen)), form), output)


def _network(
    projection: str, weight: str | None, dyad: str | None, known_on: str | None, store: Path
) -> "Network":
    from ..desk.projections import network

    asof = options.opened_whole(store, known_on)
    pair = options.paired(asof, dyad)
    return network(asof, projection, weight or "", pair.id if pair else None)
