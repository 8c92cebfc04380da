"""What sources say of a thing, as far as they count."""

from dataclasses import replace
from datetime import date

from bilateral.desk.asof import AsOf
from bilateral.desk.told import Told

CURBS = "measure:jpn-export-curbs-2019"
TRUST = "The export curbs are right because trust is gone"


def test_values_of_the_first_property_that_has_any(article: AsOf) -> None:
    told = Told(article)
    assert told.all(CURBS, "bil:endedOn", "bil:effectiveOn", "bil:date") == ("2019-07-04",)
    assert told.all(CURBS, "bil:target") == ("South Korea",)
    assert told.all(CURBS, "bil:endedOn") == ()
    assert told.word(CURBS, "bil:status") == "in-force"


def test_a_claim_is_told_as_one(article: AsOf) -> None:
    told = Told(article)
    (claim,) = {row["to"] for row in told.ties([CURBS], props=["bil:justification"])} & {
        row["from"] for row in told.ties(end=["issue:damaged-trust"])
    }
    assert (told.name(claim), told.called(claim)) == (TRUST, f"the claim “{TRUST}”")
    assert told.called("country:KOR") == "South Korea"
    assert told.called("country:none") == "country:none"


def test_what_appeared_later_is_left_out(article: AsOf) -> None:
    before = Told(replace(article, known_on=date(2019, 8, 28)))
    assert before.all(CURBS, "rdfs:label") == ()
    assert before.ties([CURBS]) == []
    assert before.passages([CURBS]) == {CURBS: ()}
    assert before.name("country:KOR") == "South Korea"
    same_day = Told(replace(article, known_on=date(2019, 8, 29)))
    assert len(same_day.passages([CURBS])[CURBS]) == 4


def test_nothing_is_asked_for_nothing(article: AsOf) -> None:
    assert Told(article).ties() == []
