"""The bar: the same things come out, and their rate is told once it is known."""

import pytest
from bilateral.extract.running.progress import rate, shown
from rich.progress import Progress, Task


def test_things_come_through(capsys: pytest.CaptureFixture[str]) -> None:
    assert list(shown(iter("abc"))) == ["a", "b", "c"]
    assert capsys.readouterr().out == ""


def test_the_rate() -> None:
    ticks = iter(range(100))
    bar = Progress(get_time=lambda: float(next(ticks)))
    number = bar.add_task("x", total=None)
    task: Task = bar.tasks[0]
    assert rate(task) == "0 articles"
    for _ in range(3):
        bar.advance(number, 4)
    assert rate(task).startswith("12 articles, ")
    assert rate(task).endswith(" a second")
