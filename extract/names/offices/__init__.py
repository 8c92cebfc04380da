"""Officials: titles and names beside each other, and whose the office is."""

from .find import officials
from .unnamed import joined, unnamed

__all__ = ["joined", "officials", "unnamed"]
