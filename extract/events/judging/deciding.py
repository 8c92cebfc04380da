"""The events of an article as the judges see them."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from typing import TYPE_CHECKING

from ...judge import Judge, Pairs
from ...language import Paragraph
from ...values import Event, Period
from ..making import event
from ..matches import Match
from .grouping import Group, Sides, groups
from .scene import Scene
from .scenes import scenes
from .signals import at_home, signals
from .stage import Stage

if TYPE_CHECKING:
    from ...tokens import Token

When = Callable[[Paragraph, "Token"], Period | None]


def decided(stage: Stage, judge: Judge, home: Judge, when: When) -> Iterator[Event]:
    """Events between the polities that `judge` names, else in the polity that `home` does."""
    for given, scene in scenes(stage):
        found = signals(scene)
        told = groups(judge.told(found)) or _likeliest(home.told(at_home(scene, found)))
        for group in told:
            one = _between(scene, stage, group)
            period = when(given.paragraph, one.token)
            yield event(one, given.paragraph, period, given.words, round(group[2], 2))


def _likeliest(selves: Pairs) -> list[Group]:
    """The polity in which it is most likely to have been."""
    most = sorted(selves, key=lambda pair: -selves[pair])[:1]
    return [((side,), (side,), selves[side, side]) for side, _ in most]


def _between(scene: Scene, stage: Stage, group: Group) -> Match:
    """The match with the sides of a group."""
    actors, recipients, _ = group
    if len({*actors, *recipients}) == 1:
        return _at_home(scene, stage, actors)
    both = (*scene.found.actors, *scene.found.recipients)
    if actors == recipients:
        ids = _ids(scene, stage, actors, both)
        return replace(scene.found, actors=ids, recipients=ids)
    return replace(
        scene.found,
        actors=_ids(scene, stage, actors, scene.found.actors),
        recipients=_ids(scene, stage, recipients, scene.found.recipients),
    )


def _at_home(scene: Scene, stage: Stage, side: Sides) -> Match:
    """The match with whom the rules found, of this polity or none; else it is the end left."""
    actors, recipients = (
        tuple(one for one in ids if stage.article.side(one) in ("", *side))
        for ids in (scene.found.actors, scene.found.recipients)
    )
    if side[0] in map(stage.article.side, (*actors, *recipients)):
        return replace(scene.found, actors=actors, recipients=recipients)
    plain = _ids(scene, stage, side, ())
    if actors:
        return replace(scene.found, actors=actors, recipients=plain)
    return replace(scene.found, actors=plain, recipients=recipients)


def _ids(scene: Scene, stage: Stage, sides: Sides, ruled: Sides) -> Sides:
    """Who stands for some polities, each once."""
    return tuple(
        dict.fromkeys(one for side in sides for one in _standing(scene, stage, side, ruled))
    )


def _standing(scene: Scene, stage: Stage, side: str, ruled: Sides) -> Sides:
    """Those of a polity whom the rules found, else who is named next to the word, or the state."""
    own = tuple(one for one in ruled if stage.article.side(one) == side)
    near = sorted(scene.here.get(side, ()), key=lambda one: abs(one.token.i - scene.token.i))
    article = stage.article
    plain = article.names.get(side) or article.ids.get(side, f"country:{side}")
    return own or ((near[0].id,) if near else (plain,))
