"""Entries by their rows, and things with their dates alone."""

from bilateral.desk.asof import AsOf
from bilateral.desk.entries import Entry, dated, entries


def bare(one: Entry) -> tuple[str, str, str, bool]:
    return one.thing, one.start, one.end, one.lasts


def test_dates_alone_are_those_of_the_entries(article: AsOf) -> None:
    whole = sorted(map(bare, entries(article)))
    assert len(whole) > 20
    assert sorted(map(bare, dated(article))) == whole


def test_one_thing_comes_with_the_ruling_that_it_answers(article: AsOf) -> None:
    found = {one.thing for one in entries(article, fact=["measure:jpn-export-curbs-2019"])}
    assert found == {
        "measure:jpn-export-curbs-2019",
        "ruling:kor-supreme-court-2018-forced-labor",
    }
