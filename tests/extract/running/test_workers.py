"""Several processes give what one gives; one that dies takes its own article with it only."""

import os
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from bilateral.extract.article import read
from bilateral.extract.errors import ReadError
from bilateral.extract.running import Failed, Job, Read, Skipped, outcomes
from bilateral.extract.values import Article, Span


class Deadly(Article):
    """An article that ends the process into which it is sent."""

    def __reduce__(self) -> tuple[Callable[[int], object], tuple[int]]:
        return os._exit, (3,)


def deadly(article: Article) -> Article:
    return Deadly("deadly", article.text, article.sha256, article.body)


def test_processes_give_what_one_gives(stories: Path, job: Job) -> None:
    alone = list(outcomes(read(stories), job))
    assert [(type(one), one.name) for one in alone if isinstance(one, Read)] == [
        (Read, "s0"), (Read, "s1"), (Read, "s2"),
    ]  # fmt: skip
    assert list(outcomes(read(stories), job, workers=2)) == alone


def test_a_dying_process_loses_one_article(stories: Path, job: Job) -> None:
    first, second, third = read(stories)
    items: list[Article | Skipped | Failed] = [
        first,
        deadly(second),
        Skipped("x", "already read"),
        second,
        deadly(third),
        third,
    ]
    found = list(outcomes(items, job, workers=2))
    assert [type(one) for one in found] == [Read, Failed, Skipped, Read, Failed, Read]
    assert found[1] == Failed("deadly", "deadly can't be read: the process that read it died")
    assert found[3] == next(outcomes([second], job))


@pytest.mark.parametrize("workers", [1, 2])
def test_an_article_that_makes_a_stage_fail_is_told(stories: Path, job: Job, workers: int) -> None:
    first, second, third = read(stories)
    broken = replace(second, published="no date")  # type: ignore[arg-type]
    found = list(outcomes([first, broken, third], job, workers))
    assert [type(one) for one in found] == [Read, Failed, Read]
    assert isinstance(found[1], Failed)
    assert found[1].place == "s1"
    assert found[1].why.startswith("s1 can't be read (")
    assert "\n" not in found[1].why


@pytest.mark.parametrize("workers", [1, 2])
def test_a_wrong_pipeline_ends_the_run(stories: Path, tmp_path: Path, workers: int) -> None:
    with pytest.raises(ReadError, match="can't be loaded as a spaCy pipeline"):
        list(outcomes(read(stories), Job(tmp_path), workers))


def test_nothing_to_read(job: Job) -> None:
    assert list(outcomes([], job, workers=2)) == []
    assert Span(0, 1) < Span(0, 2)
