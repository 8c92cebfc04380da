"""Officials with a post and no name: whose they are, and when they are somebody named elsewhere."""

from collections.abc import Callable

import pytest
from bilateral.extract.lexicon import read as lexicon
from bilateral.extract.names import Found, Gazetteer

Read = Callable[..., Found]
ENTRIES = lexicon("titles")["unnamed"]


def posts(found: Found) -> list[tuple[str, str]]:
    """State and post of those without a name."""
    return sorted((one.polity, one.post) for one in found.entities if not one.named)


def meant(found: Found, text: str, words: str, person: str = "person:") -> list[str]:
    """Which persons some words mean."""
    start = text.index(words)
    return [
        m.entity for m in found.mentions if m.span.start == start and m.entity.startswith(person)
    ]


@pytest.mark.parametrize("entry", ENTRIES, ids=lambda entry: entry["words"][0])
def test_the_lexicons_examples(read: Read, entry: dict[str, str]) -> None:
    ((state, post),) = posts(read(entry["example"]))
    assert state == "CHL"
    assert post.split()[-1] in entry["words"]


@pytest.mark.parametrize("word", [word for entry in ENTRIES for word in entry["words"]])
def test_every_post(read: Read, word: str) -> None:
    assert posts(read(f"The talks failed, a Chilean {word} said.")) == [("CHL", word)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("A senior Peruvian Foreign Ministry official spoke.", [("PER", "official")]),
        ("A Peruvian senior official spoke.", [("PER", "senior official")]),
        ("Kenya's foreign minister left Peru.", [("KEN", "foreign minister")]),
        ("A spokesman for the Kenyan Foreign Ministry spoke.", [("KEN", "spokesman")]),
        ("The trade minister of Kenya spoke.", [("KEN", "trade minister")]),
        (
            "The foreign ministers of Peru, Chile and Kenya met.",
            [("CHL", "foreign minister"), ("KEN", "foreign minister"), ("PER", "foreign minister")],
        ),
        (
            "The Kenyan and Chilean foreign ministers met.",
            [("CHL", "foreign minister"), ("KEN", "foreign minister")],
        ),
        ("Kenyan officials spoke.", []),
        ("Kenyan ministers spoke.", []),
        ("The ambassador to Kenya spoke.", []),
        ("A minister spoke to Kenya.", []),
        ("Kenya opposed the official visit.", []),
        ("A Kenyan minister level meeting began.", []),
        ("An Acme Trading Corp spokesman spoke in Kenya.", []),
        ("Kenyan Foreign Minister Daniel Otieno spoke.", []),
        ("Daniel Otieno, the Kenyan foreign minister, spoke.", []),
    ],
)
def test_whose_posts(read: Read, text: str, expected: list[tuple[str, str]]) -> None:
    assert posts(read(text)) == expected


def test_the_ministry_and_the_name(read: Read) -> None:
    (found,) = [one for one in read("A Chinese foreign ministry spokesman spoke.").entities
                if not one.named]  # fmt: skip
    assert (found.id, found.organization) == ("person:chn-mfa-spokesman", "body:chn-mfa")
    assert found.label == "spokesman of Ministry of Foreign Affairs of China (not named)"


def test_the_official_is_the_last_one(read: Read) -> None:
    text = "A Kenyan spokesman met a Chilean spokesman. The spokesman left. The official stayed."
    found = read(text)
    assert meant(found, text, "spokesman left") == ["person:chl-spokesman"]
    assert meant(found, text, "official stayed") == []


def test_an_office_of_one_holder_is_held_by_whom_the_text_names(read: Read) -> None:
    text = "Kenyan Foreign Minister Daniel Otieno left. Kenya's foreign minister met his deputies."
    found = read(text)
    assert posts(found) == []
    assert meant(found, text, "foreign minister met") == ["person:daniel-otieno"]


def test_spokesmen_are_many(read: Read) -> None:
    text = "Kenyan spokesman Daniel Otieno left. A Kenyan spokesman met him."
    assert posts(read(text)) == [("KEN", "spokesman")]


def test_a_counterpart_serves_in_the_like_ministry(read: Read) -> None:
    found = read("Thai Foreign Minister Somchai Dee met his Japanese counterpart Kenji Sato.")
    (kenji,) = [one for one in found.entities if one.label == "Kenji Sato"]
    assert (kenji.post, kenji.organization) == ("Foreign Minister", "body:jpn-mofa")


def test_what_is_called_alike(gazetteer: Gazetteer) -> None:
    like = gazetteer.like("body:kor-mofa", "JPN")
    assert like is not None
    assert like.id == "body:jpn-mofa"
    assert gazetteer.like("body:none", "JPN") is None
