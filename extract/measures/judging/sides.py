"""What speaks for or against a polity being a side of an act."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from ...syntax.holders import apart, holder
from ...syntax.lemmas import lemma
from ...syntax.paths import Path
from ...syntax.relations import case
from .. import lexicon
from .scene import Scene

if TYPE_CHECKING:
    from ...tokens import Token

LAST = 3


def of_side(scene: Scene, side: str) -> list[str]:
    """The signals of one who might be a side."""
    found = [*_standing(scene, side)]
    if side not in scene.nearest:
        return [*found, *_absent(scene, side)]
    token, way = scene.nearest[side]
    found += [*_mentioned(scene, side, token), *_order(scene, side)]
    return [*found, *_along(scene, way)] if way else found


def sort(side: str) -> str:
    """A state, or which sort of organization: one that lends, one with a trade of its own."""
    names = ("lenders", "unions")
    kind = side.partition(":")[0]
    return next((name for name in names if side in lexicon.words(name)), kind)


def _standing(scene: Scene, side: str) -> Iterator[str]:
    yield f"rank={min(LAST, scene.ranks.get(side, LAST))}"
    yield f"before={side in scene.before}"
    yield f"sort={sort(side)}"
    yield f"sort,kind={sort(side)},{scene.act.kind}"
    yield f"about={side in scene.about}"


def _absent(scene: Scene, side: str) -> Iterator[str]:
    yield "absent"
    yield f"absent,open={scene.token.pos_},{scene.act.open}"
    yield f"absent,kind={scene.act.kind}"
    yield f"absent,rank={min(LAST, scene.ranks.get(side, LAST))}"


def _mentioned(scene: Scene, side: str, token: "Token") -> Iterator[str]:
    word, verbal = scene.token, scene.token.pos_ == "VERB"
    away = f"{'-' if token.i < word.i else '+'}{apart(abs(token.i - word.i))}"
    noun = holder(token, word)
    yield f"away={away}"
    yield f"away,verb={away},{verbal}"
    yield f"case={away[0]}{case(token)}"
    yield f"case,kind={case(token)},{scene.act.kind}"
    yield f"pos={token.pos_}"
    yield f"of={lemma(noun)}" if noun != token else "of="
    yield f"own={lemma(token)}" if token.pos_ in ("NOUN", "PRON") else "own="
    yield f"times={min(3, len(scene.here[side]))}"


def _order(scene: Scene, side: str) -> Iterator[str]:
    """Whose name is the first to the left and to the right."""
    places = sorted(
        (abs(one.i - scene.token.i), one.i < scene.token.i, name)
        for name, found in scene.here.items()
        for one in found
    )
    left, right = (
        list(dict.fromkeys(name for _, before, name in places if before == where))
        for where in (True, False)
    )
    first, second = (min(LAST, ids.index(side)) if side in ids else 9 for ids in (left, right))
    yield f"left={first},{scene.token.pos_}"
    yield f"right={second},{scene.token.pos_}"
    yield f"left,right={first},{second},{min(4, len(scene.here))}"


def _along(scene: Scene, way: Path) -> Iterator[str]:
    part, full, kind = scene.token.pos_, str(way), scene.act.kind
    yield f"path={part},{full}"
    yield f"path,kind={full},{kind}"
    yield f"up={'<'.join(way.up[:2])}"
    yield f"down={'>'.join(way.down)}"
    yield f"first={part},{way.first},{not way.up}"
    yield f"first,kind={way.first},{not way.up},{kind}"
    yield f"last={part},{way.down[-1] if way.down else '-'}"
    yield f"steps={min(4, len(way.up))},{min(4, len(way.down))}"
