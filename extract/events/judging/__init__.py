"""Which two polities have the event that a word tells: rules propose, learned weights decide."""

from .judge import Judge, judge
from .scene import Scene
from .stage import Mention, Stage

__all__ = ["Judge", "Mention", "Scene", "Stage", "judge"]
