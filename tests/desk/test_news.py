"""What changed since a day."""

from datetime import date

from bilateral.desk.asof import AsOf
from bilateral.desk.due import due
from bilateral.desk.lives import lives
from bilateral.desk.news import Counted, News, Published, Turned, news, sources

PAIR = "dyad:JPN-KOR"
HEADLINE = "South Korea, Japan find no changes in stances over history, trade row"


def told(article: AsOf, on: date, since: date) -> News:
    asof = article.at(on)
    known, planned = lives(asof, dyad=PAIR), due(asof, dyad=PAIR)
    return news(asof, PAIR, since, known, planned, sources(asof, PAIR))


def test_a_month_before_the_article(article: AsOf) -> None:
    found = told(article, date(2019, 8, 29), date(2019, 7, 30))
    states = [(one.thing, one.before, one.after, one.date, one.sure) for one in found.turned]
    assert states == [
        ("measure:jpn-whitelist-removal-2019", None, "in-force", "2019-08-28", True),
        ("measure:kor-gsomia-withdrawal-2019", None, "announced", None, False),
    ]
    assert found.happened == (
        Counted("material-conflict", 1),
        Counted("verbal-conflict", 6),
        Counted("verbal-cooperation", 4),
    )
    assert found.fell_due == ()
    assert found.published == (
        Published("source:korea-herald-2019-08-29", HEADLINE, "The Korea Herald", "2019-08-29"),
    )


def test_in_december_only_the_pact_has_changed(article: AsOf) -> None:
    found = told(article, date(2019, 12, 1), date(2019, 11, 1))
    name = "General Security of Military Information Agreement"
    pact = Turned("agreement:gsomia-kor-jpn", name, "in-force", "expired", "2019-11-23", True)
    assert found == News(date(2019, 11, 1), (pact,), (), (), ())


def test_a_plan_whose_day_passed(article: AsOf) -> None:
    found = told(article, date(2019, 12, 1), date(2019, 9, 29))
    assert [one.thing for one in found.fell_due] == ["event:55f2462592bb776c"]
    assert told(article, date(2019, 12, 1), date(2019, 9, 30)).fell_due == ()


def test_on_the_day_itself_nothing_has_changed(article: AsOf) -> None:
    day = date(2019, 8, 29)
    assert told(article, day, day) == News(day, (), (), (), ())
