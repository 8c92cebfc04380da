"""The reader's speed against its bare language pipeline, its memory, and how its time grows.

    OMP_NUM_THREADS=1 python benchmarks/speed.py [-n STORIES] [--rounds N] [--shared DIR]

Both work on the same Reuters stories in one process on one core, in turn, and the medians over the
rounds are printed; a story read is a sheet written. Memory is that of a process that only reads.
"""

import argparse
import os
import resource
import statistics
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

from bilateral.benchmarks.folders import stories
from bilateral.extract import sheet
from bilateral.extract.language import MODEL
from bilateral.extract.reader import Reader
from bilateral.extract.values import Article, Span

MILLION = 1_000_000
LENGTHS = (1000, 2000, 4000, 8000, 16000, 32000, 64000)


def main() -> None:
    """Print the figures as tables in Markdown."""
    asked = arguments()
    if hasattr(os, "sched_setaffinity"):
        os.sched_setaffinity(0, {min(os.sched_getaffinity(0))})
    reader = Reader.load(asked.model)
    told = stories(asked.shared, 4 * asked.count)
    if asked.memory:
        work(reader, told[: asked.count])
        print(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024)
        return
    work(reader, told[:50])
    print(*against(reader, told[: asked.count], asked.rounds), sep="\n")
    print(f"\nMemory of a process that reads them: {memory(asked) / MILLION:.0f} MB (goal < 600)\n")
    print("| stories | seconds | stories/s |\n| --- | --- | --- |")
    for count in (asked.count, 2 * asked.count, 4 * asked.count):
        took = seconds(lambda count=count: work(reader, told[:count]))
        print(f"| {count} | {took:.1f} | {count / took:.1f} |", flush=True)
    print("\n| words of one article | seconds read | words/s | ratio to the bare pipeline |")
    print("| --- | --- | --- | --- |")
    for length in LENGTHS:
        print(growth(reader, long(told, length)), flush=True)


def arguments() -> argparse.Namespace:
    """What the command line says."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("-n", dest="count", type=int, default=200)
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--model", type=Path, default=MODEL)
    parser.add_argument("--shared", type=Path, default=Path("../shared"))
    parser.add_argument("--memory", action="store_true", help="only read, and print the peak")
    return parser.parse_args()


def against(reader: Reader, told: list[Article], rounds: int) -> Iterator[str]:
    """Stories a second with the reader and with the bare pipeline on the same paragraphs."""
    pairs = [
        (seconds(lambda: work(reader, told)), seconds(lambda: bare(reader, told)))
        for _ in range(rounds)
    ]
    read, parsed = (len(told) / statistics.median(column) for column in zip(*pairs, strict=True))
    ratio = statistics.median(other / one for one, other in pairs)
    yield "| what | stories/s | ratio (goal ≥ 0.5) |\n| --- | --- | --- |"
    yield f"| bare pipeline | {parsed:.1f} | |"
    yield f"| reader, with sheets | {read:.1f} | {ratio:.2f} |"


def memory(asked: argparse.Namespace) -> int:
    """The peak of a process of its own, in bytes."""
    given = ["-n", str(asked.count), "--model", str(asked.model), "--shared", str(asked.shared)]
    command = [sys.executable, __file__, "--memory", *given]
    return int(subprocess.run(command, check=True, capture_output=True).stdout)


def growth(reader: Reader, article: Article) -> str:
    """A row on one article."""
    words = len(article.text.split())
    read = seconds(lambda: work(reader, [article]))
    parsed = seconds(lambda: bare(reader, [article]))
    return f"| {words} | {read:.2f} | {words / read:.0f} | {parsed / read:.2f} |"


def long(told: list[Article], words: int) -> Article:
    """Stories put together to one article of about so many words, round again if they run out."""
    paragraphs: list[str] = []
    count, place = 0, 0
    while count < words:
        one = told[place % len(told)]
        parts = [one.text[span.start : span.end] for span in one.body]
        paragraphs += parts
        count += sum(len(part.split()) for part in parts)
        place += 1
    spans, start = [], 0
    for part in paragraphs:
        spans.append(Span(start, start + len(part)))
        start += len(part) + 2
    return replace(told[0], text="\n\n".join(paragraphs), body=tuple(spans), headline=None)


def work(reader: Reader, told: list[Article]) -> None:
    """Read articles and write their sheets."""
    for article in told:
        sheet.write(reader.read(article), reader.polities)


def bare(reader: Reader, told: list[Article]) -> None:
    """Only parse the same paragraphs, article by article as the reader does."""
    for article in told:
        for _ in reader.language.pipe(article.text[s.start : s.end] for s in article.body):
            pass


def seconds(action: Callable[[], None]) -> float:
    """How long an action takes, in processor time of this process."""
    start = time.process_time()
    action()
    return time.process_time() - start


if __name__ == "__main__":
    main()
