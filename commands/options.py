"""Options that commands share, how they open a store as of a day, and how they write."""

import shutil
import sys
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

import click

if TYPE_CHECKING:
    from ..desk.asof import AsOf
    from ..desk.parties import Pair

Command = TypeVar("Command", bound=Callable[..., Any])
FILE = click.Path(path_type=Path)
DAY = "YYYY-MM-DD"

store_option = click.option(
    "--store",
    type=FILE,
    default="out",
    envvar="BILATERAL_STORE",
    show_default=True,
    show_envvar=True,
    help="Folder that `bilateral build` filled.",
)
output_option = click.option(
    "-o", "--output", type=FILE, help="File to write; else standard output."
)
articles_option = click.option(
    "--articles",
    type=click.Path(path_type=Path, exists=True, file_okay=False),
    help="Folder of the articles' texts, so that evidence can be quoted.",
)


def confidence(default: float, told: str) -> Callable[[Command], Command]:
    """The option for how certain a fact must be."""
    return click.option(
        "--min-confidence",
        "least",
        type=click.FloatRange(0, 1),
        default=default,
        show_default=True,
        help=told,
    )


confidence_option = confidence(
    0.0, "Of what is read from articles, leave out facts that are less certain."
)
on_option = click.option(
    "--on", metavar=DAY, help="The day asked about; else that of the newest source."
)
known_option = click.option(
    "--known-on", metavar=DAY, help="Leave out what was published after this day."
)
dyad_option = click.option("--dyad", metavar="A-B", help="A pair of polities, such as JPN-KOR.")
table_option = click.option(
    "-f",
    "--format",
    "form",
    type=click.Choice(["table", "csv", "json"]),
    default="table",
    show_default=True,
    help="Form of the answer.",
)
written_option = click.option(
    "-f",
    "--format",
    "form",
    type=click.Choice(["text", "csv", "json", "md"]),
    default="text",
    show_default=True,
    help="Form of the answer.",
)


def takes_days(command: Command) -> Command:
    """Give a command the store and the days that it is asked about."""
    for option in (output_option, store_option, known_option, on_option):
        command = option(command)
    return command


def opened(store: Path, on: str | None, known_on: str | None) -> "AsOf":
    """The store in a folder as of a day."""
    from ..desk.asof import asof
    from ..graph import folder

    return asof(*folder.open_store(store), on, known_on)


def opened_whole(store: Path, known_on: str | None) -> "AsOf":
    """The store in a folder for what asks about no day: of all days, as far as known by one."""
    return opened(store, "9999-12-31", known_on)


def paired(asof: "AsOf", dyad: str | None) -> "Pair | None":
    """The pair that --dyad names, if it was given."""
    from ..desk.parties import Parties

    return Parties(asof).dyad(dyad) if dyad else None


def write(data: bytes | Iterable[bytes], output: Path | None) -> None:
    """Write a file or standard output, whole or, where an error comes midway, not at all."""
    from ..graph import folder

    if output:
        folder.write(output, data)
    elif isinstance(data, bytes):
        sys.stdout.buffer.write(data)
    else:
        with folder.gathered(data) as whole:
            shutil.copyfileobj(whole, sys.stdout.buffer)


def warn(text: str) -> None:
    """Tell something on standard error."""
    click.echo(text, err=True)
