"""What speaks for a polity being a side of what a word tells."""

from collections.abc import Iterator, Mapping, Sequence
from typing import TYPE_CHECKING

from ...syntax.paths import Path, shortest, upward
from .mentioned import along, mentioned, order
from .scene import Scene
from .stage import Mention

if TYPE_CHECKING:
    from ...tokens import Token

LAST = 4


def of_side(
    scene: Scene, side: str, nearest: Mapping[str, tuple[Mention, Path | None]]
) -> list[str]:
    """The signals of one who might be a side; `nearest` as `closest` gives it."""
    found = [*_ruled(scene, side), *_standing(scene, side)]
    if side not in nearest:
        return [*found, *_absent(scene, side)]
    mention, way = nearest[side]
    found += mentioned(scene, mention)
    if way:
        found += along(scene, way)
    return [*found, *order(scene, side)]


def closest(scene: Scene) -> dict[str, tuple[Mention, Path | None]]:
    """The mention of each side that stands nearest in the tree, and the way to it."""
    above = upward(scene.token)
    return {side: _nearest(above, found) for side, found in scene.here.items()}


def _nearest(above: Sequence["Token"], found: Sequence[Mention]) -> tuple[Mention, Path | None]:
    mentions = {one.token: one for one in found}
    token, way = shortest(above, mentions)
    return mentions[token], way


def _ruled(scene: Scene, side: str) -> Iterator[str]:
    kind, found = scene.kind, scene.found
    actor, recipient = side in scene.actors, side in scene.recipients
    yield f"ruled={actor},{recipient},{bool(scene.actors)},{bool(scene.recipients)}"
    yield f"actor,type={actor},{kind}"
    yield f"recipient,type={recipient},{kind}"
    if actor:
        yield f"actor={found.actor_by}"
    if recipient:
        yield f"recipient={found.recipient_by}"


def _standing(scene: Scene, side: str) -> Iterator[str]:
    yield f"type={scene.kind}"
    yield f"rank={scene.rank(side, LAST)}"
    yield f"topic={side in scene.topic}"
    yield f"pair={side in scene.pair}"


def _absent(scene: Scene, side: str) -> Iterator[str]:
    yield "absent"
    yield f"absent,rank={scene.rank(side, LAST)}"
    yield f"absent,named={min(3, len(scene.here))}"
    yield f"absent,before={side in scene.before}"
    yield f"absent,pair={side in scene.pair}"
    yield f"absent,topic={side in scene.topic}"
    yield f"absent,type={scene.kind}"
