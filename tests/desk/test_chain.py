"""A chain runs from the court ruling to the pact's end, stated and claimed told apart."""

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from bilateral.desk.asof import AsOf
from bilateral.desk.chain import chain
from bilateral.graph.errors import BilateralError

from .worlds import answers, measure, sheet, world

RULING = "ruling:kor-supreme-court-2018-forced-labor"
CURBS = "measure:jpn-export-curbs-2019"
LIST = "measure:jpn-whitelist-removal-2019"
EXIT = "measure:kor-gsomia-withdrawal-2019"
PACT = "agreement:gsomia-kor-jpn"
ANSWERS, AFFECTS = "bil:inResponseTo", "bil:affects"


def test_from_the_ruling_to_the_end_of_the_pact(article: AsOf) -> None:
    found = chain(article, EXIT)
    assert [(step.id, step.date, step.dated) for step in found.steps] == [
        (RULING, "2018", "date"),
        (CURBS, "2019-07-04", "effectiveOn"),
        (LIST, "2019-08-28", "effectiveOn"),
        (EXIT, "", ""),
        (PACT, "2019-11-23", "expiresOn"),
    ]
    assert [(link.earlier, link.later, link.relation) for link in found.links] == [
        *((RULING, CURBS, ANSWERS), (RULING, LIST, ANSWERS)),
        *((CURBS, EXIT, ANSWERS), (LIST, EXIT, ANSWERS), (EXIT, PACT, AFFECTS)),
    ]


def test_every_link_of_the_article_is_stated_with_evidence(article: AsOf) -> None:
    for link in chain(article, "dyad:JPN-KOR").links:
        (stated,) = link.stated
        assert stated.source == "source:korea-herald-2019-08-29"
        assert {passage.source for passage in stated.evidence} == {stated.source}


def test_what_a_side_claims_of_a_link_and_of_a_step(article: AsOf) -> None:
    found = chain(article, EXIT)
    claims = {(one.earlier, one.later): [c.who for c in one.claimed] for one in found.links}
    assert claims.pop((RULING, CURBS)) == claims.pop((RULING, LIST)) == [("The Korea Herald",)]
    assert set(map(tuple, claims.values())) == {()}
    reasons = {step.id: [(c.who, c.stance) for c in step.reasons] for step in found.steps}
    assert reasons[CURBS] == [(("Japan",), "justifies")] * 2
    assert reasons[EXIT] == [(("South Korea",), "justifies")]
    against = {c.who for step in found.steps for r in step.reasons for c in r.disputed}
    assert against == {
        *(("Ministry of Foreign Affairs of South Korea",), ("The Korea Herald",)),
        ("Kenji Kanasugi",),
    }


def test_the_deed_that_carries_a_measure_out_is_no_step(article: AsOf) -> None:
    step = next(step for step in chain(article, CURBS).steps if step.id == CURBS)
    assert [(deed.done, deed.name) for deed in step.deeds][:2] == [
        (True, "Japan puts export curbs on South Korea into effect"),
        (False, "Kim urges Japan to take up the trade authorities' talks again"),
    ]


def test_the_end_of_a_pact_leads_back(article: AsOf) -> None:
    assert chain(article, PACT).links == chain(article, EXIT).links


def test_what_was_not_known_is_not_told(article: AsOf) -> None:
    before = replace(article, known_on=date(2019, 8, 28))
    with pytest.raises(BilateralError, match=f"^no source published by 2019-08-28 tells of {EXIT}"):
        chain(before, EXIT)
    assert chain(before, "dyad:JPN-KOR").steps == ()


def test_circles_end(tmp_path: Path) -> None:
    facts = measure("a", "ITA", "FRA", answers(["b"]))
    facts += measure("b", "FRA", "ITA", answers(["a"]))
    found = chain(world(tmp_path, {"x": sheet("x", facts)}), "dyad:FRA-ITA")
    assert [step.id for step in found.steps] == ["measure:a", "measure:b"]
    assert [(one.earlier, one.later) for one in found.links] == [
        *(("measure:b", "measure:a"), ("measure:a", "measure:b")),
    ]


def test_a_link_that_a_later_source_tells(tmp_path: Path) -> None:
    first = sheet("early", measure("a", "ITA", "FRA") + measure("b", "FRA", "ITA"), "2001-01-01")
    more = measure("b", "FRA", "ITA", answers(["a"])) + measure("a", "ITA", "FRA")
    sheets = {"early": first, "later": sheet("later", more, "2001-06-01")}
    whole = world(tmp_path, sheets)
    (link,) = chain(whole, "measure:b").links
    assert [stated.source for stated in link.stated] == ["source:later"]
    early = replace(whole, known_on=date(2001, 3, 1))
    assert chain(early, "measure:b").links == ()
    assert [step.id for step in chain(early, "measure:b").steps] == ["measure:b"]
