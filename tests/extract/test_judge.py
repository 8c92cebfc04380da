"""Weights as data, and what a judge makes of them."""

import json
from math import exp, isfinite

import pytest
from bilateral.extract.judge import PARTS, ROOM, SUBJECTS, Each, Judge, Judges, Signals

SIGNALS = Signals(
    ["word=urge", "word=urge"],
    {"JPN": ["left=0"], "PER": ["right=0"]},
    {("JPN", "PER"): ["ruled=True"], ("PER", "JPN"): ["ruled=False"]},
)


@pytest.mark.parametrize("name", SUBJECTS)
def test_the_weights_are_finite_sorted_and_worth_their_line(name: str) -> None:
    given = json.loads((ROOM / f"{name}.json").read_text("utf-8"))
    assert set(given) == {"least", "bias", *PARTS}
    assert 0 < given["least"] < 1
    for part in PARTS:
        weights = given[part]
        assert list(weights) == sorted(weights)
        assert all(isfinite(weight) and weight for weight in weights.values())


def test_a_judge_is_its_file() -> None:
    judges = Judges.load()
    assert judges.events.bias == json.loads((ROOM / "events.json").read_text("utf-8"))["bias"]
    assert judges.measures.word != judges.events.word
    assert judges.agreements.word != judges.events.word


def test_a_probability_is_the_logistic_of_the_summed_weights() -> None:
    plain = Judge(0.5, -1, {}, {}, {}, {})
    assert plain.probabilities(SIGNALS) == {
        ("JPN", "PER"): pytest.approx(1 / (1 + exp(1))),
        ("PER", "JPN"): pytest.approx(1 / (1 + exp(1))),
    }
    assert plain.told(SIGNALS) == {}
    assert plain.likely(["word=urge"]) == pytest.approx(1 / (1 + exp(1)))
    judge = Judge(0.5, -1, {"word=urge": 0.5}, {"left=0": 1}, {"right=0": 1}, {"ruled=True": 2})
    found = judge.probabilities(SIGNALS)
    assert found["JPN", "PER"] == pytest.approx(1 / (1 + exp(-3.5)))
    assert found["PER", "JPN"] == pytest.approx(1 / (1 + exp(0.5)))
    assert list(judge.told(SIGNALS)) == [("JPN", "PER")]


def test_what_is_learnt_from_is_what_is_summed() -> None:
    assert dict(SIGNALS.spelled()) == {
        ("JPN", "PER"): ("word word=urge", "actor left=0", "recipient right=0", "pair ruled=True"),
        ("PER", "JPN"): ("word word=urge", "actor right=0", "recipient left=0", "pair ruled=False"),
    }


def test_pairs_that_cannot_be_told_are_not_looked_at() -> None:
    asked: list[tuple[str, str]] = []

    def of(pair: tuple[str, str]) -> list[str]:
        asked.append(pair)
        return ["ruled=True", "order=first"]

    judge = Judge(0.5, -4, {}, {"left=0": 1}, {"right=0": 1}, {"ruled=True": 1, "ruled=False": 2})
    found = Signals(SIGNALS.word, SIGNALS.sides, Each(tuple(SIGNALS.pairs), of))
    assert judge.most == 2
    assert judge.told(found) == {}
    assert asked == [("JPN", "PER")]
    assert len(judge.probabilities(found)) == len(found.pairs) == 2


@pytest.mark.parametrize("least", [0, 1])
def test_a_judge_may_tell_all_or_nothing(least: float) -> None:
    assert len(Judge(least, -9, {}, {}, {}, {}).told(SIGNALS)) == 2 * (1 - least)
