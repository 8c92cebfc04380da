"""In which language an article is: each entry of the lexicon by its example, and what is unsure."""

import pytest
from bilateral.extract.article import foreign
from bilateral.extract.lexicon import read

ENTRIES = read("languages")


@pytest.mark.parametrize("entry", ENTRIES, ids=lambda entry: str(entry["language"]))
def test_an_example_is_known(entry: dict[str, str]) -> None:
    expected = "" if entry["language"] == "English" else entry["language"]
    assert foreign(entry["example"]) == expected


@pytest.mark.parametrize(
    ("text", "script"),
    [("한국 정부는 일본의 조치를 비판했다", "Hangul"), ("Правительство отвергло меры", "Cyrillic"),
     ("日本政府は輸出管理を見直した", "Cjk"), ("رفضت الحكومة", "Arabic")],
)  # fmt: skip
def test_another_script(text: str, script: str) -> None:
    assert foreign(text) == f"a language in {script} script"


@pytest.mark.parametrize(
    "text",
    [
        "",
        "1,000 2,000",
        "France criticises Spain",
        "Shr 34 cts vs 1.19 dlrs. Net 807,000 vs 2,858,000. Revs 510.2 mln vs 623.3 mln",
        "The minister Der Spiegel quoted said that de la Cruz and von der Leyen will meet in Paris",
        "Spain's prime minister told the paper El País that the plan for 한국 was not ready",
    ],
)
def test_english_and_what_is_unsure_is_read(text: str) -> None:
    assert foreign(text) == ""
