"""Claims: who holds what stance about what; never stated as fact."""

from .find import find

__all__ = ["find"]
