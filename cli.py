"""The command line: every command of bilateral in one group."""

from typing import Any

import click

from .commands.brief import brief
from .commands.build import build
from .commands.chain import chain
from .commands.check import check, locate
from .commands.claims import claims, demands
from .commands.diff import diff
from .commands.due import due
from .commands.export import export
from .commands.networks import groups, rank
from .commands.path import path
from .commands.query import queries, query, stats
from .commands.read import read
from .commands.tension import tension
from .commands.timeline import timeline
from .commands.view import view
from .extract.errors import ReadError
from .graph.errors import BilateralError


class Commands(click.Group):
    """A group whose commands end with one sentence when something is wrong."""

    def invoke(self, ctx: click.Context) -> Any:
        """Run a command; what a user can mend is an error of one sentence, not a traceback."""
        try:
            return super().invoke(ctx)
        except (BilateralError, ReadError) as error:
            raise click.ClickException(str(error)) from error


@click.group(
    cls=Commands, context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100}
)
@click.version_option(package_name="bilateral")
def main() -> None:
    """A knowledge graph of relations between states, with evidence to the character."""


for _command in (
    brief,
    build,
    chain,
    check,
    claims,
    demands,
    diff,
    due,
    export,
    groups,
    locate,
    path,
    queries,
    query,
    rank,
    read,
    stats,
    tension,
    timeline,
    view,
):
    main.add_command(_command)
