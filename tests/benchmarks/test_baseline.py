"""The baseline looks up names and verbs, and nothing more."""

from datetime import date

import pytest
from bilateral.benchmarks.baseline import Baseline, sentences, sides, verbs
from bilateral.extract.values import Article, Span


@pytest.fixture(scope="module")
def baseline() -> Baseline:
    return Baseline.load()


def test_there_are_twenty_verbs_of_all_sixteen_types() -> None:
    found = verbs()
    assert [found[form] for form in ("urged", "withdrew", "met", "imposing")] == [
        "REQUEST",
        "RETREAT",
        "CONSULT",
        "SANCTION",
    ]
    assert len(set(found.values())) == 16


@pytest.mark.parametrize(
    ("place", "expected"), [(5, ("FRA", "ESP")), (25, ("ESP", None)), (0, (None, "FRA"))]
)
def test_the_nearer_ones_are_the_sides(place: int, expected: tuple[str | None, str | None]) -> None:
    assert sides([(1, "FRA"), (7, "FRA"), (20, "ESP")], place) == expected


def test_sentences_end_at_full_stops_not_at_abbreviations() -> None:
    assert len(sentences("The U.S. Army left. Peru stayed.\n\nChile too")) == 3


def test_an_article_is_coded(baseline: Baseline) -> None:
    text = "President Juan Ruiz of Spain urged France to end its ban on fish from Spain."
    article = Article("one", text, "", (Span(0, len(text)),), published=date(2001, 5, 1))
    assert baseline.coded(article) == {
        "countries": ["ESP", "FRA"],
        "officials": [{"post": "President", "name": "Juan Ruiz", "country": "ESP"}],
        "organizations": [],
        "agreements": [],
        "measures": [{"label": "ban", "imposer": "FRA", "target": "ESP"}],
        "events": [{"actor": "ESP", "type": "REQUEST", "recipient": "FRA"}],
    }
