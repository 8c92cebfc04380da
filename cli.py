"""The command line: every command of bilateral in one group."""

from typing import Any

import click

from .commands.build import build
from .commands.check import check, locate
from .commands.export import export
from .commands.query import queries, query, stats
from .commands.read import read
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
    build,
    check,
    export,
    locate,
    queries,
    query,
    read,
    stats,
    timeline,
    view,
):
    main.add_command(_command)
