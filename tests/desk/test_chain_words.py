"""A chain in words: what is stated and what is claimed, as wide as the terminal."""

import pytest
from bilateral.desk import outline
from bilateral.desk.asof import AsOf
from bilateral.desk.chain import chain
from bilateral.desk.chain_words import outlined

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
    told = outline.text(outlined(chain(article, EXIT)))
    assert told.endswith(TAIL)
    assert max(map(len, told.splitlines())) <= 40


def test_text_tells_stated_and_claimed_apart(
    article: AsOf, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("COLUMNS", "80")
    told = outline.text(outlined(chain(article, EXIT)))
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


def test_nothing_to_tell(article: AsOf) -> None:
    told = outline.text(outlined(chain(article, "dyad:CHN-USA")))
    assert told.endswith("\n\nNo source tells of an answer.\n")
