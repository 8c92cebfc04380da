"""Which two polities have the event that a word tells: rules propose, learned weights decide."""

from .scene import Scene
from .scenes import scenes
from .signals import at_home, signals
from .stage import Mention, Stage

__all__ = ["Mention", "Scene", "Stage", "at_home", "scenes", "signals"]
