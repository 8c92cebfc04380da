"""Which polities a word that may name an act tells of, decided by weights learnt from articles."""

from .judge import Judge, judge, signals
from .scene import Scene
from .stage import Stage

__all__ = ["Judge", "Scene", "Stage", "judge", "signals"]
