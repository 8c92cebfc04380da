"""Formulas: exact values by hand, and what must hold of any scores."""

import math
import re
from datetime import date, timedelta
from itertools import accumulate

import pytest
from bilateral.desk.formulas import Formula, days, formula
from bilateral.graph.errors import BilateralError
from hypothesis import given
from hypothesis import strategies as st

FIRST = date(2019, 7, 1)
HALVES = st.integers(-20, 20).map(lambda twice: twice / 2)
SERIES = st.lists(st.lists(HALVES, max_size=4), min_size=1, max_size=40)
Series = list[list[float]]
RUNNING = "running sum of the scores, in which an event"


def valued(found: Formula, series: Series, step: int = 30) -> list[float | None]:
    periods = ((FIRST + timedelta(days=step * i), scores) for i, scores in enumerate(series))
    return list(found.values(periods))


def test_sum_mean_and_weighted_by_hand() -> None:
    series = [[-6.0, 2.0], [], [4.0]]
    assert valued(formula("sum"), series) == [-4.0, 0.0, 4.0]
    assert valued(formula("mean"), series) == [-2.0, None, 4.0]
    assert valued(formula("ewm", "30d"), series) == [-4.0, -2.0, 3.0]
    assert valued(formula("ewm", "60d"), series, 60) == [-4.0, -2.0, 3.0]
    assert valued(formula("ewm"), series) == valued(formula("ewm", "30d"), series)


def test_months_fade_by_their_days() -> None:
    months = [(date(2019, 2, 1), [8.0]), (date(2019, 3, 1), []), (date(2019, 4, 1), [])]
    values = list(formula("ewm", "28d").values(months))
    assert values == [8.0, 4.0, 4.0 * 2 ** (-31 / 28)]


@given(SERIES)
def test_what_never_fades_is_the_running_sum(series: Series) -> None:
    sums = [value or 0.0 for value in valued(formula("sum"), series)]
    assert valued(formula("ewm", "inf"), series) == list(accumulate(sums))


@given(SERIES)
def test_what_fades_at_once_is_the_sum(series: Series) -> None:
    assert valued(formula("ewm", "0.001d"), series) == valued(formula("sum"), series)


@given(SERIES, st.randoms(use_true_random=False))
def test_the_order_within_a_period_is_all_one(series: Series, chance: object) -> None:
    turned = [sorted(scores, key=lambda _: chance.random()) for scores in series]  # type: ignore[attr-defined]
    for name in ("sum", "mean", "ewm"):
        assert valued(formula(name), turned) == valued(formula(name), series)


@pytest.mark.parametrize(
    ("text", "length"), [("30d", 30), ("1.5d", 1.5), ("6w", 42), ("inf", math.inf)]
)
def test_half_lives(text: str, length: float) -> None:
    assert days(text) == length


@pytest.mark.parametrize("text", ["", "30", "0d", "-3d", "3m", "1e3d", "nan", "d", "９d", "inf d"])
def test_what_is_no_half_life(text: str) -> None:
    with pytest.raises(BilateralError, match=r"is no half-life; write days or weeks as 30d or 6w"):
        days(text)


@given(st.text())
def test_any_text_is_a_half_life_or_is_refused(text: str) -> None:
    if re.fullmatch(r"[0-9]{1,6}(\.[0-9]{1,6})?[dw]|inf", text) and not re.match("[0.]+[dw]", text):
        assert days(text) > 0
    else:
        with pytest.raises(BilateralError, match="is no half-life"):
            days(text)


def test_a_half_life_goes_with_ewm_alone() -> None:
    with pytest.raises(BilateralError, match="goes with the formula ewm; sum has none"):
        formula("sum", "30d")
    with pytest.raises(BilateralError, match="no formula 'median'; it is one of sum, mean, ewm"):
        formula("median")


@pytest.mark.parametrize(
    ("asked", "words"),
    [
        (formula("sum"), "sum of the scores in a period"),
        (formula("mean"), "mean of the scores in a period"),
        (
            formula("ewm", "1d"),
            "running sum of the scores, in which an event counts half after 1 day",
        ),
        (formula("ewm", "inf"), "running sum of the scores, in which an event never fades"),
    ],
)
def test_words(asked: Formula, words: str) -> None:
    assert asked.words == words
