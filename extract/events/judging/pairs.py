"""What speaks for two polities, in this order, being the sides of what a word tells."""

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING

from ...syntax.lemmas import lemma
from ...syntax.paths import Path
from .mentioned import MUTUAL
from .scene import Scene
from .stage import Mention

if TYPE_CHECKING:
    from ...tokens import Token

Nearest = Mapping[str, tuple[Mention, Path | None]]
LAST = 3


def of_pair(scene: Scene, actor: str, recipient: str, nearest: Nearest) -> Iterator[str]:
    """The signals of an actor and a recipient together; `nearest` as `closest` gives it."""
    kind, found = scene.kind, scene.found
    ruled = f"{actor in scene.actors},{recipient in scene.recipients}"
    yield f"ruled={ruled}"
    yield f"ruled,chosen={ruled},{scene.chosen}"
    if ruled == "True,True":
        yield f"why={found.why}"
        yield f"ruled,type={kind}"
    turned = f"{recipient in scene.actors},{actor in scene.recipients}"
    yield f"turned={turned}"
    yield f"turned,mutual,chosen={turned},{found.frame.mutual},{scene.chosen}"
    yield f"absent={actor not in nearest},{recipient not in nearest}"
    yield f"ranks={scene.rank(actor, LAST)},{scene.rank(recipient, LAST)}"
    one, two = (nearest[side][0].token if side in nearest else None for side in (actor, recipient))
    if one and two:
        order = f"{one.i < scene.token.i},{two.i < scene.token.i},{one.i < two.i}"
        yield f"order={order}"
        yield f"order,type={order},{kind}"
        yield f"order,word={order},{lemma(scene.token)}"
        yield f"joined={_joined(one, two)},{kind in MUTUAL}"


def of_self(scene: Scene, side: str) -> Iterator[str]:
    """The signals of what a polity does at home."""
    ruled = f"{side in scene.actors},{side in scene.recipients}"
    abroad = bool((scene.actors | scene.recipients) - {side})
    yield f"ruled={ruled}"
    yield f"ruled,chosen={ruled},{scene.chosen},{abroad}"
    yield f"ruled,type={ruled},{scene.kind}"
    yield f"abroad={abroad}"
    yield f"others={min(LAST, len(scene.here.keys() - {side}))},{side in scene.here}"
    yield f"others,type={len(scene.here.keys() - {side}) > 0},{scene.kind}"


def _joined(one: "Token", two: "Token") -> bool:
    """Whether two names are parts of one list."""
    return _first(one) == _first(two)


def _first(token: "Token") -> "Token":
    while token.dep_ == "conj" and token.head != token:
        token = token.head
    return token
