"""A process that dies takes only its own task along."""

from bilateral.extract.pool import AHEAD, Pool

DEADLY = "__import__('os')._exit(3)"


def test_the_other_tasks_are_done_in_their_order() -> None:
    tasks = ["1 + 1", DEADLY, "2 + 2", *("0" for _ in range(2 * AHEAD)), "3 + 3", DEADLY]
    results = [result for _, result in Pool[str, int](eval, 2).results(tasks)]
    assert results == [2, None, 4, *(0 for _ in range(2 * AHEAD)), 6, None]


def test_no_tasks() -> None:
    assert list(Pool[str, int](eval, 2).results([])) == []
