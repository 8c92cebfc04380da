"""The trained pipeline, loaded once, and a look-up of states by name and demonym."""

import os
from collections.abc import Callable, Iterator
from functools import cache
from pathlib import Path

import pytest
import yaml
from bilateral import data
from bilateral.extract import language as pipeline
from bilateral.extract.language import Paragraph
from bilateral.extract.tokens import Span, Token
from spacy.language import Language

At = Callable[[Paragraph, Token], tuple[str, ...]]


@pytest.fixture(scope="session")
def language() -> Language:
    return pipeline.load(Path(os.environ.get("BILATERAL_MODEL") or pipeline.MODEL))


@pytest.fixture(scope="session")
def at() -> At:
    """Which state or organization a word names: enough where the room of names is not at stake."""
    return _at


@cache
def names() -> dict[str, str]:
    """Every way to write a state or its organization, and its id."""
    return dict(_names())


def _names() -> Iterator[tuple[str, str]]:
    for path in data.registry():
        for fact in yaml.load(path.read_bytes(), yaml.CBaseLoader)["facts"]:  # noqa: S506
            if fact["id"].startswith(("country:", "body:")):
                yield from ((name, fact["id"]) for name in _forms(fact))


def _forms(fact: dict[str, str | list[str]]) -> Iterator[str]:
    for key in ("label", "shortName", "demonym", "governmentName", "acronym"):
        given = fact.get(key, [])
        yield from [given] if isinstance(given, str) else given


@cache
def _longest() -> int:
    return max(len(name.split()) for name in names())


def _at(paragraph: Paragraph, token: Token) -> tuple[str, ...]:
    """The id of the longest name that holds a token and of which it is a head."""
    for start in range(max(token.sent.start, token.i - 4), token.i + 1):
        for end in range(min(token.sent.end, token.i + 5), token.i, -1):
            words = Span(paragraph.doc, start, end)
            found = names().get(paragraph.text[words.start_char : words.end_char])
            if found:
                return (found,) if words.root == token else ()
    return ()
