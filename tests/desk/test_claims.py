"""Who holds what: claims of a pair, and contests side by side."""

from dataclasses import replace
from datetime import date

from bilateral.desk.asof import AsOf
from bilateral.desk.claims import claims, contested
from bilateral.desk.evidence import cited
from bilateral.desk.parties import Parties

HERALD = "source:korea-herald-2019-08-29"
CURBS = "measure:jpn-export-curbs-2019"


def test_the_claims_of_the_pair_leave_out_the_paper(article: AsOf) -> None:
    found = claims(article, Parties(article).dyad("kor-jpn"))
    assert len(found) == 17
    assert len(claims(article)) == 20
    assert {one.who for one in claims(article)} - {one.who for one in found} == {"The Korea Herald"}


def test_a_claim_says_who_reported_it_and_where(article: AsOf) -> None:
    (unfair,) = [one for one in claims(article, about=CURBS) if one.stance == "criticises"][:1]
    assert unfair.who == "Ministry of Foreign Affairs of South Korea"
    assert unfair.content == "Japan's trade curbs are not fair"
    assert (unfair.reported, unfair.published) == ("The Korea Herald", "2019-08-29")
    assert cited(unfair.evidence) == [f"{HERALD}#char=3744,3823", f"{HERALD}#char=3846,3883"]


def test_contests_are_in_two_camps(article: AsOf) -> None:
    curbs, pact, ruling = contested(article, Parties(article).dyad("JPN-KOR"))
    assert {one.who for one in curbs.one} == {"Japan"}
    assert [one.who for one in curbs.two] == [
        "Ministry of Foreign Affairs of South Korea",
        "The Korea Herald",
    ]
    assert len(curbs.pairs) == 4
    assert pact.about == "South Korea's withdrawal from the military intelligence pact"
    assert [(one.stance, two.stance) for one, two in ruling.pairs] == [("denies", "asserts")]


def test_another_pair_has_no_claims(article: AsOf) -> None:
    pair = Parties(article).dyad("CHN-KOR")
    assert (claims(article, pair), contested(article, pair)) == ((), ())


def test_before_it_was_published_nothing_was_claimed(article: AsOf) -> None:
    before = replace(article, known_on=date(2019, 8, 28))
    assert (claims(before), contested(before)) == ((), ())
    assert len(contested(replace(article, known_on=date(2019, 8, 29)))) == 3
