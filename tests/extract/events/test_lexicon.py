"""Every entry of the lexicon is tried on its own example."""

from collections.abc import Callable

import pytest
from bilateral.extract.events.lexicon import Frame, lexicon
from bilateral.extract.values import Event

Told = Callable[[str], tuple[Event, ...]]

FRAMES = list(dict.fromkeys(one for found in lexicon().frames.values() for one in found))


def short(ids: tuple[str, ...]) -> set[str]:
    return {one.partition(":")[2] for one in ids} or {"-"}


@pytest.mark.parametrize("frame", FRAMES, ids=lambda frame: f"{frame.type}-{frame.words[0]}")
def test_frame(frame: Frame, told: Told) -> None:
    events = told(frame.example)
    actor, kind, recipient = frame.expect
    if kind == "none":
        assert events == ()
        return
    assert any(
        one.type == kind and actor in short(one.actors) and recipient in short(one.recipients)
        for one in events
    ), events
