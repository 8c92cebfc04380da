"""How many drafts are too unsure to be told, and that nothing of them is left."""

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from bilateral.desk.asof import AsOf
from bilateral.desk.brief import Brief, brief
from bilateral.desk.parties import Parties
from bilateral.desk.unsure import LeftOut, left_out

from .drafts import PACT, both, store, told
from .worlds import sheet, world

SURE = {"one": 0.44, "other": 0.87}


def of_pair(asof: AsOf, least: float | None) -> Brief:
    return brief(replace(asof, least=least), Parties(asof).dyad("JPN-KOR"))


@pytest.mark.parametrize("sure", ["", "confidence: 0.5", "confidence: '0.50'", "confidence: 1"])
def test_a_brief_is_as_if_the_unsure_had_never_been_told(tmp_path: Path, sure: str) -> None:
    small = of_pair(store(tmp_path / "small", told(sure)), None)
    whole = store(tmp_path / "whole", both(sure, "confidence: 0.49"))
    found = of_pair(whole, 0.5)
    assert found.left_out == LeftOut(0.5, 11)
    assert replace(found, left_out=None) == small
    assert of_pair(whole, 0.49) == of_pair(whole, None) == of_pair(whole, 0)


def test_each_of_the_unsure_would_be_told(tmp_path: Path) -> None:
    small = of_pair(store(tmp_path / "small", told("")), None)
    whole = of_pair(store(tmp_path / "whole", both("", "confidence: 0.49")), None)
    names = ("contacts", "measures", "agreements", "due", "demands", "contested", "events")
    differ = [name for name in (*names, "undated") if getattr(small, name) != getattr(whole, name)]
    assert differ == [*names, "undated"]
    assert whole.left_out is small.left_out is None


def test_what_a_person_wrote_always_counts(article: AsOf) -> None:
    assert of_pair(article, 1) == of_pair(article, None)


@pytest.mark.parametrize(("known_on", "drafts"), [("2001-06-30", 0), ("2001-07-01", 11)])
def test_what_was_not_known_is_not_counted(tmp_path: Path, known_on: str, drafts: int) -> None:
    whole = store(tmp_path / "whole", both("", "confidence: 0.2"))
    known = replace(whole, least=0.3, known_on=date.fromisoformat(known_on))
    found = left_out(known, Parties(whole).dyad("JPN-KOR"))
    assert found == (LeftOut(0.3, drafts) if drafts else None)


@pytest.mark.parametrize(("least", "drafts"), [(0.44, 0), (0.5, 0), (0.87, 0), (0.88, 1)])
def test_an_agreement_is_as_sure_as_the_surest_source(
    tmp_path: Path, least: float, drafts: int
) -> None:
    pact = PACT.format(name="pact") + "  confidence: "
    whole = world(tmp_path, {name: sheet(name, f"{pact}{sure}\n") for name, sure in SURE.items()})
    found = of_pair(whole, least)
    assert len(found.agreements) == 1 - drafts
    assert found.left_out == (LeftOut(least, drafts) if drafts else None)
