"""Measures each way and agreements with their clock."""

from datetime import date
from pathlib import Path

import pytest
from bilateral.desk.acts import agreements, measures
from bilateral.desk.ages import Age
from bilateral.desk.asof import AsOf
from bilateral.desk.lives import lives

from . import drafts
from .drafts import store

PAIR = "dyad:JPN-KOR"


@pytest.mark.parametrize(
    ("on", "told"),
    [
        (
            date(2019, 8, 29),
            [
                ("JPN", "measure:jpn-export-curbs-2019", "in-force", Age(56, 56)),
                ("JPN", "measure:jpn-whitelist-removal-2019", "in-force", Age(1, 1)),
                ("KOR", "measure:kor-gsomia-withdrawal-2019", "announced", None),
            ],
        ),
        (
            date(2019, 7, 30),
            [
                ("JPN", "measure:jpn-export-curbs-2019", "in-force", Age(26, 26)),
                ("KOR", "measure:kor-gsomia-withdrawal-2019", None, None),
            ],
        ),
    ],
)
def test_measures_each_way(article: AsOf, on: date, told: list[object]) -> None:
    asof = article.at(on)
    found = measures(asof, PAIR, lives(asof, dyad=PAIR))
    assert [(one.by[-3:], one.thing, one.state, one.age) for one in found] == told
    assert {one.by for one in found} & {one.target for one in found}


def test_reasons_say_whose_they_are(article: AsOf) -> None:
    curbs = measures(article, PAIR, lives(article, dyad=PAIR))[0]
    assert [(one.how, one.thing, one.who) for one in curbs.reasons] == [
        ("answers", "ruling:kor-supreme-court-2018-forced-labor", ""),
        ("justified", "claim:256681cc40fe3df3", "Japan"),
        ("justified", "claim:56215284a9119345", "Japan"),
    ]


@pytest.mark.parametrize(
    ("on", "clock"),
    [
        (date(2019, 8, 29), ("in-force", None, None, 86)),
        (date(2019, 11, 22), ("in-force", None, None, 1)),
        (date(2019, 11, 23), ("expired", "2019-11-23", Age(0, 0), None)),
        (date(2019, 12, 1), ("expired", "2019-11-23", Age(8, 8), None)),
        (date(2019, 8, 28), (None, None, None, 87)),
    ],
)
def test_the_clock_of_the_pact(article: AsOf, on: date, clock: object) -> None:
    pact, treaty = agreements(lives(article.at(on), dyad=PAIR))
    assert (pact.state, pact.since, pact.age, pact.days_left) == clock
    assert pact.expires == "2019-11-23"
    assert (treaty.state, treaty.since, treaty.expires) == ("signed", "1965", None)


def test_a_draft_is_told_from_what_a_person_wrote(tmp_path: Path) -> None:
    found = store(tmp_path / "s", drafts.measure("a", "status: in-force", 'confidence: "0.7"'))
    (draft,) = measures(found, PAIR, lives(found, dyad=PAIR))
    assert (draft.kind, draft.draft) == ("tariff", True)


def test_the_articles_measures_are_no_drafts(article: AsOf) -> None:
    found = measures(article, PAIR, lives(article, dyad=PAIR))
    assert [(one.kind, one.draft) for one in found] == [
        ("export-control", False),
        ("list-removal", False),
        ("agreement-withdrawal", False),
    ]
