"""The written forms of dates, lengths and numbers."""

import datetime

import pytest
from bilateral.graph.sheets import lexical
from hypothesis import given
from hypothesis import strategies as st


@given(st.dates())
def test_every_day_is_a_day(day: datetime.date) -> None:
    assert lexical.fault("date", day.isoformat()) == ""
    assert lexical.fault("gYearMonth", day.isoformat()[:7]) == ""
    assert lexical.fault("gYear", day.isoformat()[:4]) == ""


@given(st.datetimes(timezones=st.none() | st.just(datetime.UTC)))
def test_every_moment_is_a_moment(moment: datetime.datetime) -> None:
    assert lexical.fault("dateTime", moment.isoformat()) == ""


def exists(text: str) -> bool:
    try:
        return datetime.date.fromisoformat(text).isoformat() == text
    except ValueError:
        return False


@given(
    st.from_regex(r"\d{4}-[012]\d-[0123]\d", fullmatch=True) | st.text("0123456789-W", max_size=11)
)
def test_a_day_is_right_when_the_calendar_has_it(text: str) -> None:
    assert (lexical.fault("date", text) == "") == exists(text)


@given(st.integers(min_value=0, max_value=10**18 - 1))
def test_every_count_is_a_count(number: int) -> None:
    assert lexical.fault("integer", str(number)) == ""
    assert lexical.fault("integer", str(-number - 1)) != ""


@given(st.decimals(allow_nan=False, allow_infinity=False, places=3))
def test_every_decimal_is_a_number(number: object) -> None:
    assert lexical.fault("decimal", f"{number:f}") == ""


RIGHT = {
    "date": ["2019-08-29", "2020-02-29", "2000-02-29", "0001-01-01", "9999-12-31"],
    "gYearMonth": ["2019-08", "0001-01", "9999-12"],
    "gYear": ["1965", "0001", "9999"],
    "dateTime": [
        "2019-08-29T16:34:00",
        "2019-08-29T16:34:00Z",
        "2019-08-29T16:34:00.250",
        "2019-08-29T16:34:00+09:00",
    ],
    "duration": ["PT70M", "P1Y2M3DT4H5M6.7S", "P3D", "PT0.5S"],
    "decimal": ["0.85", "1", "-2.5", "+.5", "1."],
    "integer": ["0", "007", "999999999999999999"],
}
WRONG = {
    "date": [
        *("2019-02-30", "2019-02-29", "1900-02-29", "2019-13-01", "2019-00-10", "2019-01-32"),
        *("2019-8-29", "20190829", "2019-W35-4", "2019-08", "2019", "0000-01-01", "10000-01-01"),
        *("2019-08-29T00:00", "2019-08-29 ", "٢٠١٩-٠٨-٢٩", "yesterday", "-001-01-01"),
    ],
    "gYearMonth": ["2019-13", "2019-00", "2019-8", "0000-01", "2019", "2019-08-29", "201908"],
    "gYear": ["0000", "65", "19650", "-100", "١٩٦٥", "1965 ", "196a"],
    "dateTime": [
        *("2019-08-29", "2019-08-29T16:34", "2019-08-29 16:34:00", "2019-02-30T00:00:00"),
        *("2019-08-29T24:01:00", "2019-08-29T16:34:60", "2019-08-29T16:34:00+9", "T16:34:00"),
    ],
    "duration": [
        "P",
        "PT",
        "P3",
        "70M",
        "PT70",
        "P1W",
        "PT70m",
        "-PT1M",
        "P1YT",
        "PT1.5M",
        "PT٧M",
        "",
    ],
    "decimal": ["1,5", "1e3", "NaN", "INF", ".", "", "½", "٣", "0x1"],
    "integer": ["-1", "1.0", "1 000", "", "1000000000000000000", "²", "٣"],
}


@pytest.mark.parametrize(("kind", "text"), [(k, text) for k in RIGHT for text in RIGHT[k]])
def test_right_forms(kind: str, text: str) -> None:
    assert lexical.fault(kind, text) == ""


@pytest.mark.parametrize(("kind", "text"), [(k, text) for k in WRONG for text in WRONG[k]])
def test_wrong_forms(kind: str, text: str) -> None:
    assert lexical.fault(kind, text) == f"'{text}' is not {lexical.FORMS[kind][1]}"


def test_a_fault_says_what_was_expected() -> None:
    expected = "'2019-02-30' is not a day that exists, such as 2019-08-29"
    assert lexical.fault("date", "2019-02-30") == expected
    assert lexical.fault("gYear", "65") == "'65' is not a year of four digits, such as 1965"
    assert lexical.fault("integer", "-1") == "'-1' is not a whole number from 0"
