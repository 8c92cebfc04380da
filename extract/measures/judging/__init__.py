"""Which polities a word that may name an act tells of, decided by weights learnt from articles."""

from .scene import Scene
from .signals import signals
from .stage import Stage

__all__ = ["Scene", "Stage", "signals"]
