"""How two things are tied: a real tie beats common membership, and both ends agree."""

from dataclasses import replace
from datetime import date

import pytest
from bilateral.desk.asof import AsOf
from bilateral.desk.paths import paths
from bilateral.graph.errors import BilateralError

KIM, PACT = "person:kim-jung-han", "agreement:gsomia-kor-jpn"
EXIT = "South Korea's withdrawal from the military intelligence pact"


def test_the_best_way_in_words(article: AsOf) -> None:
    found = paths(article, KIM, PACT)
    no_sign = "Kim gives no sign that South Korea will think again"
    assert [step.sentence for step in found.paths[0].steps] == [
        f"Kim Jung-han actor of: {no_sign}",
        f"{no_sign} about: {EXIT}",
        f"{EXIT} affects: General Security of Military Information Agreement",
    ]
    assert [path.cost for path in found.paths] == [4.845098, 5.146128, 5.146128]
    assert all(step.evidence for path in found.paths for step in path.steps)


@pytest.mark.parametrize(("one", "other"), [(KIM, PACT), ("country:JPN", "country:KOR")])
def test_both_ends_agree(article: AsOf, one: str, other: str) -> None:
    forth, back = paths(article, one, other).paths, paths(article, other, one).paths
    assert [path.cost for path in forth] == [path.cost for path in back]
    ways = [[(step.start, step.end) for step in path.steps] for path in forth]
    assert ways == [[(s.end, s.start) for s in reversed(path.steps)] for path in back]
    assert all(way[0][0] == one and way[-1][1] == other for way in ways)


def test_a_real_tie_beats_common_membership(article: AsOf) -> None:
    found = paths(article, "country:JPN", "country:KOR", 20)
    middles = [path.steps[0].end for path in found.paths if len(path.steps) == 2]
    assert "body:UN" not in middles
    assert middles[1] == "agreement:kor-jpn-1965"


def test_without_facts_the_registry_ties(article: AsOf) -> None:
    (path,) = paths(article, "country:FRA", "country:KOR", 1).paths
    assert [step.sentence for step in path.steps] == [
        "France member of: Group of Twenty",
        "Group of Twenty has member: South Korea",
    ]
    assert {step.sources for step in path.steps} == {("source:registry",)}


def test_what_was_not_known_ties_nothing(article: AsOf) -> None:
    assert paths(replace(article, known_on=date(2019, 8, 28)), KIM, PACT).paths == ()


def test_two_things_are_needed(article: AsOf) -> None:
    with pytest.raises(BilateralError, match=r"^'country:KOR' is given twice; a path takes two"):
        paths(article, "country:KOR", "country:KOR")
