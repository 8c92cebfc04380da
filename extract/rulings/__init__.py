"""Rulings: what courts decided, ordered and upheld."""

from .find import find

__all__ = ["find"]
