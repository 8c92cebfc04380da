"""What speaks for or against one polity acting toward another."""

from collections.abc import Iterator

from .scene import Scene
from .sides import LAST, sort


def of_pair(scene: Scene, imposer: str, target: str) -> Iterator[str]:
    """The signals of two as imposer and target."""
    yield from _ruled(scene, imposer, target)
    kind = scene.act.kind
    first, second = (min(LAST, scene.ranks.get(one, LAST)) for one in (imposer, target))
    here = f"{imposer in scene.here},{target in scene.here}"
    yield f"ranks={first},{second}"
    yield f"here={here}"
    yield f"here,kind={here},{kind}"
    yield f"about={ {imposer, target} == set(scene.about) }"
    yield f"sorts={sort(imposer)},{sort(target)}"
    yield f"sorts,kind={sort(imposer)},{sort(target)},{kind}"
    if imposer in scene.nearest and target in scene.nearest:
        order = _order(scene, imposer, target)
        yield f"order={order},{scene.token.pos_}"
        yield f"order,kind={order},{kind}"


def _ruled(scene: Scene, imposer: str, target: str) -> Iterator[str]:
    """Whether the rules say so, or the reverse, or something else."""
    sure = scene.ruled.get((imposer, target))
    others = bool(scene.ruled) and sure is None
    yield f"ruled={sure}"
    yield f"other={others},{scene.found}"
    yield f"reverse={(target, imposer) in scene.ruled}"
    yield f"imposes={any(imposer == one for one, _ in scene.ruled)}"
    yield f"suffers={any(target == one for _, one in scene.ruled)}"
    if sure is not None:
        yield f"ruled,kind={scene.act.kind}"
        yield f"ruled,status={scene.status}"


def _order(scene: Scene, imposer: str, target: str) -> str:
    """`imposer word target`, `target imposer word` and so on."""
    places = {
        "imposer": scene.nearest[imposer][0].i,
        "word": scene.token.i,
        "target": scene.nearest[target][0].i,
    }
    return " ".join(sorted(places, key=lambda name: (places[name], name)))
