"""What the rules propose: events as told by judges that always believe the rules."""

from collections.abc import Callable

import pytest
from bilateral.extract.events import Discourse, find
from bilateral.extract.judge import Judge
from bilateral.extract.language import Paragraph
from bilateral.extract.plain import plain
from bilateral.extract.tokens import Token
from bilateral.extract.values import Event, Period
from spacy.language import Language

At = Callable[[Paragraph, Token], tuple[str, ...]]
Told = Callable[[str], tuple[Event, ...]]
RULED = ("ruled,chosen=True,True,True", "turned,mutual,chosen=True,True,True,True")
# Either end or both, as the rules would tell it, and nobody abroad.
AT_HOME = tuple(
    f"ruled,chosen={ends},True,False" for ends in ("True,False", "False,True", "True,True")
)


def code(entity: str) -> str:
    return entity.partition(":")[2].partition("-")[0].upper()


def undated(_: Paragraph, __: Token) -> Period | None:
    return None


@pytest.fixture(scope="session")
def believing() -> Judge:
    return Judge(0.5, -5, {}, {}, {}, dict.fromkeys(RULED, 10.0))


@pytest.fixture(scope="session")
def believing_home() -> Judge:
    return Judge(0.5, -5, {}, {}, {}, dict.fromkeys(AT_HOME, 10.0))


@pytest.fixture
def told(language: Language, at: At, believing: Judge, believing_home: Judge) -> Told:
    def read(text: str) -> tuple[Event, ...]:
        parts, start = [], 0
        for number, line in enumerate(text.split("\n"), 1):
            parts.append(Paragraph(plain(language(line)), start, number))
            start += len(line) + 1
        return find(Discourse(parts, at, code), undated, believing, believing_home)

    return read
