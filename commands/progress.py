"""What is told on a terminal while work goes on."""

import sys
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager


def counted(sheets: Iterable[tuple[str, str]]) -> Iterable[tuple[str, str]]:
    """Shows on a terminal how many articles were read, and how many a second."""
    if not sys.stderr.isatty():
        return sheets
    from rich.console import Console
    from rich.progress import Progress, TextColumn, TimeElapsedColumn

    shown = TextColumn("{task.completed} articles, {task.speed:.1f} a second")
    return Progress(shown, TimeElapsedColumn(), console=Console(stderr=True)).track(sheets)


@contextmanager
def progress() -> Iterator[Callable[[str], None]]:
    """Says on a terminal what is being done; says nothing in a pipe."""
    if not sys.stderr.isatty():
        yield lambda _: None
        return
    from rich.console import Console

    with Console(stderr=True).status("starting") as status:
        yield lambda text: status.update(text)  # noqa: PLW0108  mypy takes the method for an object
