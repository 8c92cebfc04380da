"""All that speaks for or against the pairs of a scene."""

from ...judge import Each, Signals
from .pairs import of_pair, of_self
from .scene import Scene
from .sides import closest, of_side
from .words import of_word


def signals(scene: Scene) -> Signals:
    """The signals of a word, of each who might be a side, and of each ordered pair."""
    nearest = closest(scene)
    return Signals(
        [*of_word(scene)],
        {side: of_side(scene, side, nearest) for side in scene.sides},
        Each(tuple(scene.pairs()), lambda pair: [*of_pair(scene, *pair, nearest)]),
    )


def at_home(scene: Scene, given: Signals) -> Signals:
    """The same for each polity as both ends; `given` are the signals of its pairs."""
    selves = Each(tuple(scene.selves()), lambda pair: [*of_self(scene, pair[0])])
    return Signals(given.word, given.sides, selves)
