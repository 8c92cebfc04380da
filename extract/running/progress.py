"""A bar with articles a second, for a terminal."""

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from rich.progress import ProgressColumn, Task

T = TypeVar("T")


def shown(things: Iterable[T]) -> Iterator[T]:
    """The same things, counted on standard error while they come; the bar goes at the end."""
    from rich.console import Console
    from rich.progress import BarColumn, Progress, TimeElapsedColumn

    bar = Progress(
        BarColumn(),
        _rate_column(),
        TimeElapsedColumn(),
        console=Console(stderr=True),
        transient=True,
    )
    with bar:
        yield from bar.track(things, total=None)


def rate(task: "Task") -> str:
    """How many are done, and how many a second once that is known."""
    speed = f", {task.speed:.1f} a second" if task.speed else ""
    return f"{task.completed:,.0f} articles{speed}"


def _rate_column() -> "ProgressColumn":
    from rich.progress import ProgressColumn
    from rich.text import Text

    class Rate(ProgressColumn):
        def render(self, task: "Task") -> Text:
            return Text(rate(task))

    return Rate()
