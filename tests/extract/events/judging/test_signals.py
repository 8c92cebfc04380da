"""What speaks for a pair, and that what was learnt is still said."""

from collections.abc import Callable, Iterator

import pytest
from bilateral.extract.events import Discourse
from bilateral.extract.events.context import pointing
from bilateral.extract.events.judging import Scene, Stage, at_home, scenes, signals
from bilateral.extract.events.lexicon import lexicon
from bilateral.extract.events.proposing import proposals
from bilateral.extract.judge import PARTS, Judges
from bilateral.extract.language import Paragraph
from bilateral.extract.plain import plain
from bilateral.extract.tokens import Token
from spacy.language import Language

At = Callable[[Paragraph, Token], tuple[str, ...]]
Staged = Callable[[str], list[Scene]]
TEXT = "Japan urged Peru to lift the ban. Chile said that Peru had imposed tariffs on Oman."

# What only the other judge is told.
OF_PAIRS = {"pair abroad", "pair others"}
OF_SELVES = {"pair turned", "pair order", "pair joined"}


def code(entity: str) -> str:
    return entity.partition(":")[2]


@pytest.fixture
def staged(language: Language, at: At) -> Staged:
    def read(text: str) -> list[Scene]:
        article = Discourse([Paragraph(plain(language(text)), 0, 1)], at, code)
        seen = pointing(article)
        found = [proposals(part, seen, article) for part in article.paragraphs]
        return [scene for _, scene in scenes(Stage(article, found))]

    return read


def test_each_weight_is_of_a_signal_that_the_reader_gives(staged: Staged) -> None:
    frames = [frame for found in lexicon().frames.values() for frame in found][::4]
    texts = (TEXT, *dict.fromkeys(frame.example for frame in frames))
    given = {kind(one) for text in texts for one in spelled(staged, text)}
    judges = Judges.load()
    for judge, own in ((judges.events, OF_PAIRS), (judges.home, OF_SELVES)):
        for part in PARTS:
            weights = {kind(f"{part} {name}") for name in getattr(judge, part)}
            assert weights <= given
            assert weights.isdisjoint(own)


def spelled(staged: Staged, text: str) -> Iterator[str]:
    for scene in staged(text):
        found = signals(scene)
        for one in (found, at_home(scene, found)):
            for _, names in one.spelled():
                yield from names


def kind(signal: str) -> str:
    return signal.partition("=")[0]


def test_the_signals_of_a_plain_sentence(staged: Staged) -> None:
    (scene,) = [one for one in staged("Japan urged Peru to act.") if one.token.text == "urged"]
    found = dict(signals(scene).spelled())
    assert list(found) == [("JPN", "PER"), ("PER", "JPN")]
    assert {
        "word type=REQUEST",
        "word word=urge",
        "actor path=|nsubj",
        "recipient path=|obj",
        "pair ruled,chosen=True,True,True",
        "pair order=True,False,True",
    } <= set(found["JPN", "PER"])
    assert "pair turned=True,True" in found["PER", "JPN"]


@pytest.mark.parametrize(
    ("text", "sure"),
    [
        ("Japan condemned Peru on Monday.", ("JPN", "PER")),
        ("Peru imposed sanctions on Chile, officials said.", ("PER", "CHL")),
    ],
)
def test_plain_words_are_believed(text: str, sure: tuple[str, str], staged: Staged) -> None:
    judge = Judges.load().events
    told = [pair for scene in staged(text) for pair in judge.told(signals(scene))]
    assert sure in told
    assert sure[::-1] not in told


def test_nobody_is_asked_about_words_without_a_polity(staged: Staged) -> None:
    assert staged("Prices rose.") == []
    assert staged("They condemned the attack.") == []


def test_one_polity_is_asked_about_as_both_ends(staged: Staged) -> None:
    scene = next(one for one in staged("Japan condemned the attack.") if one.kind == "ACCUSE")
    found = signals(scene)
    assert [*found.pairs] == []
    own = at_home(scene, found)
    assert [*own.pairs] == [("JPN", "JPN")]
    assert "ruled,chosen=True,False,True,False" in own.pairs["JPN", "JPN"]
