"""What speaks for or against a word telling of an event: signals, spelled `name=value`."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from ...syntax.lemmas import lemma
from ...syntax.relations import case
from ...syntax.voice import passive, subjects
from ..modality import governors
from .scene import Scene

if TYPE_CHECKING:
    from ...tokens import Token

TELLING = ("obj", "xcomp", "ccomp", "compound", "amod", "advmod", "aux", "mark")
DEEPEST = 5


def of_word(scene: Scene) -> Iterator[str]:
    """The signals of the word itself, whoever its sides."""
    yield from _frame(scene)
    yield from _place(scene)
    yield from _around(scene.token)


def _frame(scene: Scene) -> Iterator[str]:
    kind, found = scene.kind, scene.found
    named = min(3, len(scene.here))
    full = bool(scene.actors and scene.recipients)
    yield f"type={kind}"
    yield f"frame={found.frame.type}"
    yield f"type,modality={kind},{scene.modality}"
    yield f"type,chosen={kind},{scene.chosen}"
    yield f"type,named={kind},{named}"
    yield f"modality={scene.modality},{scene.denied}"
    yield f"chosen={scene.chosen},{full}"
    yield f"actor={found.actor_by}"
    yield f"recipient={found.recipient_by}"
    yield f"named={named}"


def _place(scene: Scene) -> Iterator[str]:
    token = scene.token
    word = lemma(token)
    yield f"pos={token.tag_},{token.dep_}"
    yield f"word={word}"
    yield f"word,dep={word},{token.dep_}"
    yield f"passive={passive(token)}"
    yield f"lead={scene.number < 2}"
    yield f"depth={min(DEEPEST, sum(1 for _ in token.ancestors))}"
    yield f"root={lemma(token.sent.root)}"


def _around(token: "Token") -> Iterator[str]:
    for child in token.children:
        relation = child.dep_
        if relation != "punct":
            slot = f"{relation}:{case(child)}" if relation in ("obl", "nmod") else relation
            yield f"has={slot}"
            if relation in TELLING or relation.startswith(("obl", "nmod")):
                yield f"below={slot},{lemma(child)}"
    for up in governors(token):
        yield f"governor={lemma(up)}"
    yield f"head={lemma(token.head)}" if token.head != token else "head="
    for up, _ in zip(token.ancestors, range(2), strict=False):
        yield f"above={lemma(up)}"
    subject = next(iter(subjects(token)), None)
    yield f"subject={lemma(subject)},{subject.pos_}" if subject else "subject="
