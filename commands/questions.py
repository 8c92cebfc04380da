"""How commands take a query and put it to a store."""

import sys
from typing import TYPE_CHECKING

import click

from .options import Command

if TYPE_CHECKING:
    from ..graph.asking import Answer
    from ..graph.names import Names
    from ..graph.store import Embedded

RDF = ("turtle", "trig", "nquads", "ntriples", "jsonld", "rdfxml")
query_options = (
    click.option("-e", "--text", "inline", help="SPARQL text in place of a name or file."),
    click.option(
        "-p",
        "--param",
        "params",
        multiple=True,
        metavar="NAME=VALUE",
        help="A parameter of the query.",
    ),
    click.option(
        "--timeout",
        type=click.FloatRange(min=0.001),
        default=60,
        show_default=True,
        help="Seconds a query may take.",
    ),
)


def takes_query(command: Command) -> Command:
    """Give a command the options of a query."""
    for option in reversed(query_options):
        command = option(command)
    return command


def answered(
    store: "Embedded",
    names: "Names",
    query: str | None,
    inline: str | None,
    params: tuple[str, ...],
    timeout: float,
) -> "Answer":
    """What a store answers to a named query, a file, standard input or text."""
    from ..graph.query import catalogue, filling, named

    if bool(query) == bool(inline):
        raise click.UsageError("Give one query: a NAME, a FILE, - for standard input, or -e TEXT.")
    text = sys.stdin.read() if query == "-" else inline
    asked = named.parse("the query", text) if text is not None else catalogue.chosen(str(query))
    return store.query(filling.filled(asked, store, names, params), timeout)
