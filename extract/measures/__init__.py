"""Measures: tariffs, bans, expulsions, aid and the like, of one polity toward another."""

from .find import find
from .judging import Judge, judge

__all__ = ["Judge", "find", "judge"]
