"""How long the tool takes to start and to build the article, side by side in one run.

Run with `make bench`. Figures are medians over RUNS runs; the ratio is pair by pair.
"""

import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from itertools import pairwise
from pathlib import Path

from bilateral import data
from bilateral.graph import build, export, folder
from bilateral.graph.names import Names
from bilateral.viz import views

RUNS = 11
BILATERAL = str(Path(sys.executable).with_name("bilateral"))


def main() -> None:
    """Print the figures as a table in Markdown."""
    with tempfile.TemporaryDirectory() as scratch:
        print("| what | median, s | against |\n| --- | --- | --- |")
        start = [BILATERAL, "--help"]
        bare = [sys.executable, "-c", "import click"]
        pair("bilateral --help", start, "python -c 'import click'", bare)
        whole = [BILATERAL, "build", "-o", f"{scratch}/out"]
        pair("bilateral build, whole process", whole, "bilateral --help", start)
        for step, seconds in parts(Path(scratch)).items():
            print(f"| of it: {step} | {seconds:.3f} | |")


def pair(name: str, one: list[str], other_name: str, other: list[str]) -> None:
    """Time two commands in turn and print the first beside the second."""
    times = [(seconds(lambda: run(one)), seconds(lambda: run(other))) for _ in range(RUNS)]
    first, second = (statistics.median(column) for column in zip(*times, strict=True))
    ratio = statistics.median(a / b for a, b in times)
    print(f"| {name} | {first:.3f} | {ratio:.2f} × {other_name} ({second:.3f}) |")


def parts(scratch: Path) -> dict[str, float]:
    """Seconds of each step of a build inside this process, imports of heavy libraries included."""
    marks: list[tuple[str, float]] = []

    def step(text: str) -> None:
        marks.append((text, time.perf_counter()))

    names = Names()
    built = build.build(data.sheets(), names, None, step)
    step("writing the store")
    build.copy(built.store, scratch / "parts", names)
    step("writing graph.trig and graph.ttl")
    for form in ("trig", "turtle"):
        folder.write(scratch / f"graph.{form}", export.export(built.store, form, names))
    step("drawing index.html")
    folder.write(scratch / "index.html", views.view(built.store, names))
    step("end")
    return {name: later - at for (name, at), (_, later) in pairwise(marks)}


def run(command: list[str]) -> None:
    """Run a command to its end; its output is thrown away."""
    subprocess.run(command, check=True, capture_output=True)


def seconds(action: Callable[[], None]) -> float:
    """How long an action takes."""
    start = time.perf_counter()
    action()
    return time.perf_counter() - start


if __name__ == "__main__":
    main()
