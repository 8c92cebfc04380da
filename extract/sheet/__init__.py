"""A reading as a fact sheet: the YAML-LD that `build` takes, draft facts with their confidence."""

from .writing import write

__all__ = ["write"]
