"""Claims about links, reasons for measures, and who disputes them."""

from bilateral.desk.asof import AsOf
from bilateral.desk.sides import Sides
from bilateral.desk.told import Told

EXIT, PACT = "measure:kor-gsomia-withdrawal-2019", "agreement:gsomia-kor-jpn"


def test_a_reason_is_no_claim_about_a_link_too(article: AsOf) -> None:
    sides = Sides(Told(article), [EXIT, PACT])
    (reason,) = sides.given(EXIT)
    assert reason.words == "With trust so damaged, nothing warrants sharing secrets under the pact"
    assert [one.claim for one in sides.of([reason.claim])] == [reason.claim]
    assert sides.on(EXIT, PACT) == ()
    assert sides.given(PACT) == ()


def test_who_disputes_is_told_once(article: AsOf) -> None:
    (reason,) = Sides(Told(article), [EXIT]).given(EXIT)
    (against,) = reason.disputed
    assert (against.who, against.stance, against.disputed) == (("Kenji Kanasugi",), "regrets", ())
    assert [(p.start, p.end) for p in against.evidence] == [(2258, 2383)]
