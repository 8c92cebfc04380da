"""A chain in words, rows and JSON: exactly what is told of the article."""

import json
from collections import Counter

import pytest
from bilateral.desk.asof import AsOf
from bilateral.desk.chain import chain
from bilateral.desk.chain_forms import lines, write

EXIT = "measure:kor-gsomia-withdrawal-2019"
TAIL = """
5. expires 2019-11-23: General Security
of Military Information Agreement
- agreement of Japan and South Korea, in
  force [A:2299-2383, 3520-3570,
  3604-3658]
- affected by 4
  - stated by The Korea Herald
    [A:345-475, 2299-2383, 3384-3601,
    3685-3730]

Characters of the texts of:
- A source:korea-herald-2019-08-29, The
  Korea Herald, 2019-08-29
"""


def test_text_on_a_narrow_terminal(article: AsOf, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", "40")
    told = write(chain(article, EXIT), "text").decode()
    assert told.endswith(TAIL)
    assert max(map(len, told.splitlines())) <= 40


def test_text_tells_stated_and_claimed_apart(
    article: AsOf, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("COLUMNS", "80")
    told = write(chain(article, EXIT), "text").decode()
    start = told.index("4. undated")
    assert told[start : told.index("- carried out", start)] == (
        "4. undated: South Korea's withdrawal from the military intelligence pact\n"
        "- measure (agreement-withdrawal) by South Korea towards Japan, announced\n"
        "  [A:345-475, 2299-2383, 3384-3601, 3685-3730]\n"
        "- answers 2\n"
        "  - stated by The Korea Herald [A:345-475, 2299-2383, 3384-3601, 3685-3730]\n"
        "- answers 3\n"
        "  - stated by The Korea Herald [A:345-475, 2299-2383, 3384-3601, 3685-3730]\n"
        "- reason claimed: South Korea justifies: With trust so damaged, nothing warrants\n"
        "  sharing secrets under the pact [A:3384-3601]\n"
        "  - disputed: Kenji Kanasugi regrets: It is a pity that South Korea chose to\n"
        "    leave the intelligence pact [A:2258-2383]\n"
    )


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


def test_nothing_to_tell(article: AsOf) -> None:
    told = write(chain(article, "dyad:CHN-USA"), "text").decode()
    assert told.endswith("\n\nNo source tells of an answer.\n")
