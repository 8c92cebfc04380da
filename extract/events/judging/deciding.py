"""The events of an article as the judge sees them, and those that concern one polity only."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from typing import TYPE_CHECKING

from ...judge import Judge
from ...language import Paragraph
from ...values import Event, Period
from ..making import event
from ..matches import Match
from .grouping import Group, Sides, groups
from .scene import Scene
from .scenes import scenes
from .signals import signals
from .stage import Stage

if TYPE_CHECKING:
    from ...tokens import Token

When = Callable[[Paragraph, "Token"], Period | None]


def decided(stage: Stage, judge: Judge, when: When) -> Iterator[Event]:
    """Events between the polities that the judge names; those of one polity stay as they are."""
    settled = set()
    for given, scene in scenes(stage):
        for group in groups(judge.told(signals(scene))):
            settled.add(scene.token)
            one = _between(scene, stage, group)
            told = event(one, given.paragraph, when(given.paragraph, one.token), given.words)
            yield replace(told, confidence=round(group[2], 2))
    for given in stage.found:
        for one in given.chosen:
            if one.token not in settled and not _two(one, stage):
                yield event(one, given.paragraph, when(given.paragraph, one.token), given.words)


def _two(one: Match, stage: Stage) -> bool:
    """Whether the rules found two polities, of which the judge has spoken."""
    actors, recipients = (
        {stage.article.side(name) for name in ids} - {""} for ids in (one.actors, one.recipients)
    )
    return any(actor != recipient for actor in actors for recipient in recipients)


def _between(scene: Scene, stage: Stage, group: Group) -> Match:
    """The match with the sides of a group."""
    actors, recipients, _ = group
    both = (*scene.found.actors, *scene.found.recipients)
    if actors == recipients:
        ids = _ids(scene, stage, actors, both)
        return replace(scene.found, actors=ids, recipients=ids)
    return replace(
        scene.found,
        actors=_ids(scene, stage, actors, scene.found.actors),
        recipients=_ids(scene, stage, recipients, scene.found.recipients),
    )


def _ids(scene: Scene, stage: Stage, sides: Sides, ruled: Sides) -> Sides:
    """Who stands for some polities, each once."""
    return tuple(
        dict.fromkeys(one for side in sides for one in _standing(scene, stage, side, ruled))
    )


def _standing(scene: Scene, stage: Stage, side: str, ruled: Sides) -> Sides:
    """Those of a polity whom the rules found, else who is named next to the word, or the state."""
    own = tuple(one for one in ruled if stage.article.side(one) == side)
    near = sorted(scene.here.get(side, ()), key=lambda one: abs(one.token.i - scene.token.i))
    plain = stage.article.names.get(side, f"country:{side}")
    return own or ((near[0].id,) if near else (plain,))
