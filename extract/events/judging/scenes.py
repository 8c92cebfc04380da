"""The scenes of an article: its open matches, each with its sentence."""

from collections.abc import Iterable, Iterator
from functools import cache

from ..making import meant
from ..matches import Match
from ..modality import modality, negated
from ..proposing import Proposals
from .scene import Scene
from .stage import Mention, Stage


def scenes(stage: Stage) -> Iterator[tuple[Proposals, Scene]]:
    """Each match that a judge is asked about, where a polity is at hand."""
    named = cache(lambda number: tuple(stage.mentions(*stage.sentences[number])))
    for number, (given, sentence) in enumerate(stage.sentences):
        inside = [one for one in given.open if sentence.start <= one.token.i < sentence.end]
        if inside:
            before = frozenset(one.side for one in named(number - 1)) if number else frozenset()
            each = (_scene(one, given, stage, named(number), number, before) for one in inside)
            yield from ((given, scene) for scene in each if scene.present)


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
