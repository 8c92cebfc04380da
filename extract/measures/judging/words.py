"""What speaks for or against a word naming an act: signals, spelled `name=value`."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from ...syntax.lemmas import lemma
from ...syntax.relations import case
from .scene import Scene

if TYPE_CHECKING:
    from ...tokens import Token

CLOSE = ("amod", "compound", "obj", "nmod", "obl", "nsubj", "nsubj:pass", "advmod", "aux")
FULL = ("NOUN", "VERB", "ADJ")
HIGHEST = 3


def of_word(scene: Scene) -> Iterator[str]:
    """The signals of the word itself, whoever its sides."""
    yield from _act(scene)
    yield from _below(scene.token)
    yield from _above(scene.token)
    for word in dict.fromkeys(lemma(one) for one in scene.token.sent if one.pos_ in FULL):
        yield f"beside={word}"


def _act(scene: Scene) -> Iterator[str]:
    token, kind, found = scene.token, scene.act.kind, scene.found
    yield f"word={lemma(token)}"
    yield f"kind={kind}"
    yield f"kind,found={kind},{found}"
    yield f"found={found},{min(2, len(scene.ruled))}"
    yield f"status={scene.status}"
    yield f"status,kind={scene.status},{kind}"
    yield f"named={min(4, len(scene.here))}"
    yield f"pos={token.pos_},{token.dep_}"
    yield f"after={token.nbor(-1).lower_ if token.i else ''}"


def _below(token: "Token") -> Iterator[str]:
    for child in token.children:
        if child.dep_ in CLOSE:
            yield f"below={child.dep_},{lemma(child)}"
        if child.dep_ != "punct":
            yield f"has={child.dep_}:{case(child)}"


def _above(token: "Token") -> Iterator[str]:
    yield f"head={lemma(token.head)}" if token.head != token else "head="
    for up, _ in zip(token.ancestors, range(HIGHEST), strict=False):
        if up.pos_ == "VERB":
            yield f"above={lemma(up)}"
