"""The reader's speed against its bare language pipeline, its memory, and how its time grows.

    OMP_NUM_THREADS=1 python benchmarks/speed.py [--stories N] [--rounds N] [--shared DIR]

Both work on the same Reuters stories in one process on one core, in turn, and the medians over the
rounds are printed; a story read is a sheet written. Memory is that of a process that only reads.
"""

import argparse
import os
import re
import statistics
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from itertools import accumulate, cycle
from pathlib import Path

from bilateral.benchmarks.folders import stories
from bilateral.extract import sheet
from bilateral.extract.language import MODEL
from bilateral.extract.reader import Reader
from bilateral.extract.running import held
from bilateral.extract.values import Article, Span

MILLION = 1_000_000
Way = Callable[[Reader, list[Article]], None]
LENGTHS = (1000, 2000, 4000, 8000, 16000, 32000, 64000)


def main() -> None:
    """Print the figures as tables in Markdown."""
    asked = arguments()
    if hasattr(os, "sched_setaffinity"):
        os.sched_setaffinity(0, {min(os.sched_getaffinity(0))})
    reader = held(asked.model)
    told = stories(asked.shared, 4 * asked.count)
    if asked.memory:
        work(reader, told[: asked.count])
        print(peak())
        return
    work(reader, told[:50])
    print(*against(reader, told[: asked.count], asked.rounds), sep="\n")
    print(f"\nMemory of a process that reads them: {memory(asked) / MILLION:.0f} MB (goal < 600)\n")
    print("| stories | words | seconds read | words/s | bare/read |\n" + "| --- " * 5 + "|")
    for count in (asked.count, 2 * asked.count, 4 * asked.count):
        print(f"| {count} | {growth(reader, told[:count])} |", flush=True)
    for form, mark in (("in paragraphs", "\n\n"), ("in one paragraph", " ")):
        print(f"\n| one article {form}: words | seconds read | words/s | bare/read |")
        print("| --- " * 4 + "|")
        for length in LENGTHS if mark != " " else LENGTHS[:-1]:
            print(f"| {growth(reader, [long(told, length, mark)])} |", flush=True)


def arguments() -> argparse.Namespace:
    """What the command line says."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--stories", dest="count", type=int, default=200)
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--model", type=Path, default=MODEL)
    parser.add_argument("--shared", type=Path, default=Path("../shared"))
    parser.add_argument("--memory", action="store_true", help="only read, and print the peak")
    return parser.parse_args()


def against(reader: Reader, told: list[Article], rounds: int) -> Iterator[str]:
    """Stories a second with the reader and with the bare pipeline, in turn."""
    ways = (work, bare, piped)
    times = [[seconds(way, reader, told) for way in ways] for _ in range(rounds)]
    read, alone, together = zip(*times, strict=True)
    yield "| what | stories/s | reader against it (goal ≥ 0.5) |\n| --- | --- | --- |"
    yield f"| reader, with sheets | {len(told) / statistics.median(read):.1f} | |"
    for name, column in (("article by article", alone), ("all in one pipe", together)):
        ratio = statistics.median(b / a for a, b in zip(read, column, strict=True))
        rate = len(told) / statistics.median(column)
        yield f"| bare pipeline, {name} | {rate:.1f} | {ratio:.2f} |"


def memory(asked: argparse.Namespace) -> int:
    """The peak of a process of its own, in bytes."""
    given = [
        "--stories",
        str(asked.count),
        "--model",
        str(asked.model),
        "--shared",
        str(asked.shared),
    ]
    command = [sys.executable, __file__, "--memory", *given]
    return int(subprocess.run(command, check=True, capture_output=True).stdout)


def peak() -> int:
    """The most memory of this process; getrusage would count the process that started it too."""
    told = Path("/proc/self/status").read_text("utf-8")
    found = re.search(r"VmHWM:\s+(\d+) kB", told)
    return int(found[1]) * 1024 if found else 0


def growth(reader: Reader, told: list[Article]) -> str:
    """Words, seconds, words a second and the ratio to the bare pipeline."""
    words = sum(len(one.text[span.start : span.end].split()) for one in told for span in one.body)
    read, parsed = (seconds(way, reader, told) for way in (work, bare))
    return f"{words} | {read:.2f} | {words / read:.0f} | {parsed / read:.2f}"


def long(told: list[Article], words: int, mark: str) -> Article:
    """One article of so many words, from paragraphs of stories with a mark between them."""
    parts: list[str] = []
    every = cycle(one.text[span.start : span.end] for one in told for span in one.body)
    while words > 0:
        part = next(every)
        words -= len(part.split())
        parts.append(" ".join(part.split()))
    text = mark.join(parts)
    ends = [*accumulate(len(part) + len(mark) for part in parts)]
    spans = [
        Span(end - len(mark) - len(part), end - len(mark))
        for end, part in zip(ends, parts, strict=True)
    ]
    body = spans if "\n" in mark else [Span(0, len(text))]
    return replace(told[0], text=text, body=tuple(body), headline=None)


def work(reader: Reader, told: list[Article]) -> None:
    """Read articles and write their sheets."""
    for article in told:
        sheet.write(reader.read(article), reader.polities)


def bare(reader: Reader, told: list[Article]) -> None:
    """Only parse the same paragraphs, article by article as the reader does."""
    for article in told:
        piped(reader, [article])


def piped(reader: Reader, told: list[Article]) -> None:
    """Only parse, with batches that reach over articles."""
    texts = (one.text[span.start : span.end] for one in told for span in one.body)
    for _ in reader.language.pipe(texts):
        pass


def seconds(way: Way, reader: Reader, told: list[Article]) -> float:
    """How long a way through articles takes, in processor time of this process."""
    start = time.process_time()
    way(reader, told)
    return time.process_time() - start


if __name__ == "__main__":
    main()
