"""What speaks for a polity by where and how the sentence names it."""

from collections.abc import Iterator

from ...syntax.holders import apart, holder
from ...syntax.lemmas import lemma
from ...syntax.paths import Path
from ...syntax.relations import case
from ...syntax.voice import passive
from .scene import Scene
from .stage import Mention

MUTUAL = ("CONSULT", "AGREE", "SUPPORT", "COOPERATE")
SPOKEN = ("ccomp", "parataxis")
LONGEST = 40


def mentioned(scene: Scene, mention: Mention) -> Iterator[str]:
    """The signals of the mention itself: how near, in which form, of what."""
    token, kind = mention.token, scene.kind
    preposition = case(token)
    noun = holder(token, scene.token)
    named, before = min(4, len(scene.here)), token.i < scene.token.i
    away = f"{'-' if before else '+'}{apart(abs(token.i - scene.token.i))}"
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
    yield f"of={lemma(noun)}" if noun != token else "of="
    yield f"own={lemma(token)}" if token.pos_ == "NOUN" else "own="
    yield f"of,type={noun != token},{kind}"


def along(scene: Scene, way: Path) -> Iterator[str]:
    """The signals of the way through the tree to it."""
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


def order(scene: Scene, side: str) -> Iterator[str]:
    """Whose name is the first to the left and to the right."""
    yield f"nearest={scene.around[0][0] == side}"
    left, right = ([one for one, before in scene.around if before == at] for at in (True, False))
    first, second = (min(3, ids.index(side)) if side in ids else 9 for ids in (left, right))
    yield f"left={first}"
    yield f"right={second}"
    yield f"left,right={first},{second},{scene.kind in MUTUAL}"
