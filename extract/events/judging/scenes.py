"""The scenes of an article: its open matches, each with its sentence."""

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from ..making import meant
from ..matches import Match
from ..modality import modality, negated
from ..proposing import Proposals
from .scene import Scene
from .stage import Mention, Stage

if TYPE_CHECKING:
    from spacy.tokens import Span


def scenes(stage: Stage) -> Iterator[tuple[Proposals, Scene]]:
    """Each match that the judge is asked about, where at least two polities are at hand."""
    last: tuple[Proposals, Span] | None = None
    for number, (given, sentence) in enumerate(stage.sentences):
        inside = [one for one in given.open if sentence.start <= one.token.i < sentence.end]
        if inside:
            mentions = tuple(stage.mentions(given, sentence))
            before = frozenset(one.side for one in stage.mentions(*last)) if last else frozenset()
            each = (_scene(one, given, stage, mentions, number, before) for one in inside)
            yield from ((given, scene) for scene in each if len(scene.sides) > 1)
        last = given, sentence


def _scene(
    match: Match,
    given: Proposals,
    stage: Stage,
    mentions: tuple[Mention, ...],
    number: int,
    before: frozenset[str],
) -> Scene:
    how = modality(match.token, given.words)
    return Scene(
        found=match,
        kind=meant(match, how, given.words),
        modality=how,
        denied=negated(match.token, given.words),
        chosen=match in given.chosen,
        actors=_sides(match.actors, stage),
        recipients=_sides(match.recipients, stage),
        mentions=mentions,
        number=number,
        before=before,
        chief=stage.chief,
        ranks=stage.ranks,
        topic=frozenset(stage.article.topic),
        pair=stage.pair,
    )


def _sides(ids: Iterable[str], stage: Stage) -> frozenset[str]:
    return frozenset(map(stage.article.side, ids)) - {""}
