"""Which words tell of an agreement between states, decided by weights learnt from articles."""

from .around import Around
from .signals import signals

__all__ = ["Around", "signals"]
