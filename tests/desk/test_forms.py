"""Lines in every form."""

import pytest
from bilateral.desk.forms import FORMS, Line, write

LINES: tuple[Line, ...] = (
    {"what": "=1+1", "days": 86, "score": -6.5, "who": ["Japan", "South Korea"], "on": None},
)
COLUMNS = ("what", "who", "days", "score", "on")
JSON = """[
 {
  "what": "=1+1",
  "who": [
   "Japan",
   "South Korea"
  ],
  "days": 86,
  "score": -6.5,
  "on": null
 }
]
"""


@pytest.mark.parametrize(
    ("form", "told"),
    [
        ("csv", "what,who,days,score,on\r\n'=1+1,Japan; South Korea,86,-6.5,\r\n"),
        ("json", JSON),
    ],
)
def test_forms(form: str, told: str) -> None:
    assert write(LINES, COLUMNS, form).decode() == told


def test_a_table_has_the_columns_in_order(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", "80")
    head, _, row = write(LINES, COLUMNS, "table").decode().splitlines()
    assert head.split() == list(COLUMNS)
    assert row.split() == ["=1+1", "Japan;", "South", "Korea", "86", "-6.5"]


@pytest.mark.parametrize("form", ["csv", "json", "table"])
def test_no_lines_are_no_error(form: str) -> None:
    assert "what" in write((), COLUMNS, form).decode() or form == "json"


def test_states_are_words_in_a_table_and_codes_in_files() -> None:
    told = {form: write([{"state": "in-force"}], ("state",), form) for form in FORMS}
    assert b"in force" in told["table"]
    assert b"in-force" in told["csv"]
    assert b"in-force" in told["json"]
