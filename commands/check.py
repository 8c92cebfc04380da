"""Check fact sheets, and find passages for them."""

import sys
from pathlib import Path

import click

from .options import FILE, articles_option


@click.command()
@click.argument("sheets", nargs=-1, type=FILE, required=True, metavar="SHEET...")
@articles_option
def check(sheets: tuple[Path, ...], articles: Path | None) -> None:
    """Check fact sheets; exit 0 when right, 1 with findings, 2 on wrong usage.

    Example: bilateral check mine.yaml
    """
    from ..graph import check as checking
    from ..graph.names import Names

    findings = checking.check(sheets, Names(), articles)
    for finding in findings:
        click.echo(str(finding))
    sys.exit(any(finding.grave for finding in findings))


@click.command()
@click.argument("text", type=FILE)
@click.argument("words")
def locate(text: Path, words: str) -> None:
    """Find WORDS in an article's TEXT and print the passage for a fact sheet.

    Example: bilateral locate article.txt "met with his counterpart"
    """
    from ..graph.sheets import articles

    click.echo(articles.located(text, words), nl=False)
