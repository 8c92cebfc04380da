"""A chain in each form: exactly what is told of the article."""

import json
from collections import Counter

from bilateral.desk import outline
from bilateral.desk.asof import AsOf
from bilateral.desk.chain import chain
from bilateral.desk.chain_forms import lines, write
from bilateral.desk.chain_words import outlined

EXIT = "measure:kor-gsomia-withdrawal-2019"


def test_rows(article: AsOf) -> None:
    rows = lines(chain(article, EXIT))
    told = {"a source states": 6, "a side claims": 5, "a side disputes": 5}
    assert Counter(row["told"] for row in rows) == told
    assert all(row["evidence"] for row in rows)
    head = b"earlier,later,relation,date,told,who,stance,words,evidence\r\n"
    assert write(chain(article, EXIT), "csv").startswith(head)


def test_json(article: AsOf) -> None:
    told = json.loads(write(chain(article, EXIT), "json"))
    assert (told["of"], len(told["steps"]), len(told["links"])) == (EXIT, 5, 5)
    herald = "source:korea-herald-2019-08-29"
    assert told["links"][0]["claimed"][0]["evidence"] == [f"{herald}#char=1831,1972"]
    assert told["steps"][4]["date"] == "2019-11-23"


def test_markdown(article: AsOf) -> None:
    told = write(chain(article, EXIT), "md").decode()
    assert "\n1. 2018: South Korean Supreme Court rulings on forced labor, 2018\n\n- rul" in told


def test_text_is_the_words_of_the_chain(article: AsOf) -> None:
    found = chain(article, EXIT)
    assert write(found, "text").decode() == outline.text(outlined(found))
