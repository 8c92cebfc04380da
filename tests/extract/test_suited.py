"""Which articles are read: English ones with a text."""

from typing import Any

import pytest
from bilateral.extract.lexicon import read
from bilateral.extract.suited import LEAST, LONGEST, WORD, english, share, unsuited
from bilateral.extract.values import Article, Span

ENGLISH = "The two ministers met in Seoul on Thursday, and neither of them gave way, an aide said."
OTHERS = {
    "Danish": "De to ministre talte om told i den by, hvor de for to år siden skrev under. "
    "Regeringen vil have told på varer og har under mødet sagt at det var for meget.",
    "Dutch": "De minister had in Den Haag over de tarieven gesproken en was van mening dat het "
    "akkoord of het verdrag niet was nageleefd. We hebben met de gezant gesproken, zei hij.",
    "French": "Les deux ministres ont parlé mardi à Paris des droits de douane, mais on ne sait "
    "pas si le gouvernement va les retirer avant la fin du mois.",
    "German": "Die beiden Minister sprachen am Dienstag in Berlin über Zölle. Was will die "
    "Regierung? Sie war an der Sache nicht schuld, sagte ein Sprecher.",
    "Polish": "To jest ważne, że ministrowie rozmawiali o handlu i o cłach, które rząd ogłosił "
    "w kwietniu. To był dobry dzień dla obu stron, powiedział rzecznik.",
    "Spanish": "Los dos ministros no han llegado a un acuerdo sobre los aranceles que el gobierno "
    "anunció en abril, y el embajador fue convocado a la sede.",
    "Korean": "두 나라 외교부 국장은 서울에서 만나 수출 규제를 논의했으나 "
    "입장 차이를 좁히지 못했다. 양측은 대화를 계속하기로 했다고 관계자가 전했다.",
    "Japanese": "両国の外務省の局長はソウルで会い、輸出規制について協議したが、"
    "立場の違いは埋まらなかった。双方は対話を続けることで一致したと関係者は述べた。",
    "Arabic": "التقى الوزيران في الرياض يوم الثلاثاء وناقشا الرسوم التي أعلنتها الحكومة في أبريل، "
    "لكنهما لم يتوصلا إلى اتفاق، كما قال المتحدث.",
}


def article(text: str) -> Article:
    return Article("a", text, "", (Span(0, len(text)),) if text else ())


@pytest.mark.parametrize("language", OTHERS)
def test_other_languages_are_told_from_english(language: str) -> None:
    assert unsuited(article(OTHERS[language])) == "hardly a word of English"


@pytest.mark.parametrize("text", [ENGLISH, "Japan sanctions Korea.", "12 34"])
def test_english_is_read(text: str) -> None:
    assert english(text)
    assert unsuited(article(text)) == ""


def test_what_has_no_text_or_too_much() -> None:
    assert unsuited(article("")) == "no text"
    assert unsuited(article("the " * LONGEST)) == "a story of more than 100,000 characters"
    assert share([]) == 0.0


@pytest.mark.parametrize("entry", read("function-words"), ids=lambda entry: entry["words"][0])
def test_function_words(entry: Any) -> None:
    words = WORD.findall(entry["example"].lower())
    assert set(words) & set(entry["words"])
    assert share(words) >= LEAST
