"""Work in several processes, of which one may die without taking the rest of the work along."""

from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from dataclasses import dataclass
from itertools import islice
from multiprocessing import get_context
from typing import Generic, TypeVar

Task = TypeVar("Task")
Result = TypeVar("Result")
AHEAD = 16


@dataclass(frozen=True)
class Pool(Generic[Task, Result]):
    """`workers` processes that each do `work`."""

    work: Callable[[Task], Result]
    workers: int

    def results(self, tasks: Iterable[Task]) -> Iterator[tuple[Task, Result | None]]:
        """Each task with its result, in their order; None where a task ended its process."""
        left = iter(tasks)
        executor = _started(self.workers)
        try:
            while batch := list(islice(left, self.workers * AHEAD)):
                broken = False
                sent = [self._sent(executor, task) for task in batch]
                for task, future in zip(batch, sent, strict=True):
                    done = _waited(future)
                    broken = broken or not done
                    yield task, done[0] if done else self._alone(task)
                if broken:
                    executor.shutdown()
                    executor = _started(self.workers)
        finally:
            executor.shutdown(cancel_futures=True)

    def _sent(self, executor: ProcessPoolExecutor, task: Task) -> "Future[Result] | None":
        try:
            return executor.submit(self.work, task)
        except BrokenProcessPool:
            return None

    def _alone(self, task: Task) -> Result | None:
        """A task in a process of its own: the pool broke, perhaps over another task."""
        try:
            with _started(1) as executor:
                return executor.submit(self.work, task).result()
        except BrokenProcessPool:
            return None


def _started(workers: int) -> ProcessPoolExecutor:
    return ProcessPoolExecutor(workers, mp_context=get_context("spawn"))


def _waited(future: "Future[Result] | None") -> tuple[Result] | None:
    """The result of a task, alone in a tuple; None where its pool broke."""
    try:
        return (future.result(),) if future else None
    except BrokenProcessPool:
        return None
