"""What last happened, with dates of any precision and without."""

from datetime import date
from pathlib import Path

import pytest
from bilateral.desk.asof import AsOf
from bilateral.desk.happened import latest, undated

from .worlds import sheet, world

PAIR = "dyad:JPN-KOR"
EVENT = """- id: _:{name}
  type: Event
  label: Event {name}
  eventType: ACCUSE
  modality: {modality}
  {date}
  actor: country:JPN
  recipient: country:KOR
  evidence: _:p
"""


def event(name: str, date: str = "", modality: str = "occurred") -> str:
    return EVENT.format(name=name, date=date, modality=modality)


def test_the_last_ten_of_the_article(article: AsOf) -> None:
    found = latest(article, PAIR)
    assert [one.date for one in found] == [*["2019-08-29"] * 7, "2019-08-28", *["2019-08-21"] * 2]
    assert all(one.sure for one in found)


def test_undated_events_are_sure_once_they_have_been_told(article: AsOf) -> None:
    assert [(one.name[:20], one.sure) for one in undated(article, PAIR)] == [
        ("Japan's trade minist", True),
        ("South Korea decides ", True),
        ("Japan wants South Ko", True),
        ("South Korea rebuts J", True),
    ]
    before = undated(article.at(date(2019, 8, 28)), PAIR)
    assert [(one.told, one.sure) for one in before] == [("2019-08-29", False)] * 4


@pytest.mark.parametrize(
    ("on", "told"),
    [
        ("2001-05-31", [("2001-05", True), ("2001", False)]),
        ("2001-05-10", [("2001-05", False), ("2001", False)]),
        ("2001-07-01", [("2001-06-30", True), ("2001-05", True), ("2001", True)]),
        ("2000-12-31", []),
    ],
)
def test_no_day_is_guessed(tmp_path: Path, on: str, told: list[tuple[str, bool]]) -> None:
    facts = (
        event("a", "dateYear: 2001")
        + event("b", "dateMonth: 2001-05")
        + event("c", "date: 2001-06-30")
        + event("d", "date: 2001-05-01", "planned")
        + event("e", "date: 2001-05-02", "denied")
    )
    asof = world(tmp_path, {"one": sheet("one", facts)}).at(date.fromisoformat(on))
    assert [(one.date, one.sure) for one in latest(asof, PAIR)] == told
