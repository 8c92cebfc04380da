"""Invented articles in plain text, and what must come of them."""

import hashlib
from datetime import date

from bilateral.extract.article import Given

from .conftest import ReadText, headline, told

PAPER = """The Example Herald

World

Freedonia, Sylvania find no way out of row over fish

By Ann Example

Published : Aug. 29, 2019 - 16:34

    • Link copied

Senior officials from Freedonia and Sylvania met in Port Example on Thursday.



The envoy of Sylvania enters the ministry in Port Example, Thursday. (Wire) The envoy of \
Sylvania enters the ministry in Port Example, Thursday. (Wire)

“Nothing was agreed,” an official said.

By Ann Example (ann@example.org)
"""
DATED = "Friday, January 4, 2019\n\nOn Thursday, Freedonia closed its border.\n"
WIRE = """Freedonia signs fishing pact with Sylvania
By ANN EXAMPLE and BO SAMPLE

PORT EXAMPLE, Aug. 29, 2019 (Example Wire) - Freedonia signed a pact with its
neighbour Sylvania on Thursday, officials of both of the states said in the
evening.

Read more: What the pact is about

More talks will follow.

(Reporting by Ann Example; Editing by Bo Sample)
"""


def test_a_paper(articles: ReadText) -> None:
    (article,) = articles("Example Herald.txt", PAPER)
    assert told(article) == [
        "Senior officials from Freedonia and Sylvania met in Port Example on Thursday.",
        "The envoy of Sylvania enters the ministry in Port Example, Thursday. (Wire)",
        "“Nothing was agreed,” an official said.",
    ]
    assert headline(article) == "Freedonia, Sylvania find no way out of row over fish"
    assert article.title == headline(article)
    assert (article.id, article.published) == ("example-herald", date(2019, 8, 29))
    assert (article.publisher, article.author) == ("The Example Herald", "Ann Example")
    assert article.sha256 == hashlib.sha256(PAPER.encode()).hexdigest()


def test_a_wire(articles: ReadText) -> None:
    (article,) = articles("wire.txt", WIRE)
    assert told(article) == [
        "Freedonia signed a pact with its neighbour Sylvania on Thursday,"
        " officials of both of the states said in the evening.",
        "More talks will follow.",
    ]
    assert headline(article) == "Freedonia signs fishing pact with Sylvania"
    assert (article.publisher, article.published) == ("Example Wire", date(2019, 8, 29))
    assert article.author == "ANN EXAMPLE and BO SAMPLE"


def test_what_the_user_says_is_for_what_the_text_does_not(articles: ReadText) -> None:
    given = Given(date(2001, 5, 8), "Another Post", "Border closed", "https://example.org/2")
    (article,) = articles("w.txt", DATED, given)
    assert (article.published, article.publisher) == (date(2019, 1, 4), "Another Post")
    assert (article.title, article.url) == ("Border closed", "https://example.org/2")


def test_a_sentence_alone_is_the_story(articles: ReadText) -> None:
    assert told(*articles("a.txt", "Freedonia imposes tariffs on Sylvania\n")) == [
        "Freedonia imposes tariffs on Sylvania"
    ]
    (article,) = articles("b.txt", "Freedonia imposes tariffs.\r\n\r\nSylvania protests.\r\n")
    assert told(article) == ["Freedonia imposes tariffs.", "Sylvania protests."]
    assert (article.title, article.headline) == ("", None)
