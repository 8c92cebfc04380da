"""Measures: tariffs, bans, expulsions, aid and the like, of one polity toward another."""

from .find import find

__all__ = ["find"]
