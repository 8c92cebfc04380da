"""When: dates and lengths of time in the text, at the precision that it gives."""

from .attach import nearest
from .duration import duration
from .find import find

__all__ = ["duration", "find", "nearest"]
