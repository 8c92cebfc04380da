"""A store as of a day: the day that is filled in, and questions asked of it."""

from datetime import date

import pytest
from bilateral.desk.asof import AsOf, asof
from bilateral.graph.errors import BilateralError, QueryError
from bilateral.graph.names import Names
from bilateral.graph.store import Embedded


def test_without_a_day_it_is_that_of_the_newest_source(article: AsOf) -> None:
    assert (article.on, article.known_on) == (date(2019, 8, 29), None)


def test_days_are_read(article: AsOf) -> None:
    found = asof(article.store, article.names, "2019-12-01", "2019-09-01")
    assert (found.on, found.known_on) == (date(2019, 12, 1), date(2019, 9, 1))
    assert found.at(date(2020, 1, 1)).on == date(2020, 1, 1)


@pytest.mark.parametrize("known", [None, "2019-09-01"])
def test_a_store_without_dates_wants_a_day(known: str | None) -> None:
    empty = Embedded.memory(Names().prefixes)
    with pytest.raises(BilateralError, match=r"published; give a day$"):
        asof(empty, Names(), None, known)


def test_known_before_anything_was_published_wants_a_day(article: AsOf) -> None:
    with pytest.raises(BilateralError, match=r"published; give a day$"):
        asof(article.store, article.names, None, "2019-08-28")


def test_rows_are_short_names_and_text(article: AsOf) -> None:
    (row,) = article.rows("rulings", polity="country:KOR")
    assert row["ruling"] == "ruling:kor-supreme-court-2018-forced-labor"
    assert row["date"] == "2018"


def test_several_things_are_asked_for_at_once(article: AsOf) -> None:
    things = ["agreement:kor-jpn-1965", "ruling:kor-supreme-court-2018-forced-labor"]
    found = {row["thing"] for row in article.rows("evidence-of", thing=things)}
    assert found == set(things)


def test_a_parameter_that_the_query_lacks_is_refused(article: AsOf) -> None:
    with pytest.raises(QueryError, match="newest takes no 'polity'"):
        article.rows("newest", polity="country:KOR")
