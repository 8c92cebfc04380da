"""Things by any name, pairs by theirs, and the nearest where nothing is called so."""

import pytest
from bilateral.desk.asof import AsOf
from bilateral.desk.naming import link, thing
from bilateral.graph.errors import BilateralError

PACT = "agreement:gsomia-kor-jpn"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("kor", "country:KOR"),
        ("  south   korea ", "country:KOR"),
        ("gsomia", PACT),
        (PACT, PACT),
        (f"https://w3id.org/bilateral/{PACT.replace(':', '/')}", PACT),
        ("kim jung-HAN", "person:kim-jung-han"),
        ("Japan strikes South Korea from its whitelist", "event:e48d1710fe962929"),
    ],
)
def test_things(article: AsOf, text: str, expected: str) -> None:
    assert thing(article, text) == link(article, text) == expected


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Kim Jung-ham", "'Kim Jung-ham'; did you mean 'Kim Jung-han'"),
        ("person:kim-jung-ham", "'person:kim-jung-ham'; did you mean 'person:kim-jung-han'"),
        ("nothing", "^nothing in the store is called 'nothing'$"),
        ("JPN-KRO", "^no polity is called 'KRO'; did you mean 'ROK'"),
        ("zzzzz", "^nothing in the store is called 'zzzzz'$"),
        ("JPN-KORR", "'JPN-KORR'|no polity is called 'KORR'; did you mean 'KOR'"),
    ],
)
def test_the_nearest(article: AsOf, text: str, told: str) -> None:
    with pytest.raises(BilateralError, match=told):
        link(article, text)


def test_pairs(article: AsOf) -> None:
    assert link(article, "south korea-japan") == "dyad:JPN-KOR"
    with pytest.raises(BilateralError, match=r"^no polity is called 'KORR'; did you mean 'KOR'"):
        link(article, "JPN-KORR")
