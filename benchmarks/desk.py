"""The desk's commands on a large store, as whole processes: `python benchmarks/desk.py FOLDER`.

FOLDER is filled by million.py; a second folder (OLD) has `diff` timed too. Cold is after the
system was told to forget the store's files, which needs no rights and spares other files.
"""

import os
import statistics
import subprocess
import sys
import time
from collections.abc import Sequence
from pathlib import Path

from bilateral.desk.asof import AsOf, asof
from bilateral.graph import folder

PAIRS = 5
ROUNDS = 3


def main(store: Path, old: Path | None) -> None:
    """Print the figures as a table in Markdown."""
    print("| command | events | cold, s | warm, s |\n| --- | --- | --- | --- |")
    for pair, events in busiest(asof(*folder.open_store(store))):
        told(["brief", pair, "--store", str(store)], store, events)
    if old:
        told(["diff", str(old), str(store)], store, "")


def busiest(desk: AsOf) -> list[tuple[str, str]]:
    """The pairs with most events, and how many."""
    rows = desk.rows("pairs")
    found = dict.fromkeys((row["dyad"].partition(":")[2], row["facts"]) for row in rows)
    return list(found)[:PAIRS]


def told(command: Sequence[str], store: Path, events: str) -> None:
    """One row: a first run with nothing of the store in memory, then the median of some."""
    forget(store)
    cold = run(command)
    warm = statistics.median(run(command) for _ in range(ROUNDS))
    print(f"| {command[0]} {command[1]} | {events} | {cold:.2f} | {warm:.2f} |", flush=True)


def forget(store: Path) -> None:
    """Have the system drop the store's files from its cache."""
    for path in store.rglob("*.sst"):
        with path.open("rb") as file:
            os.posix_fadvise(file.fileno(), 0, 0, os.POSIX_FADV_DONTNEED)


def run(command: Sequence[str]) -> float:
    """The seconds of a process of its own; `diff` ends with 1 where stores differ."""
    start = time.perf_counter()
    tool = Path(sys.executable).with_name("bilateral")
    done = subprocess.run([tool, *command], stdout=subprocess.DEVNULL, check=False)
    if done.returncode > 1:
        sys.exit(done.returncode)
    return time.perf_counter() - start


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]) if len(sys.argv) > 2 else None)
