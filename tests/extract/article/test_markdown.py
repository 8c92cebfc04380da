"""An invented article in Markdown, and what must come of it."""

import hashlib
from datetime import date

from .conftest import ReadText, headline, told

MARKED = """---
title: "Pact: signed"
date: 2019-08-29T10:00:00Z
author: [Ann Example, Bo Sample]
url: https://example.org/1
---
# Pact: signed
Freedonia signed a **pact**
with Sylvania.

## Background

> The minister said yes.

- Fish may be caught.
- Boats may be built.

![The port](port.png)

```
no story
```

## Related news
- [Another story](other.html)
"""


def test_markdown(articles: ReadText) -> None:
    (article,) = articles("pact.md", MARKED)
    assert told(article) == [
        "Freedonia signed a **pact** with Sylvania.",
        "The minister said yes.",
        "Fish may be caught.",
        "Boats may be built.",
    ]
    assert headline(article) == article.title == "Pact: signed"
    assert (article.published, article.author) == (date(2019, 8, 29), "Ann Example, Bo Sample")
    assert article.url == "https://example.org/1"
    assert article.sha256 == hashlib.sha256(MARKED.encode()).hexdigest()
