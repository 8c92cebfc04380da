"""What answers what, followed back and forth."""

from pathlib import Path

from bilateral.desk.answers import Answers
from bilateral.desk.asof import AsOf
from bilateral.desk.told import Told

from .worlds import answers, measure, sheet, world

RULING = "ruling:kor-supreme-court-2018-forced-labor"
CURBS = "measure:jpn-export-curbs-2019"
EXIT = "measure:kor-gsomia-withdrawal-2019"


def circle(folder: Path) -> AsOf:
    facts = measure("a", "ITA", "FRA", answers(["c"])) + measure("b", "FRA", "ITA", answers(["a"]))
    facts += measure("c", "ITA", "FRA", answers(["b"])) + measure("d", "ESP", "FRA")
    return world(folder, {"x": sheet("x", facts)})


def test_words_are_no_deeds(article: AsOf) -> None:
    found = Answers(Told(article)).deeds([CURBS, EXIT])
    assert sorted(found.values()) == [CURBS, EXIT]
    assert Answers(Told(article)).deeds(found) == found
    assert Answers(Told(article)).deeds([]) == {}


def test_from_the_middle_of_a_chain(article: AsOf) -> None:
    found = Answers(Told(article)).reach([CURBS])
    assert {RULING, CURBS, EXIT} <= found
    assert "measure:jpn-whitelist-removal-2019" not in found


def test_a_circle_ends_where_it_began(tmp_path: Path) -> None:
    found = Answers(Told(circle(tmp_path)))
    things = found.reach(["measure:b"])
    assert things == {"measure:a", "measure:b", "measure:c"}
    told = [(one.earlier[8:], one.later[8:]) for one in found.statements(things)]
    assert told == [("a", "b"), ("b", "c"), ("c", "a")]
    assert found.reach(["measure:d"]) == {"measure:d"}


def test_only_agreements_are_affected(article: AsOf) -> None:
    (one,) = Answers(Told(article)).affected([CURBS, EXIT])
    assert (one.earlier, one.later) == (EXIT, "agreement:gsomia-kor-jpn")
