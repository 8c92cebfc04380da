"""Reading against the bare language pipeline, on the same Reuters stories, round by round.

    python benchmarks/speed.py [--stories N] [--rounds N] [--shared DIR]

One process on one core (set OMP_NUM_THREADS=1). Prints stories a second of both, their ratio, the
time for one, two and four times as many stories, for one article of growing length, and the most
memory that the process took.
"""

import argparse
import resource
from collections.abc import Callable, Iterable, Iterator
from hashlib import sha256
from pathlib import Path
from statistics import median
from time import perf_counter

from bilateral.benchmarks.folders import stories
from bilateral.extract.language import parse
from bilateral.extract.reader import Reader
from bilateral.extract.values import Article, Span

LENGTHS = (1, 4, 16, 64)


def main() -> None:
    """Print the tables."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--stories", type=int, default=200)
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--shared", type=Path, default=Path("../shared"))
    asked = parser.parse_args()
    reader, some = Reader.load(), stories(asked.shared, 4 * asked.stories)
    print(*rates(reader, some[: asked.stories], asked.rounds), "", sep="\n")
    print(*growth(reader, some, asked.stories), "", sep="\n")
    print(*lengths(reader, some), "", sep="\n")
    print(f"most memory: {resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024} MB")


def rates(reader: Reader, some: list[Article], rounds: int) -> Iterator[str]:
    """Stories a second, the bare pipeline and the reader in turn."""
    bare: list[float] = []
    whole: list[float] = []
    for _ in range(rounds):
        bare.append(seconds(lambda one: parse(one, reader.language), some))
        whole.append(seconds(reader.read, some))
    ratio = median(first / second for first, second in zip(bare, whole, strict=True))
    yield "| what | stories a second |"
    yield "| --- | --- |"
    yield f"| the bare pipeline | {len(some) / median(bare):.1f} |"
    yield f"| reading | {len(some) / median(whole):.1f} ({ratio:.2f} of the pipeline) |"


def growth(reader: Reader, some: list[Article], first: int) -> Iterator[str]:
    """Milliseconds a story, for more and more stories."""
    yield "| stories | ms a story |"
    yield "| --- | --- |"
    for count in (first, 2 * first, 4 * first):
        yield f"| {count} | {1000 * seconds(reader.read, some[:count]) / count:.1f} |"


def lengths(reader: Reader, some: list[Article]) -> Iterator[str]:
    """Milliseconds a thousand words, for one article of growing length."""
    yield "| words in one article | ms a thousand words |"
    yield "| --- | --- |"
    for thousands in LENGTHS:
        article = joined(some, 1000 * thousands)
        words = len(article.text.split())
        yield f"| {words:,} | {1e6 * seconds(reader.read, [article]) / words:.0f} |"


def joined(some: Iterable[Article], words: int) -> Article:
    """The bodies of stories one after another, until there are enough words."""
    told: list[str] = []
    for one in some:
        if sum(len(part.split()) for part in told) >= words:
            break
        told += [one.text[span.start : span.end] for span in one.body]
    text, spans, start = "\n\n".join(told), [], 0
    for part in told:
        spans.append(Span(start, start + len(part)))
        start += len(part) + 2
    return Article("long", text, sha256(text.encode()).hexdigest(), tuple(spans))


def seconds(work: Callable[[Article], object], some: Iterable[Article]) -> float:
    """How long some work takes on some articles."""
    start = perf_counter()
    for one in some:
        work(one)
    return perf_counter() - start


if __name__ == "__main__":
    main()
