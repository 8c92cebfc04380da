"""An invented article in HTML, and what must come of it."""

import hashlib
from datetime import date

from .conftest import ReadText, headline, told

PAGE = """<html><head><title>Pact signed - Example Post</title>
<meta property="og:site_name" content="Example Post">
<meta property="article:published_time" content="2019-08-29T10:00:00Z">
<meta name="author" content="Ann Example">
<link rel="canonical" href="https://example.org/news/1"></head>
<body><nav><a href="1">Home</a> <a href="2">World</a></nav>
<article><h1>Pact signed</h1><p>By Ann Example</p>
<p>Freedonia signed a <b>pact</b> with Sylvania on Thursday, and the ministers of both states
praised the text of it at length.</p>
<p>Sylvania &amp; Freedonia had talked for years about the fish in the bay between them.</p>
<p>Share this article</p></article>
<footer>© 2019 Example Post</footer></body></html>"""


def test_a_page(articles: ReadText) -> None:
    (article,) = articles("page.html", PAGE)
    assert told(article) == [
        "Freedonia signed a pact with Sylvania on Thursday, and the ministers of both states"
        " praised the text of it at length.",
        "Sylvania & Freedonia had talked for years about the fish in the bay between them.",
    ]
    assert headline(article) == article.title == "Pact signed"
    assert (article.published, article.author) == (date(2019, 8, 29), "Ann Example")
    assert (article.publisher, article.url) == ("Example Post", "https://example.org/news/1")
    assert article.sha256 == hashlib.sha256(article.text.encode()).hexdigest()


def test_a_page_in_the_charset_that_it_declares(articles: ReadText) -> None:
    page = PAGE.replace("<head>", '<head><meta charset="latin-1">').replace("fish", "pêche")
    (article,) = articles("page.htm", page.encode("latin-1"))
    assert "about the pêche in the bay" in told(article)[1]
