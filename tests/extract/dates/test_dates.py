from datetime import date, timedelta
from typing import Any

import pytest
from bilateral.extract import dates
from bilateral.extract.dates import words
from bilateral.extract.language import Paragraph
from bilateral.extract.plain import plain
from bilateral.extract.values import Period
from hypothesis import given, settings
from hypothesis import strategies as some
from spacy.language import Language

DAY = date(2019, 8, 29)


def read(
    language: Language, text: str, published: date | None = DAY
) -> tuple[Paragraph, list[str]]:
    paragraph = Paragraph(plain(language(text)), 0, 1)
    return paragraph, [say(period) for period in dates.find(paragraph, published)]


def say(period: Period) -> str:
    return "/".join(part.value for part in (period.start, period.end) if part)


@pytest.mark.parametrize("entry", words.entries(), ids=lambda entry: entry["example"])
def test_the_lexicons_examples(language: Language, entry: dict[str, Any]) -> None:
    assert read(language, entry["example"])[1] == entry["gives"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The pact expires Nov. 23.", ["2019-11-23"]),
        ("The duties will start on July 4.", ["2020-07-04"]),
        ("Japan set the duties on July 4.", ["2019-07-04"]),
        ("The minister was in Bonn this week.", []),
        ("The minister was in Bonn last week.", ["2019-08"]),
        ("It recalls the 1990s and a crowd of 1990 people.", []),
        ("They have until Nov. 23 to answer.", []),
        ("The envoy may come in person.", []),
        ("The minister said the envoy will arrive on Monday.", ["2019-09-02"]),
        ("They agreed to meet on Friday.", ["2019-08-30"]),
        ("The envoy arrived on the 31st of June.", []),
        ("Growth was 3 pct in 1986 and 1987-03-02 was quiet.", ["1986", "1987-03-02"]),
        ("The talks lasted from Feb. 3 to 5, 1988.", ["1988-02-03/1988-02-05"]),
    ],
)
def test_only_what_the_text_gives(language: Language, text: str, expected: list[str]) -> None:
    assert read(language, text)[1] == expected


def test_without_a_publication_day_only_full_dates(language: Language) -> None:
    text = "They met yesterday, on Friday, on May 3, in June, last year and on May 3, 1987."
    assert read(language, text, None)[1] == ["1987-05-03"]


def test_the_span_is_of_the_article(language: Language) -> None:
    paragraph = Paragraph(plain(language("They met on Aug. 21 in Bonn.")), 100, 2)
    (period,) = dates.find(paragraph, DAY)
    assert (period.span.start, period.span.end) == (112, 119)


@settings(deadline=None)
@given(day=some.dates(date(1900, 1, 8), date(2100, 1, 1)), name=some.integers(0, 6))
def test_a_weekday_is_within_the_week_before(language: Language, day: date, name: int) -> None:
    text = f"The ministers met on {DAY + timedelta((name - DAY.weekday()) % 7):%A}."
    (found,) = read(language, text, day)[1]
    resolved = date.fromisoformat(found)
    assert resolved.weekday() == name
    assert timedelta(0) <= day - resolved < timedelta(7)


@settings(deadline=None)
@given(
    day=some.dates(date(1500, 1, 1), date(2099, 12, 31)),
    style=some.sampled_from(["%B {0}, %Y", "%b. {0}, %Y", "{0} %B %Y", "%Y-%m-%d"]),
)
def test_written_dates_come_back(language: Language, day: date, style: str) -> None:
    written = day.strftime(style.format(day.day)).replace("May.", "May")
    assert read(language, f"The pact was signed on {written} in Bonn.", None)[1] == [str(day)]


@pytest.mark.parametrize(
    ("text", "word", "expected"),
    [
        ("The two met on Wednesday and will meet again on Friday.", "met", "2019-08-28"),
        ("The two met on Wednesday and will meet again on Friday.", "meet", "2019-08-30"),
        ("Japan left the 1965 treaty.", "left", None),
        ("Japan left the 1965 treaty.", "treaty", "1965"),
        ("Peru will cut its ties, an official said Wednesday.", "cut", None),
        ("Peru will cut its ties, an official said Wednesday.", "said", "2019-08-28"),
    ],
)
def test_the_date_of_a_happening(
    language: Language, text: str, word: str, expected: str | None
) -> None:
    paragraph, _ = read(language, text)
    token = next(token for token in paragraph.doc if token.text == word)
    found = dates.nearest(dates.find(paragraph, DAY), paragraph, token)
    assert (found and say(found)) == expected


@pytest.mark.parametrize(
    ("text", "word", "expected"),
    [
        ("During their meeting that lasted about 70 minutes, they spoke.", "meeting", "PT70M"),
        ("The envoys talked for two hours.", "talked", "PT2H"),
        ("They held a three-day meeting.", "meeting", "P3D"),
        ("They talked for an hour and a half.", "talked", "PT1H30M"),
        ("The envoys talked in Bonn.", "talked", None),
        ("They met 10 years ago.", "met", None),
    ],
)
def test_how_long(language: Language, text: str, word: str, expected: str | None) -> None:
    paragraph, _ = read(language, text)
    token = next(token for token in paragraph.doc if token.text == word)
    assert dates.duration(paragraph, token) == expected
