"""Invented articles in collections, and what must come of them."""

import json
import lzma
from datetime import date

from .conftest import ReadText, told

AGENCY = (
    "Freedonia said it will buy 115,000 tonnes of wheat\nfrom Sylvania <SYLV.S>.\n\n"
    "Net 1.2 mln vs 1.1 mln\n\nThe minister said more deals would come.  Reuter \x03"
)
WIKI = """Friday, January 4, 2019\xa0


On Thursday, Freedonia closed its border.


Sylvania protested.

Related news

"Border opened" — Wiki, January 2, 2019

Sources

Ann Example. "Freedonia closes border" — Example Post, January 3, 2019
"""


def test_an_agency_of_old(articles: ReadText) -> None:
    row = {"id": "agency-1", "title": "FREEDONIA\nBUYS\n", "date": "1987-03-06", "text": AGENCY}
    (article,) = articles("agency.jsonl", json.dumps({**row, "places": None}))
    assert told(article) == [
        "Freedonia said it will buy 115,000 tonnes of wheat from Sylvania <SYLV.S>.",
        "Net 1.2 mln vs 1.1 mln",
        "The minister said more deals would come.",
    ]
    assert (article.id, article.title) == ("agency-1", "FREEDONIA BUYS")
    assert article.published == date(1987, 3, 6)
    assert (article.text, article.headline) == (AGENCY, None)


def test_a_wiki(articles: ReadText) -> None:
    rows = [{"id": "w", "title": "Border closed", "text": WIKI, "url": "https://example.org/w"}] * 2
    data = lzma.compress("\n".join(map(json.dumps, rows)).encode())
    first, second = articles("wiki.jsonl.xz", data)
    assert told(first) == ["On Thursday, Freedonia closed its border.", "Sylvania protested."]
    assert (first.published, first.url) == (date(2019, 1, 4), "https://example.org/w")
    assert (first.id, second.id, second.body) == ("w", "w-2", first.body)
