"""PLOVER events, read off the dependency tree with a lexicon of frames."""

from .finding import find
from .merging import merged
from .wording import label

__all__ = ["find", "label", "merged"]
