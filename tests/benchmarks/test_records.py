"""The reader's events in the form of PLOVER's records."""

from datetime import date

import pytest
from bilateral.benchmarks.records import events
from bilateral.extract.values import Article, Entity, Event, Reading, Span

ENTITIES = tuple(
    Entity(f"country:{code}", "Country", name, code, known=True)
    for code, name in (("PER", "Peru"), ("CHL", "Chile"))
)


def reading(actors: tuple[str, ...], recipients: tuple[str, ...]) -> Reading:
    article = Article("one", "", "", (Span(0, 0),), published=date(2001, 5, 1))
    told = Event("CONSULT", actors, recipients, "occurred", (), "")
    return Reading(article, ENTITIES, events=(told,))


@pytest.mark.parametrize(
    ("actors", "recipients", "expected"),
    [
        (("country:PER",), ("country:CHL",), [("PER", "CHL")]),
        (("country:PER",), ("country:PER",), [("PER", "PER")]),
        (("country:PER",), (), [("PER", None)]),
        (("country:PER", "country:CHL"),) * 2 + ([("CHL", "PER"), ("PER", "CHL")],),
    ],
)
def test_nobody_meets_himself_but_what_is_at_home_has_one_at_both_ends(
    actors: tuple[str, ...], recipients: tuple[str, ...], expected: list[tuple[str, str | None]]
) -> None:
    rows = events(reading(actors, recipients))
    assert [(row["actor"], row["recipient"]) for row in rows] == expected
