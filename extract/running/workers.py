"""Several processes, whose outcomes come in the order of the articles; one of them may die."""

from collections import deque
from collections.abc import Iterable, Iterator
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from contextlib import ExitStack, suppress
from dataclasses import dataclass, field
from functools import partial
from itertools import islice
from multiprocessing import get_context

from ..values import Article
from .job import Job, attempt
from .outcome import Failed, Outcome, Skipped

Item = Article | Skipped | Failed
# So many wait for each process: enough to keep it busy, few enough to be kept in memory.
WAITING = 32


def outcomes(items: Iterable[Item], job: Job, workers: int = 1) -> Iterator[Outcome]:
    """What comes of each article, in their order; what was decided before passes through."""
    if workers == 1:
        yield from (attempt(one, job) if isinstance(one, Article) else one for one in items)
        return
    left = iter(items)
    with ExitStack() as stack:
        pools = _Pools(job, workers, stack)
        while batch := list(islice(left, workers * WAITING)):
            yield from pools.read(batch)


@dataclass
class _Pools:
    """A pool for all, and one of a single process for articles over which another died."""

    job: Job
    workers: int
    stack: ExitStack
    made: dict[int, ProcessPoolExecutor] = field(default_factory=dict)

    def read(self, batch: list[Item]) -> Iterator[Outcome]:
        """The outcomes of some articles that are read at once."""
        articles = (one for one in batch if isinstance(one, Article))
        started = deque(self._start(one, self.workers) for one in articles)
        for one in batch:
            yield self._result(one, started.popleft()) if isinstance(one, Article) else one

    def _start(self, one: Article, workers: int) -> "Future[Outcome]":
        try:
            return self._pool(workers).submit(attempt, one, self.job)
        except BrokenProcessPool:
            self.made.pop(workers)
            return self._pool(workers).submit(attempt, one, self.job)

    def _result(self, one: Article, future: "Future[Outcome]") -> Outcome:
        """The outcome; where a process died, that of a second try alone, which finds the cause."""
        with suppress(BrokenProcessPool):
            return future.result()
        with suppress(BrokenProcessPool):
            return self._start(one, workers=1).result()
        return Failed(one.id, f"{one.id} can't be read: the process that read it died")

    def _pool(self, workers: int) -> ProcessPoolExecutor:
        if workers not in self.made:
            pool = ProcessPoolExecutor(workers, mp_context=get_context("spawn"))
            self.stack.callback(partial(pool.shutdown, cancel_futures=True))
            self.made[workers] = pool
        return self.made[workers]
