"""What speaks for a polity being a side of what a word tells."""

from collections.abc import Iterator, Mapping, Sequence
from typing import TYPE_CHECKING

from ...syntax.lemmas import lemma
from ...syntax.paths import NOWHERE, Path, path, upward
from ...syntax.relations import case
from ...syntax.voice import passive
from .scene import Scene
from .stage import Mention

if TYPE_CHECKING:
    from spacy.tokens import Token

MUTUAL = ("CONSULT", "AGREE", "SUPPORT", "COOPERATE")
INSIDE = ("amod", "compound", "nmod:poss", "nmod:desc", "flat", "det", "nummod")
SPOKEN = ("ccomp", "parataxis")
LONGEST = 40


def of_side(
    scene: Scene, side: str, nearest: Mapping[str, tuple[Mention, Path | None]]
) -> list[str]:
    """The signals of one who might be a side; `nearest` as `closest` gives it."""
    found = [*_ruled(scene, side), *_standing(scene, side)]
    if side not in nearest:
        return [*found, *_absent(scene, side)]
    mention, way = nearest[side]
    found += _mentioned(scene, mention)
    if way:
        found += _along(scene, way)
    return [*found, *_order(scene, side)]


def closest(scene: Scene) -> dict[str, tuple[Mention, Path | None]]:
    """The mention of each side that stands nearest in the tree, and the way to it."""
    above = upward(scene.token)
    return {side: _nearest(above, found) for side, found in scene.here.items()}


def _nearest(above: Sequence["Token"], found: Sequence[Mention]) -> tuple[Mention, Path | None]:
    ways = [(one, path(above, one.token)) for one in found]
    word = above[0]
    return min(
        ways,
        key=lambda pair: (pair[1].length if pair[1] else NOWHERE, abs(pair[0].token.i - word.i)),
    )


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
    yield f"rank={_rank(scene, side)}"
    yield f"topic={side in scene.topic}"
    yield f"pair={side in scene.pair}"


def _rank(scene: Scene, side: str) -> int:
    return min(4, scene.ranks.get(side, 9))


def _absent(scene: Scene, side: str) -> Iterator[str]:
    yield "absent"
    yield f"absent,rank={_rank(scene, side)}"
    yield f"absent,named={min(3, len(scene.here))}"
    yield f"absent,before={side in scene.before}"
    yield f"absent,pair={side in scene.pair}"
    yield f"absent,topic={side in scene.topic}"
    yield f"absent,type={scene.kind}"


def _mentioned(scene: Scene, mention: Mention) -> Iterator[str]:
    token, kind = mention.token, scene.kind
    preposition = case(token)
    holder = _holder(token, scene.token)
    named, before = min(4, len(scene.here)), token.i < scene.token.i
    away = f"{'-' if before else '+'}{_far(abs(token.i - scene.token.i))}"
    yield f"away={away}"
    yield f"away,type={away},{kind}"
    yield f"away,word={away},{lemma(scene.token)}"
    yield f"case={preposition}"
    yield f"case,type={preposition},{kind}"
    yield f"case,word={preposition},{lemma(scene.token)}"
    yield f"kind={mention.id.partition(':')[0]}"
    yield f"direct={mention.direct},{token.pos_ == 'PRON'}"
    yield f"times={min(3, len(scene.here[mention.side]))}"
    yield f"named={named},{before},{kind in MUTUAL}"
    yield f"dep={token.dep_}"
    yield f"of={lemma(holder)}" if holder != token else "of="
    yield f"own={lemma(token)}" if token.pos_ == "NOUN" else "own="
    yield f"of,type={holder != token},{kind}"


def _far(words: int) -> int:
    """0 to 4: next to it, up to three words away, seven, fifteen, farther."""
    return min(4, (1 + words).bit_length() - 1)


def _holder(token: "Token", word: "Token") -> "Token":
    """The noun that a name describes: Japanese [banks]."""
    while token.dep_ in INSIDE and token.head not in (token, word):
        token = token.head
    return token


def _along(scene: Scene, way: Path) -> Iterator[str]:
    kind, token, full = scene.kind, scene.token, str(way)
    direct = not way.up
    yield f"path={full}"
    yield f"path,passive={full},{passive(token)}"
    if len(full) < LONGEST:
        yield f"path,type={full},{kind}"
    yield f"up={'<'.join(way.up)}"
    yield f"down={'>'.join(way.down)}"
    yield f"ends={way.first},{way.up[0] if way.up else '-'},{way.length}"
    yield f"slot={way.first},{direct},{token.pos_}"
    yield f"slot,type={way.first},{direct},{kind}"
    yield f"last={way.down[-1] if way.down else way.up[-1] if way.up else 'itself'}"
    yield f"steps={min(5, len(way.up))},{min(5, len(way.down))}"
    yield f"length={min(8, way.length)}"
    yield f"word,slot={lemma(token)},{way.first if direct else '^'}"
    if not set(SPOKEN).isdisjoint(way.up):
        yield "spoken"


def _order(scene: Scene, side: str) -> Iterator[str]:
    """Whose name is the first to the left and to the right."""
    place = scene.token.i
    marks = sorted(
        (abs(one.token.i - place), one.side, one.token.i < place) for one in scene.mentions
    )
    yield f"nearest={marks[0][1] == side}"
    left, right = ([one for _, one, before in marks if before == where] for where in (True, False))
    first, second = (min(3, ids.index(side)) if side in ids else 9 for ids in (left, right))
    yield f"left={first}"
    yield f"right={second}"
    yield f"left,right={first},{second},{scene.kind in MUTUAL}"
