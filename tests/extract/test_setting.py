"""Where an event took place and how long it lasted."""

from datetime import date
from hashlib import sha256

import pytest
from bilateral.extract.judge import Judges
from bilateral.extract.names import Gazetteer
from bilateral.extract.reader import Reader
from bilateral.extract.values import Article, Span
from spacy.language import Language

TOLD = [
    ("France and Spain held talks in Geneva on Monday.", "place:geneva", ""),
    ("Italy held talks with Spain in New York for two hours.", "place:new-york", "PT2H"),
    ("The talks between France and Spain lasted about 70 minutes.", "", "PT70M"),
    ("The Italian president visited Madrid and met Spanish officials.", "place:madrid", ""),
    ("The ministers of Peru and Chile held a 90-minute meeting at Brussels.",
     "place:brussels", "PT90M"),
    ("U.S. officials met Mexican officials in Mexico City.", "place:mexico-city", ""),
    # What the place or the length belongs to is something else.
    ("Italy met Spain two weeks before the vote.", "", ""),
    ("France met Spain at Geneva's request.", "", ""),
    ("Italy criticised talks in Vienna between France and Spain.", "", ""),
    ("Italy met Spain in private.", "", ""),
]  # fmt: skip


@pytest.mark.parametrize(("text", "place", "length"), TOLD)
def test_where_and_how_long(language: Language, text: str, place: str, length: str) -> None:
    digest = sha256(text.encode()).hexdigest()
    article = Article("a", text, digest, (Span(0, len(text)),), published=date(2001, 5, 8))
    happened = Reader(language, Gazetteer.load(), Judges.load()).read(article).events
    assert happened
    assert (happened[0].place, happened[0].duration) == (place, length)
